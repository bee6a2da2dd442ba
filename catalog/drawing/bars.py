"""Bars, one below the other: a name, a bar as long as its count, the count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .shapes import TOUCH, Box, Drawing, Link, Text, line, shortened, width_of

WIDTH = 360.0
NAMES = 130.0
ROW = TOUCH + 2
THICK = 12.0


@dataclass(frozen=True, slots=True)
class Bar:
    """`said` is how the link is called."""

    name: str
    count: int
    url: str
    said: str


def bars(rows: Sequence[Bar]) -> Drawing:
    """360 wide; the longest bar ends where its count has room."""
    drawing = Drawing(WIDTH, ROW * len(rows))
    most = max((row.count for row in rows), default=1) or 1
    room = WIDTH - NAMES - 8 - max((width_of(str(row.count)) for row in rows), default=0.0)
    for place, row in enumerate(rows):
        y = ROW * place
        length = round(max(room * row.count / most, 2.0), 1)
        top, bottom = y + (TOUCH - THICK) / 2, y + (TOUCH + THICK) / 2
        shape = line("bar", (NAMES, top), (NAMES + length, top), (NAMES + length, bottom), (NAMES, bottom))
        texts = (
            Text(0, y + 20, shortened(row.name, NAMES - 8)),
            Text(round(NAMES + length + 6, 1), y + 20, str(row.count), "soft"),
        )
        drawing.links.append(Link(row.url, row.said, (Box(0, y, WIDTH, TOUCH),), texts, (shape,)))
    return drawing
