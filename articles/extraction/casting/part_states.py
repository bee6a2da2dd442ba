"""How settled each part is, by all sentences on the same actor and work."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.casting import bindings, states
from articles.extraction.casting.parts import EARLIER, Part
from articles.extraction.text.lines import Line, Name

_SEVERITY = ("declined", "left", "in_talks", "reported")
_WEIGHT = 0.6
_listed = re.compile(r"^(?:'s)?[”\"’']?(?:, | and |, and | & )[^\w]*$")


def with_states(analysis: Analysis, parts: list[Part]) -> list[Part]:
    """`parts` in the least settled state that a sentence about the same actor and title gives them, and a part for whom
    a sentence only names as a candidate, or as one who left."""
    told: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for part in parts:
        told[part.actor, part.title].add(part.state)
    known = {(part.actor, part.title) for part in parts}
    more: list[Part] = []
    acting = {part.actor for part in parts}
    for line in analysis.lines if parts else ():
        for person, state in _told(analysis, line, acting):
            title = _work(analysis, line)
            told[person.value, title].add(state)
            if title and (person.value, title) not in known:
                known.add((person.value, title))
                more.append(Part(person.value, None, title, line.span, f"state-{state}", person.span, _WEIGHT, state))
    return [
        replace(part, state=next((state for state in _SEVERITY if state in told[part.actor, part.title]), "confirmed"))
        if part.rule not in EARLIER
        else part
        for part in [*parts, *more]
    ]


def _told(analysis: Analysis, line: Line, acting: set[str]) -> Iterator[tuple[Name, str]]:
    """Of whom `line` says how settled his part is."""
    done = False
    for state, expression in states.OBJECTS:
        for match in expression.finditer(line.abstract):
            done = True
            yield from ((name, state) for name in line.named(match["p"] or match["q"]))
    at = states.place_of(line)
    if done or at is None:
        return
    before = analysis.lines[line.number - 1] if line.number else line
    if states.speaks_on(line):
        person = next((name for name in before.all("P") if name.value in acting), None)
        state = states.state_of(line)
        if person and state != "confirmed" and before.sentence.block == line.sentence.block:
            yield person, state
        return
    for name in _subjects(line, at, acting):
        state = states.state_of(line, name)
        if state != "confirmed":
            yield name, state


def _subjects(line: Line, at: int, acting: set[str]) -> list[Name]:
    """Whom the words on a casting at `at` mean: the nearest name before them with those listed beside it, else the
    first after."""
    people = [name for name in line.all("P") if name.value in acting]
    before = [name for name in people if len(line.until(name.end)) <= at]
    if not before:
        return people[:1]
    kept = [before[-1]]
    for name in reversed(before[:-1]):
        if not _listed.match(line.until(kept[0].start)[len(line.until(name.end)) :]):
            break
        kept.insert(0, name)
    return kept


def _work(analysis: Analysis, line: Line) -> str | None:
    """The drama that a sentence on a casting is about."""
    return analysis.drama_for(line) or bindings.around(analysis, line, {name.value for name in line.all("T")})
