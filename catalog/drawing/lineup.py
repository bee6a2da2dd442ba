"""A lined script: a row for each person, a vertical line for each title, a knot where the line passes the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .shapes import TOUCH, Box, Drawing, Link, Path, Text, line, shortened, width_of

WIDTH = 360.0
ROW = TOUCH + 3
NAMES = 196.0
"""Room for the names; the lines run right of it."""
HEAD = TOUCH
"""Height of the title of one line."""
SIZE = 15.5


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    url: str
    said: str
    """All of it in words, as the link is called."""
    native: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """`look` is the paper of the title; `rows` are the people in it."""

    name: str
    url: str
    rows: frozenset[int]
    look: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One title's line with its knots, to be drawn in the title's own colour."""

    look: str
    paths: tuple[Path, ...]
    knots: tuple[tuple[float, float], ...]


def lineup(people: Sequence[Person], titles: Sequence[Title]) -> tuple[Drawing, list[Line]]:
    """The drawing, and the lines apart, because each has a colour of its own. Titles stand above their lines, the
    last one highest, so that a name runs left over shorter lines and touches none."""
    top = HEAD * len(titles) + 8
    drawing = Drawing(WIDTH, top + ROW * len(people) + 4)
    for row, person in enumerate(people):
        drawing.links.append(_name(person, top + ROW * row))
        drawing.paths.append(line("row-line", (0, top + ROW * (row + 1) - 1), (WIDTH, top + ROW * (row + 1) - 1)))
    step = min((WIDTH - NAMES - 16) / max(len(titles) - 1, 1), 42.0)
    lines = []
    for place, title in enumerate(titles):
        x = round(WIDTH - 12 - step * (len(titles) - 1 - place), 1)
        y = HEAD * (len(titles) - place)
        drawing.links.append(_title(title, x, y))
        lines.append(_line(title, x, y, top))
    return drawing, lines


def _name(person: Person, y: float) -> Link:
    latin = shortened(person.name, NAMES - 8, SIZE, serif=True)
    wide = width_of(latin, SIZE, serif=True)
    texts = [Text(0, y + 20, latin, "serif name", size=SIZE)]
    if person.native and wide + 12 + width_of(person.native) <= NAMES - 8:
        texts.append(Text(round(wide + 12, 1), y + 20, person.native, "hangul soft", lang="ko"))
    return Link(person.url, person.said, (Box(0, y + 1, NAMES, TOUCH),), tuple(texts))


def _title(title: Title, x: float, y: float) -> Link:
    text = shortened(title.name, x - 4, SIZE, serif=True) or "…"
    width = max(width_of(text, SIZE, serif=True), TOUCH)
    said = Text(x + 8, y - 7, text, "serif title", "end", size=SIZE)
    return Link(title.url, title.name, (Box(round(x + 8 - width, 1), y - HEAD, round(width, 1), HEAD),), (said,))


def _line(title: Title, x: float, y: float, top: float) -> Line:
    knots = tuple((x, round(top + ROW * row + ROW / 2 - 1, 1)) for row in sorted(title.rows))
    end = knots[-1][1] if knots else top
    return Line(title.look, (line("lineup", (x, y), (x, end)), line("lineup", (x - 7, end), (x + 7, end))), knots)
