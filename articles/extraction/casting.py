"""The decision over the whole document: who is an actor, who a character, and which parts they have in which work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from articles.extraction import appearances, bindings, credits, modality, roles, settling
from articles.extraction.analysis import Analysis
from articles.extraction.appearances import Appearance
from articles.extraction.credits import Job
from articles.extraction.findings import Span
from articles.extraction.lines import Line, Name
from articles.extraction.roles import Claim


@dataclass(frozen=True, slots=True)
class Part:
    """`actor` is in `title` as `character`, or without a named one."""

    actor: str
    character: str | None
    title: str | None
    evidence: Span
    rule: str
    cue: Span
    weight: float
    state: str


@dataclass(frozen=True)
class Casting:
    """All parts; `actors` and `characters` by canonical name, `played` from character to actor."""

    parts: tuple[Part, ...]
    actors: frozenset[str]
    characters: frozenset[str]
    played: dict[str, str]
    crew: tuple[Job, ...]
    singers: frozenset[str]

    def actor_of(self, name: str) -> str | None:
        """The actor whom `name`, an actor's or a character's, stands for; None where it is neither."""
        if name in self.played:
            return self.played[name]
        return name if name in self.actors else None


def decide(analysis: Analysis) -> Casting:
    """The casting of the article."""
    crew = tuple(credits.find(analysis))
    said = list(roles.claims(analysis))
    seen = list(appearances.find(analysis))
    acting, acted = settling.scores(said, seen)
    settled = [claim for claim in (settling.settled(claim, acting, acted) for claim in said) if claim]
    characters = frozenset(claim.character.value for claim in settled)
    played = settling.played_by(settled)
    staff = {job.person for job in crew}
    parts = list(_parts(analysis, settled, seen, characters, staff))
    actors = frozenset(part.actor for part in parts if part.weight >= 0.5 and not _is_variety(analysis, part.title))
    parts = _with_states(analysis, parts)
    singers = frozenset(artist for song in analysis.songs for artist in song.artists)
    return Casting(tuple(parts), actors, characters - actors, played, crew, singers)


def _parts(
    analysis: Analysis,
    settled: Sequence[Claim],
    seen: Sequence[Appearance],
    characters: frozenset[str],
    staff: set[str],
) -> Iterator[Part]:
    actors = {claim.actor.value for claim in settled}
    named: set[tuple[str, str | None]] = set()
    for claim in settled:
        title = bindings.title_of(analysis, claim.line, claim.actor, claim.character)
        named.add((claim.actor.value, title))
        weight = _sure(analysis, claim.line, claim.actor, claim.weight if title else claim.weight - 0.2)
        yield Part(
            claim.actor.value,
            claim.character.value,
            title,
            claim.line.span,
            claim.rule,
            claim.cue,
            weight,
            roles.state_of(claim.line, claim.actor),
        )
    for appearance in seen:
        person = appearance.person.value
        if person in characters and person not in actors:
            continue
        title = (
            appearance.title
            or _title_before(analysis, appearance)
            or analysis.work_for(appearance.line, appearance.person.start)
        )
        work = analysis.work(title) if title else None
        if work and work.work in ("webtoon", "novel", "other"):
            title = analysis.drama_for(appearance.line)
        if (person, title) in named:
            continue
        weight = appearance.weight - (0.35 if person in staff else 0.0)
        weight = _sure(analysis, appearance.line, appearance.person, weight)
        start = appearance.first.span.start if appearance.first else appearance.line.span.start
        yield Part(
            person,
            None,
            title,
            Span(start, appearance.line.span.end),
            appearance.rule,
            appearance.cue,
            weight,
            roles.state_of(appearance.line, appearance.person),
        )


def _sure(analysis: Analysis, line: Line, person: Name, weight: float) -> float:
    """`weight`, capped where the sentence does not mean what it names, or the next one takes it back."""
    after = analysis.lines[line.number + 1] if line.number + 1 < len(analysis.lines) else None
    taken_back = after and after.sentence.block == line.sentence.block and modality.takes_back(after)
    if roles.state_of(line) in ("declined", "left", "in_talks") and not modality.is_denied(line, person.start):
        return weight
    return min(weight, modality.CAP) if taken_back or modality.is_unsettled(line, person) else weight


def _title_before(analysis: Analysis, appearance: Appearance) -> str | None:
    """The work that the sentence speaks of when it comes to the person."""
    own = bindings.possessor(appearance.line, appearance.person)
    if own:
        return own
    line = appearance.line
    titles = [name for name in line.all("T") if name.end <= appearance.person.start and name.start not in line.passing]
    work = analysis.work(titles[-1].value) if titles else None
    return work.name if work and work.work in ("drama", "web", "film", "variety") else None


_SEVERITY = ("declined", "left", "in_talks", "reported")


def _with_states(analysis: Analysis, parts: list[Part]) -> list[Part]:
    """`parts` in the least settled state that a sentence about the same actor and title gives them."""
    states: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for part in parts:
        states[part.actor, part.title].add(part.state)
    acting = {part.actor for part in parts}
    for line in analysis.lines:
        before = analysis.lines[line.number - 1] if line.number else line
        spoken = line.all("P") or (before.all("P") if roles.speaks_on(line) else [])
        people = {name.value for name in spoken} & acting
        who = next((name for name in line.all("P") if name.value in people), None)
        state = roles.state_of(line, who)
        if state != "confirmed" and len(people) == 1:
            states[people.pop(), analysis.drama_for(line)].add(state)
    return [
        replace(
            part, state=next((state for state in _SEVERITY if state in states[part.actor, part.title]), "confirmed")
        )
        for part in parts
    ]


def _is_variety(analysis: Analysis, title: str | None) -> bool:
    work = analysis.work(title) if title else None
    return work is not None and work.work in ("variety", "film")
