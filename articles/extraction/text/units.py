"""A sentence as units: its words in lower case, and one unit for each name, whose kind it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.extraction.text.lines import Line, Name

_unit = re.compile(r"[A-Za-z0-9'\-]+|[^\sA-Za-z0-9]")
_NUMBER = "#"


@dataclass(frozen=True, slots=True)
class Units:
    """The units of `line`; `names` gives for each name its number among them, in order."""

    line: Line
    words: tuple[str, ...]
    names: tuple[tuple[int, Name], ...]


def units_of(line: Line) -> Units:
    """The units of a sentence: names as <P>, <T>, <N>, <X> or <D>, numbers as #."""
    words: list[str] = []
    names: list[tuple[int, Name]] = []
    for match in _unit.finditer(line.abstract):
        word = match.group()
        name = line.signs.get(word)
        if name:
            names.append((len(words), name))
        words.append(f"<{name.kind}>" if name else _NUMBER if word.replace(".", "").isdigit() else word.lower())
    return Units(line, tuple(words), tuple(names))
