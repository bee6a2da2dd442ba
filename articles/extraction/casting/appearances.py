"""Who acts in what, without a word on the character: "starring A and B", "the X star A", "A was seen in X with B"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting.appearance_signs import KNOWN, RULES, TITLED
from articles.extraction.casting.claims import may_be_somebody
from articles.extraction.findings import Span
from articles.extraction.text.lines import Line, Name


@dataclass(frozen=True, slots=True)
class Appearance:
    """`person` is in `title` (None where the sentence names none), by the rule and words of `line`."""

    person: Name
    title: str | None
    line: Line
    rule: str
    cue: Span
    weight: float
    first: Line | None = None
    """The sentence before `line`, where it is needed to know who is meant."""


def find(analysis: Analysis) -> Iterator[Appearance]:
    """All appearances, in order of the text."""
    for line in analysis.lines:
        for rule, expression, weight in RULES if line.all("P") or line.all("X") else ():
            for match in expression.finditer(line.abstract):
                titles: list[str | None] = [name.value for name in line.named(match.groupdict().get("t"))]
                for person in filter(may_be_somebody, line.named(match["p"])):
                    for title in titles or [None]:
                        yield Appearance(person, title, line, rule, line.words(match), weight)
        yield from _the_actor(analysis, line)
        yield from _pronoun(analysis, line)


def _pronoun(analysis: Analysis, line: Line) -> Iterator[Appearance]:
    """ "She is also known for X and Y": the one person of the sentence before, or the one it begins with."""
    before = analysis.lines[line.number - 1] if line.number else None
    if before is None or before.sentence.block != line.sentence.block:
        return
    people = before.all("P")
    if not people or (len({name.value for name in people}) > 1 and people[0].start - before.sentence.start > 25):
        return
    for match in KNOWN.finditer(line.abstract):
        for title in line.named(match["t"]):
            yield Appearance(people[0], title.value, line, "pronoun-in", line.words(match), 0.7, before)


def _the_actor(analysis: Analysis, line: Line) -> Iterator[Appearance]:
    """ "The X star was nervous": whoever the sentence before, or the one at hand, spoke of."""
    for match in TITLED.finditer(line.abstract):
        (title,) = line.named(match["t"])
        here = [name for name in line.all("P") if name.end < title.start]
        before = analysis.lines[line.number - 1] if line.number else None
        there = before.all("P") if before and before.sentence.block == line.sentence.block else []
        if here:
            yield Appearance(here[-1], title.value, line, "the-actor", line.words(match), 0.75)
        elif there and before and len({name.value for name in there}) == 1:
            yield Appearance(there[0], title.value, line, "the-actor", line.words(match), 0.7, before)
