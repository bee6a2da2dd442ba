"""A strip from left to right, for wide screens."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from .lanes import Placed, placed
from .ridge import ridge, written
from .shapes import SIZE, TOUCH, Box, Drawing, Link, Path, Text, line, shortened, width_of, wrapped
from .strip import Axis, Gutter, Mark, Strip, apart, thinned

WIDTH = 1000.0
GUTTER = 190.0
BETWEEN = 36.0
"""From one column to the next."""
LINE = 18.0
RIDGE = 84.0
LANES = 5
MARGIN = 4.0
"""What can be pressed reaches beyond its text by so much, and never beyond the column."""
LANE = TOUCH + 1
ROOM = 34.0
"""Least between two marks of an axis, and between two numbers."""
ROWS = 6
"""Marks of a gutter; the rest is behind its `more`."""


def along(strip: Strip) -> Drawing:
    """The strip 1000 wide, as high as it needs."""
    drawing = Drawing(WIDTH)
    heads = max((len(column.titles) if isinstance(column, Axis) else 1 for column in strip.columns), default=0)
    has_ridge = any(isinstance(column, Axis) and column.levels for column in strip.columns)
    top = heads * LINE + 8
    axis_y = top + (LINE + RIDGE if has_ridge else TOUCH)
    bottom = axis_y
    edges = _edges(strip.columns)
    for column, (left, right) in zip(strip.columns, edges, strict=True):
        titles = column.titles if isinstance(column, Axis) else (column.title,)
        drawing.texts += [
            Text(left, LINE * row + SIZE, shortened(text, right - left), "soft" if row else "head")
            for row, text in enumerate(titles)
        ]
        if isinstance(column, Gutter):
            bottom = max(bottom, _gutter(drawing, column, left, right, top))
        else:
            bottom = max(bottom, _axis(drawing, column, strip, left, right, axis_y))
    drawing.height = round(bottom + 8, 1)
    for (_, right), (left, _) in itertools.pairwise(edges):
        x = (left + right) / 2
        drawing.paths.append(line("part-line", (x, 0), (x, drawing.height)))
    return drawing


def _edges(columns: Sequence[Axis | Gutter]) -> list[tuple[float, float]]:
    """Left and right of each column: gutters have their width, axes share the rest by their slots."""
    gutters = sum(isinstance(column, Gutter) for column in columns)
    slots = [min(column.slots, 40) + 4 for column in columns if isinstance(column, Axis)]
    free = WIDTH - gutters * GUTTER - max(len(columns) - 1, 0) * BETWEEN
    least = min(free / max(len(slots), 1), 120.0)
    spare = max(free - least * len(slots), 0.0)
    left, edges = 0.0, []
    for column in columns:
        share = least + spare * (min(column.slots, 40) + 4) / sum(slots) if isinstance(column, Axis) else GUTTER
        width = min(share, 200.0 + 60 * column.slots) if isinstance(column, Axis) else share
        edges.append((round(left, 1), round(left + width, 1)))
        left += width + BETWEEN
    return edges


def _gutter(drawing: Drawing, gutter: Gutter, left: float, right: float, top: float) -> float:
    """Rows, each a link; says where the last one ends."""
    y = top
    for mark in [*gutter.marks[:ROWS], *([gutter.more] if gutter.more else [])]:
        lines = [text for text in (mark.when, mark.label) if text]
        height = TOUCH + LINE * (len(lines) - 1)
        x = left + 14
        texts = tuple(
            Text(x, y + LINE * (row + 1), shortened(text, right - x - 4), "soft" if mark.when and not row else "")
            for row, text in enumerate(lines)
        )
        middle = y + 13
        drawing.links.append(
            Link(mark.url, mark.name, (Box(left, y, right - left, height),), texts, _sign(mark, left + 4, middle))
        )
        y += height + 4
    return y


def _sign(mark: Mark, x: float, y: float) -> tuple[Path, ...]:
    """What stands before a row: a wedge, or the double line of what differs."""
    if mark.look == "differ":
        return (line("differ", (x - 2, y - 8), (x - 2, y + 6)), line("differ", (x + 3, y - 8), (x + 3, y + 6)))
    look = "wedge open" if mark.look == "announced" else "wedge"
    return (line(look, (x - 4, y - 7), (x + 5, y - 1), (x - 4, y + 5), (x - 4, y - 7)),)


def _axis(drawing: Drawing, axis: Axis, strip: Strip, left: float, right: float, y: float) -> float:
    inset = min(24.0, (right - left) / 6)
    first, span = left + inset, right - left - 2 * inset
    numbered = bool(axis.ticks)

    def x_of(at: float) -> float:
        return round(first + span * at, 1)

    drawing.paths += ridge(axis.levels, lambda at, share: (x_of(at), round(y - share * RIDGE, 1)))
    drawing.paths.append(line(axis.look, (left, y), (right, y)))
    if axis.differs:
        drawing.paths += [line("differ", (left + dx, y - 12), (left + dx, y + 12)) for dx in (2, 7)]
    elif axis.look != "guess":
        drawing.paths.append(line("tick", (left, y - 8), (left, y + 8)))
    drawing.paths += [line("tick", (x_of(tick.at), y - 5), (x_of(tick.at), y + 5)) for tick in axis.ticks]
    widest = max((width_of(tick.label) for tick in axis.ticks), default=0.0)
    least = max(ROOM, widest + 8) / span
    shown = [tick for tick in thinned(axis.ticks, least) if left <= x_of(tick.at) - width_of(tick.label) / 2]
    shown = [tick for tick in shown if x_of(tick.at) + width_of(tick.label) / 2 <= right]
    drawing.texts += [Text(x_of(tick.at), y + 22, tick.label, "soft", "middle") for tick in shown]
    _levels(drawing, axis, x_of, left, right, y)
    below = y + (30 if numbered else 18)
    for text in wrapped(axis.note, right - left):
        drawing.texts.append(Text(left, below + SIZE, text, "soft"))
        below += LINE
    marks = apart(axis.marks, ROOM / span, strip.group)
    labels = [(x_of(mark.at), f"{mark.when} {mark.label}".strip()) for mark in marks]
    spots = placed(labels, left + MARGIN, right - MARGIN, LANES)
    for mark, spot in zip(marks, spots, strict=True):
        drawing.links.append(_link(mark, spot, y, below))
    lanes = max((spot.lane + 1 for spot in spots if spot.text), default=0)
    return max(below + lanes * LANE, y + TOUCH / 2)


def _levels(drawing: Drawing, axis: Axis, x_of: Callable[[float], float], left: float, right: float, y: float) -> None:
    """Values above the ridge, where they do not lie on each other."""
    peak = max((level.value for level in axis.levels), default=0.0) or 1.0
    there: list[Text] = []
    for level in written(axis.levels):
        width = width_of(level.label)
        x = min(max(x_of(level.at), left + width / 2), right - width / 2)
        text = Text(round(x, 1), round(y - level.value / peak * RIDGE - 6, 1), level.label, "halo", "middle")
        if not any(text.box.overlaps(other.box) for other in there) and width <= right - left:
            there.append(text)
    drawing.texts += there


def _link(mark: Mark, spot: Placed, y: float, below: float) -> Link:
    """A wedge on the axis, and where there is room a line down to the label."""
    look = "wedge open" if mark.look == "announced" else "wedge"
    paths = [line(look, (spot.at - 7, y + 1), (spot.at + 7, y + 1), (spot.at, y - 14), (spot.at - 7, y + 1))]
    touch = Box(round(spot.at - TOUCH / 2, 1), y - TOUCH / 2 - 2, TOUCH, TOUCH)
    if mark.look == "differ":
        paths += [line("differ", (spot.at + dx, y - 16), (spot.at + dx, y + 12)) for dx in (-3, 3)]
    if not spot.text:
        return Link(mark.url, mark.name, (touch,), (), tuple(paths))
    lane = below + spot.lane * LANE
    box = Box(round(spot.left - MARGIN, 1), lane, round(spot.right - spot.left + 2 * MARGIN, 1), TOUCH)
    paths.insert(0, line("notch", (spot.at, below), (spot.at, lane + TOUCH - 2)))
    return Link(mark.url, mark.name, (touch, box), (Text(round(spot.left, 1), lane + 19, spot.text),), tuple(paths))
