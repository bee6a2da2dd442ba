"""How sure software must be to decide alone, kind by kind, where an import states no threshold of its own.

Each is the lowest confidence at which 95 % of the findings of the corpus part `test` were right, as
`evaluate_extraction` prints it. A kind that is not here never gets there and is left to an editor."""

from __future__ import annotations

PROPOSED = 0.7
"""What is less sure is wrong one time in three, and no editor is asked."""
NEVER = 1.01
THRESHOLDS = {
    "title": 0.94,
    "person": 0.74,
    "role": 0.91,
    "aired": 0.68,
    "note": 0.86,
    "release": 0.79,
    "credit": 0.55,
    "broadcast": 0.5,
    "based_on": 0.5,
    "genre": 0.92,
    "video": 0.57,
    "rating": 0.5,
    "song": 0.75,
    "quote": 0.9,
}


def threshold(kind: str, stated: float | None = None) -> float:
    """The confidence at or above which a finding of `kind` is accepted by software; `stated` overrides."""
    return THRESHOLDS.get(kind, NEVER) if stated is None else stated
