"""What goes into the search index and what comes out of it: plain values, no model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

Tier = Literal["exact", "alias", "key", "distance", "text"]

KINDS: Final = (
    *("drama", "actor", "scene", "article"),
    *("role", "song", "network", "release", "credit", "rating", "video"),
)
"""Types of record in the order in which a reader expects them where a name is borne by several: the title “Vincenzo”
before the role, and both before what only belongs to the title."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as search sees it. `names` are (name, tier) pairs, tier "exact" for its label and "alias" for others;
    `live_from` is None unless it is public from then on."""

    record_id: int
    type: str
    names: Sequence[tuple[str, str]]
    text: str
    live_from: datetime | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found. `score` falls from 1 (its very name) to 0.2 (words in its text), the same on every database."""

    record_id: int
    type: str
    tier: Tier
    score: float


def microseconds(moment: datetime | None) -> int | None:
    """An aware `moment` as microseconds since 1970: compares alike on every database, without time zones."""
    return None if moment is None else (moment - _EPOCH) // timedelta(microseconds=1)
