"""What happened on this day of other years, or of a year that no source tells."""

from __future__ import annotations

from datetime import date
from typing import Any

from catalog.models import Release, Scene

FIRST_YEAR = 1956
"""The first Korean television drama was broadcast in it."""
MOST = 4


def on_this_day(today: date) -> tuple[list[Any], list[Any]]:
    """Releases that began and scenes that were aired on the day and month of `today`, the latest first, but for
    scenes that tell what happens; two queries."""
    day = f"{today:%m-%d}"
    days = [f"{year}-{day}" for year in range(FIRST_YEAR, today.year)] + [f"XXXX-{day}"]
    releases = Release.objects.visible().with_parents().filter(premiere__in=days, state=Release.State.AIRED)
    scenes = Scene.objects.visible().select_related("drama", "release", "kind").filter(aired__in=days, spoiler=False)
    return list(releases.order_by("-premiere", "pk")[:MOST]), list(scenes.order_by("-aired", "pk")[:MOST])
