"""Scenes by kind, drawn as bars."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import ngettext

from catalog.drawing.bars import Bar, bars
from catalog.drawing.shapes import Drawing
from catalog.reading.kinds import Counted

MOST = 12
"""Bars; the table has all."""
COMES_AGAIN = 3


@dataclass(frozen=True, slots=True)
class Kinds:
    drawing: Drawing
    rows: list[Bar]


def kinds_drawn(counted: Counted, few: int = 0) -> Kinds | None:
    """None where there are not two kinds to compare; where `few` is given, also none of so many scenes or fewer, or
    where hardly any kind comes again: that is seen at a glance."""
    counts = [count for _kind, count in counted]
    if len(counts) < 2 or (few and (sum(counts) <= few or counts[0] < COMES_AGAIN)):
        return None
    rows = [
        Bar(
            kind.local_name,
            count,
            kind.get_absolute_url(),
            ngettext("%(kind)s: %(n)s scene", "%(kind)s: %(n)s scenes", count) % {"kind": kind.local_name, "n": count},
        )
        for kind, count in counted
    ]
    return Kinds(bars(rows[:MOST]), rows)
