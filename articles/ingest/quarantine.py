"""The list of what could not be imported."""

from __future__ import annotations

from django.utils import timezone

from articles.models import Arrival, QuarantinedFile

from .document import Outcome
from .fetching import Unreachable
from .files import Unreadable


def failure(error: Exception) -> str:
    """Why a document could not be imported, as one line."""
    if isinstance(error, (Unreadable, Unreachable)):
        return str(error)[:300]
    return " ".join(f"failed: {type(error).__name__}: {error}".split())[:300]


def remember(*, ref: str, outcome: Outcome, size: int | None) -> None:
    """Keep what is quarantined on a list, and take off it what is not any more; write only where that differs."""
    row = QuarantinedFile.objects.filter(source_ref=ref).first()
    if outcome.what != "quarantined":
        if row:
            row.delete()
    elif row is None or row.reason != outcome.detail:
        values = {"reason": outcome.detail[:300], "size": size, "seen_at": timezone.now()}
        QuarantinedFile.objects.update_or_create(source_ref=ref, defaults=values)


def quarantine(arrival: Arrival, reason: str, *, size: int | None = None) -> None:
    """Put an arrival onto the list, and say so in it (not saved)."""
    arrival.state, arrival.detail = Arrival.State.QUARANTINED, reason[:300]
    size = len(arrival.text.encode("utf-8", "replace")) or None if size is None else size
    remember(ref=arrival.ref, outcome=Outcome(arrival.ref, "quarantined", arrival.detail), size=size)
