"""Work that comes round by the clock."""

from __future__ import annotations

from catalog.writes import expire_pictures
from catalog.writes.likeness import catch_up

TICK = "catalog.tick"
SECONDS = 30.0
"""For which records that changed are compared with others at a time."""


def tick() -> dict[str, int]:
    """Take down pictures whose permission has ended, look for duplicates of what changed. How many of each."""
    return {"pictures": expire_pictures(), "compared": catch_up(seconds=SECONDS)}
