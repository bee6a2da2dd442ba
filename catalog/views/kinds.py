"""Scenes by kind, drawn as bars."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import ngettext

from catalog.drawing.bars import Bar, bars
from catalog.drawing.shapes import Drawing
from catalog.reading.kinds import Counted

MOST = 12
"""Bars; the table has all."""


@dataclass(frozen=True, slots=True)
class Kinds:
    drawing: Drawing
    rows: list[Bar]


def kinds_drawn(counted: Counted) -> Kinds | None:
    """None where there are not two kinds to compare."""
    if len(counted) < 2:
        return None
    rows = [
        Bar(
            kind.local_name,
            count,
            f"{reverse('scene-list')}?kind={kind.slug}",
            ngettext("%(kind)s: %(n)s scene", "%(kind)s: %(n)s scenes", count) % {"kind": kind.local_name, "n": count},
        )
        for kind, count in counted
    ]
    return Kinds(bars(rows[:MOST]), rows)
