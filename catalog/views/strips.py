"""What all strips of time on pages share: their words, dates as places, and the table that says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from catalog.drawing.along import along
from catalog.drawing.shapes import Drawing
from catalog.drawing.strip import Axis, Gutter, Mark, Strip, Tick
from catalog.drawing.upright import upright
from catalog.reading.words import date_in_short

MOST_MONTHS = 18
"""A longer axis is told by years."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: `look` is `differ` where sources do."""

    when: str
    what: str
    url: str
    look: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A strip both ways, what it is called, and the rows that say the same."""

    name: str
    along: Drawing
    upright: Drawing
    rows: list[Row]
    table_id: str


def drawn(name: str, columns: list[Axis | Gutter], rows: list[Row], table_id: str, many: Callable[[int], str]) -> Drawn:
    """The strip of `columns`; `many` says how many marks stand where one is drawn for them, which leads to the
    table."""

    def group(marks: Sequence[Mark]) -> Mark:
        said = "; ".join(mark.name for mark in marks[:3]) + ("; …" if len(marks) > 3 else "")
        looks = {mark.look for mark in marks}
        look = looks.pop() if len(looks) == 1 else ""
        return Mark(many(len(marks)), f"{many(len(marks))}: {said}", f"#{table_id}", marks[0].at, look=look)

    strip = Strip(columns, group)
    return Drawn(name, along(strip), upright(strip), rows, table_id)


def gutter(title: str, marks: Sequence[Mark], most: int, table_id: str) -> Gutter:
    """The first `most` of `marks`, with a link to the table for the rest."""
    rest = len(marks) - most
    if rest < 1:
        return Gutter(title, marks)
    said = _("and %(n)s more") % {"n": rest}
    return Gutter(title, marks[:most], Mark(said, said, f"#{table_id}"))


def middle(record: Any, name: str) -> date | None:
    """The day at which a partial date stands on an axis: the middle of what it can mean; None without a year."""
    first, last = getattr(record, f"{name}_first"), getattr(record, f"{name}_last")
    return first + (last - first) / 2 if first and last else None


def share(day: date, days: Iterable[date]) -> float:
    """Where `day` stands from the first (0) to the last (1) of `days`."""
    first, last = min(days), max(days)
    return (day - first).days / (last - first).days if last > first else 0.0


def calendar(days: Iterable[date]) -> list[Tick]:
    """The months between the first and the last of `days`, or where these are many, the years."""
    first, last = min(days), max(days)
    months = (last.year - first.year) * 12 + last.month - first.month
    if months > MOST_MONTHS:
        starts = [date(year, 1, 1) for year in range(first.year + 1, last.year + 1)]
        return [Tick(share(day, (first, last)), str(day.year)) for day in starts]
    counted = [divmod(first.month + n, 12) for n in range(months)]
    starts = [date(first.year + years, month + 1, 1) for years, month in counted]
    return [Tick(share(day, (first, last)), date_format(day, "M")) for day in starts]


def told_date(record: Any, name: str) -> tuple[str, bool]:
    """A date in short, all of them where sources differ, and whether they do."""
    sources = getattr(record, "field_sources", {}).get(name)
    if sources and sources.differs:
        values = [date_in_short(value) for value, _citations in sources.values]
        if len(values) > 1:
            return _(" or ").join(values), True
    value = getattr(record, name)
    return (date_in_short(value, getattr(record, f"{name}_inferred")) if value else ""), bool(
        sources and sources.differs
    )
