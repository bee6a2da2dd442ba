"""How sure software must be to decide alone, kind by kind, where an import states no threshold of its own.

Deliberately high until precision is measured on a test corpus; `evaluate_extraction` prints what they should be."""

from __future__ import annotations

PROPOSED = 0.5
"""What is less sure is more likely wrong than right, and no editor is asked."""
CAUTIOUS = 0.9
THRESHOLDS: dict[str, float] = {}


def threshold(kind: str, stated: float | None = None) -> float:
    """The confidence at or above which a finding of `kind` is accepted by software; `stated` overrides."""
    return THRESHOLDS.get(kind, CAUTIOUS) if stated is None else stated
