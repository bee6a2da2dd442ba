"""A strip from the top down, for phones: as `along`, with every label in a row of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from .along import LINE, ROWS
from .ridge import ridge, written
from .shapes import SIZE, TOUCH, Box, Drawing, Link, Path, Text, line, shortened, width_of, wrapped
from .strip import Axis, Gutter, Mark, Strip, Tick, apart, thinned

WIDTH = 340.0
RIDGE = 84.0
MOST = 24
"""Rows of one axis; more are drawn together."""
SLOT = 20.0
"""Height of one place on an axis where nothing leads away from it."""
LONGEST = 480.0


def upright(strip: Strip) -> Drawing:
    """The strip 340 wide, as high as it needs."""
    drawing = Drawing(WIDTH)
    y = 0.0
    for column in strip.columns:
        if y:
            drawing.paths.append(line("part-line", (0, y + 6), (WIDTH, y + 6)))
            y += 14
        titles = column.titles if isinstance(column, Axis) else (column.title,)
        for row, text in enumerate(titles):
            drawing.texts.append(Text(0, y + SIZE, shortened(text, WIDTH), "soft" if row else "head"))
            y += LINE
        y += 6
        y = _axis(drawing, column, strip, y) if isinstance(column, Axis) else _gutter(drawing, column, y)
    drawing.height = round(y + 6, 1)
    return drawing


def _gutter(drawing: Drawing, gutter: Gutter, y: float) -> float:
    for mark in [*gutter.marks[:ROWS], *([gutter.more] if gutter.more else [])]:
        height = _height(mark)
        drawing.links.append(_row(mark, 12, y, 32, y + TOUCH / 2))
        y += height + 2
    return y


def _height(mark: Mark) -> float:
    return TOUCH + LINE * (len([text for text in (mark.when, mark.label) if text]) - 1)


def _row(mark: Mark, axis_x: float, y: float, x: float, at: float) -> Link:
    """A row with its sign on the axis at `at`."""
    texts = [text for text in (mark.when, mark.label) if text]
    if mark.look == "differ":
        signs: tuple[Path, ...] = tuple(line("differ", (axis_x - 8, at + dy), (axis_x + 12, at + dy)) for dy in (-3, 3))
    else:
        look = "wedge open" if mark.look == "announced" else "wedge"
        signs = (line(look, (axis_x - 1, at - 7), (axis_x - 1, at + 7), (axis_x + 12, at), (axis_x - 1, at - 7)),)
    said = tuple(
        Text(x, y + 19 + LINE * row, shortened(text, WIDTH - x - 4), "soft" if mark.when and not row else "")
        for row, text in enumerate(texts)
    )
    return Link(mark.url, mark.name, (Box(axis_x - 4, y, WIDTH - axis_x + 4, _height(mark)),), said, signs)


def _axis(drawing: Drawing, axis: Axis, strip: Strip, top: float) -> float:
    x = 20 + RIDGE if axis.levels else 12.0
    widest = max((width_of(tick.label) for tick in axis.ticks), default=-10.0)
    label_x = x + 20 + widest + 10
    marks = _few(axis.marks, strip)
    length = min(max(SLOT * (axis.slots - 1), TOUCH), LONGEST)
    y_of, middles, bottom = _pushed(marks, top, length)
    drawing.paths += ridge(axis.levels, lambda at, share: (round(x - share * RIDGE, 1), y_of(at)))
    drawing.paths.append(line(axis.look, (x, top), (x, bottom)))
    if axis.differs:
        drawing.paths += [line("differ", (x - 12, top + dy), (x + 12, top + dy)) for dy in (2, 7)]
    drawing.paths += [line("tick", (x - 5, y_of(tick.at)), (x + 5, y_of(tick.at))) for tick in axis.ticks]
    last = -SIZE
    for tick in _legible(axis, y_of):
        if y_of(tick.at) - last >= SIZE * 1.2:
            drawing.texts.append(Text(x + 20, round(y_of(tick.at) + 5, 1), tick.label, "soft"))
            last = y_of(tick.at)
    for mark, middle in zip(marks, middles, strict=True):
        drawing.links.append(_row(mark, x, round(middle - TOUCH / 2, 1), label_x, middle))
    _values(drawing, axis, y_of)
    if axis.note:
        for text in wrapped(axis.note, WIDTH):
            drawing.texts.append(Text(0, bottom + LINE, text, "soft"))
            bottom += LINE
    return bottom


def _legible(axis: Axis, y_of: Callable[[float], float]) -> list[Tick]:
    length = max(y_of(1.0) - y_of(0.0), 1.0)
    return thinned(axis.ticks, SIZE * 1.2 / length)


def _few(marks: Sequence[Mark], strip: Strip) -> list[Mark]:
    """A row a mark where there are few; else those of one place or near each other are one."""
    found = sorted(marks, key=lambda mark: mark.at)
    return found if len(found) <= MOST else apart(found, 1.05 / MOST, strip.group)


def _pushed(marks: list[Mark], top: float, length: float) -> tuple[Callable[[float], float], list[float], float]:
    """From a place on the axis to its height, stretched where rows need the room; the middle of each row's first line;
    and where the axis ends."""
    places, heights, middles = [0.0], [top + TOUCH / 2], []
    taken = top
    for mark in marks:
        y = round(max(heights[-1] + (mark.at - places[-1]) * length, taken + TOUCH / 2), 1)
        taken = y - TOUCH / 2 + _height(mark) + 2
        middles.append(y)
        if mark.at > places[-1]:
            places.append(mark.at)
            heights.append(y)
    end = max(heights[-1] + (1 - places[-1]) * length, heights[-1])
    if places[-1] < 1.0:
        places.append(1.0)
        heights.append(end)

    def y_of(at: float) -> float:
        place = min(max(bisect_right(places, at) - 1, 0), len(places) - 2) if len(places) > 1 else 0
        if len(places) == 1:
            return round(heights[0], 1)
        share = (at - places[place]) / (places[place + 1] - places[place])
        return round(heights[place] + share * (heights[place + 1] - heights[place]), 1)

    return y_of, middles, round(max(end + TOUCH / 2, taken), 1)


def _values(drawing: Drawing, axis: Axis, y_of: Callable[[float], float]) -> None:
    there: list[Text] = []
    for level in written(axis.levels):
        text = Text(0, round(max(y_of(level.at) - 6, SIZE), 1), shortened(level.label, RIDGE + 20), "halo")
        if not any(text.box.overlaps(other.box) for other in [*there, *drawing.texts]):
            there.append(text)
    drawing.texts += there
