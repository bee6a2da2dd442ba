"""The people and titles of the article, the other forms of their names, and every place that names them."""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.casting import other_forms
from articles.extraction.casting.casting import Casting
from articles.extraction.casting.parts import ACTOR
from articles.extraction.findings import Alias, Finding, Mention, Person, Role, Song, Span, Title
from articles.extraction.text.lines import Name


def find(analysis: Analysis, casting: Casting) -> Iterator[Finding]:
    """Titles, people, roles, songs, aliases and mentions."""
    yield from _titles(analysis)
    yield from _people(analysis, casting)
    yield from _roles(analysis, casting)
    yield from _songs(analysis)
    yield from other_forms.find(analysis, casting)
    yield from _mentions(analysis, casting)


def _titles(analysis: Analysis) -> Iterator[Finding]:
    for work in analysis.works.by_name.values():
        fact, weight = Title(work.name, work.work, work.main), min(0.95, work.weight)
        cue = Span(*work.where)
        yield Finding(fact, analysis.line_at(work.where[0]).span, weight, work.rule, cue, signs=work.signs)
        full = next((m for m in analysis.works.mentions if m.form == work.name == m.name), None)
        if full:
            yield Finding(fact, analysis.line_at(full.start).span, weight, work.rule, cue, signs=work.signs)
        for form, kind in work.aliases.items():
            said = ((m.start, m.end) for m in analysis.works.mentions if m.form == form and m.name == work.name)
            where = work.places.get(form) or next(said, None)
            if where:
                yield Finding(
                    Alias(form, work.name, "title", kind),
                    analysis.line_at(where[0]).span,
                    other_forms.WEIGHTS[kind],
                    f"title-{kind}",
                    Span(*where),
                )


def _people(analysis: Analysis, casting: Casting) -> Iterator[Finding]:
    done: set[str] = set()
    for part in casting.parts:
        if part.actor in casting.actors and part.weight >= ACTOR:
            done.add(part.actor)
            yield Finding(Person(part.actor, "actor"), part.evidence, part.weight, part.rule, part.cue)
    for job in casting.crew:
        done.add(job.person)
        kind = job.job if job.job in ("director", "writer") else "other"
        yield Finding(Person(job.person, kind), job.line.span, job.weight, f"credit-{job.job}", job.cue)
    for song in analysis.songs:
        for artist in song.artists:
            if artist not in done:
                done.add(artist)
                yield Finding(
                    Person(artist, "singer"),
                    analysis.line_at(song.start).span,
                    song.weight,
                    "artist-of-song",
                    Span(song.start, song.until),
                )
    for line in analysis.lines:
        for mention in line.all("P"):
            name = mention.value
            if name not in done and name not in casting.characters:
                if mention.form == name:
                    done.add(name)
                weight = 0.55 if _in_variety(casting, name) else 0.35
                yield Finding(Person(name, "other"), line.span, weight, "name-by-its-build", mention.span)


def _in_variety(casting: Casting, name: str) -> bool:
    return any(part.actor == name and part.weight >= 0.5 for part in casting.parts)


def _roles(analysis: Analysis, casting: Casting) -> Iterator[Finding]:
    """Roles; one without a character is dropped where the same actor has a named one in the same drama."""
    for part in casting.parts:
        weight = part.weight if part.actor in casting.actors or _variety(analysis, part.title) else part.weight - 0.3
        if part.title is None and not part.character:
            weight = min(weight, 0.45)
        yield Finding(
            Role(part.actor, part.title, part.character, part.state),
            part.evidence,
            weight,
            part.rule,
            part.cue,
            signs=part.because,
        )


def _variety(analysis: Analysis, title: str | None) -> bool:
    work = analysis.work(title) if title else None
    return work is not None and work.work in ("variety", "film")


def _songs(analysis: Analysis) -> Iterator[Finding]:
    for song in analysis.songs:
        line = analysis.line_at(song.start)
        yield Finding(
            Song(analysis.drama_for(line), song.title, song.artists, song.part),
            line.span,
            song.weight,
            "quoted-song",
            Span(song.start, song.until),
        )


def _mentions(analysis: Analysis, casting: Casting) -> Iterator[Finding]:
    dramas = {part.character: part.title for part in casting.parts if part.character}
    singers = casting.singers
    for line in analysis.lines:
        for name in line.names:
            of = _kind(name, casting, singers)
            if of:
                drama = dramas.get(name.value) if of == "character" else None
                yield Finding(
                    Mention(name.start, name.end, name.value, of, drama),
                    line.span,
                    0.85 if name.kind != "X" else 0.7,
                    "name",
                    name.span,
                )


def _kind(name: Name, casting: Casting, singers: frozenset[str]) -> str | None:
    if name.kind == "T":
        return "title"
    if name.kind == "N":
        return "network"
    if name.value in casting.characters:
        return "character"
    if name.kind == "P" or (name.kind == "X" and (name.value in singers or name.value in casting.actors)):
        return "person"
    return None
