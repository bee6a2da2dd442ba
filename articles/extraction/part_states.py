"""How settled each part is, by all sentences on the same actor and work."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from articles.extraction import states
from articles.extraction.analysis import Analysis
from articles.extraction.parts import Part

_SEVERITY = ("declined", "left", "in_talks", "reported")


def with_states(analysis: Analysis, parts: list[Part]) -> list[Part]:
    """`parts` in the least settled state that a sentence about the same actor and title gives them."""
    told: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for part in parts:
        told[part.actor, part.title].add(part.state)
    acting = {part.actor for part in parts}
    for line in analysis.lines:
        before = analysis.lines[line.number - 1] if line.number else line
        spoken = before.all("P")[:1] if states.speaks_on(line) else line.all("P")
        people = {name.value for name in spoken} & acting
        who = next((name for name in line.all("P") if name.value in people), None)
        state = states.state_of(line, who)
        if state != "confirmed" and len(people) == 1:
            told[people.pop(), analysis.drama_for(line)].add(state)
    return [
        replace(part, state=next((state for state in _SEVERITY if state in told[part.actor, part.title]), "confirmed"))
        for part in parts
    ]
