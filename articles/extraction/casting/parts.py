"""Who is in what: the parts that settled claims, appearances and the signs of the whole document give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting import bindings, modality, states
from articles.extraction.casting.appearances import Appearance
from articles.extraction.casting.claims import Claim
from articles.extraction.casting.leanings import Leanings
from articles.extraction.findings import Span
from articles.extraction.text.lines import Line, Name

EARLIER = frozenset(("bracket-title", "known-of", "pronoun-in", "the-actor"))
"""Rules that tell of somebody's earlier works, which are settled whatever else the sentence says."""
ACTOR = 0.35
"""From which share on a name is an actor's."""


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
    because: tuple[str, ...] = ()
    """The learned signs that speak most for it."""


def named(analysis: Analysis, settled: Sequence[Claim]) -> Iterator[Part]:
    for claim in settled:
        title = bindings.title_of(analysis, claim.line, claim.actor, claim.character)
        weight = _sure(analysis, claim.line, claim.actor, claim.weight if title else claim.weight - 0.2)
        state = states.state_of(claim.line, claim.actor)
        yield Part(
            claim.actor.value,
            claim.character.value,
            title,
            claim.evidence,
            claim.rule,
            claim.cue,
            weight,
            state,
            claim.because,
        )


def unnamed(
    analysis: Analysis, seen: Sequence[Appearance], leanings: Leanings, played: dict[str, str]
) -> Iterator[Part]:
    """Who is shown acting, of those that all the document takes for actors."""
    for appearance in seen:
        person = appearance.person.value
        sure = leanings.sure(person)
        if sure < ACTOR or person in played:
            continue
        title = (
            appearance.title
            or _title_before(analysis, appearance)
            or analysis.work_for(appearance.line, appearance.person.start)
        )
        work = analysis.work(title) if title else None
        if work and work.work in ("webtoon", "novel", "other"):
            title = analysis.drama_for(appearance.line)
        weight = _sure(analysis, appearance.line, appearance.person, min(appearance.weight, sure))
        start = appearance.first.span.start if appearance.first else appearance.line.span.start
        yield Part(
            person,
            None,
            title,
            Span(start, appearance.line.span.end),
            appearance.rule,
            appearance.cue,
            weight,
            "confirmed" if appearance.rule in EARLIER else states.state_of(appearance.line, appearance.person),
        )


def silent(analysis: Analysis, leanings: Leanings, known: set[str], played: dict[str, str]) -> Iterator[Part]:
    """Actors of whom no sentence says in what they act: the sum of all signs does."""
    for name in list(leanings.of):
        sure = leanings.sure(name)
        if name in known or name in played or sure < ACTOR:
            continue
        found = leanings.best.get(name) or _first(analysis, name)
        if found is None:
            continue
        _, line, place, rule = found
        weight = _sure(analysis, line, place, min(0.85, sure))
        title, state = analysis.work_for(line, place.start), states.state_of(line, place)
        if title and state != "confirmed" and not analysis.is_drama(title):
            title = bindings.around(analysis, line, {title})
        yield Part(name, None, title, line.span, f"signs-{rule}", place.span, weight, state)


def _first(analysis: Analysis, name: str) -> tuple[float, Line, Name, str] | None:
    """The first place that bears `name`, in full where there is one."""
    places = [(line, place) for line in analysis.lines for place in line.names if place.value == name]
    line, place = next((one for one in places if one[1].form == name), places[0] if places else (None, None))
    return (0.0, line, place, "name") if line and place else None


def _sure(analysis: Analysis, line: Line, person: Name, weight: float) -> float:
    """`weight`, capped where the sentence does not mean what it names, or the next one takes it back."""
    after = analysis.lines[line.number + 1] if line.number + 1 < len(analysis.lines) else None
    taken_back = after and after.sentence.block == line.sentence.block and modality.takes_back(after)
    if states.state_of(line) in ("declined", "left", "in_talks") and not modality.is_denied(line, person.start):
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
