"""Accepting and rejecting proposals."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from articles.models import Accepted, Suggestion

from .acceptance import Acceptance, NotThere
from .exclusive import exclusive
from .facts import from_json
from .kinds import HANDLERS
from .linking import Unlinkable


class Decided(Exception):
    """Somebody decided the proposal meanwhile."""


@transaction.atomic
def accept(*, suggestion: Suggestion, by: Any = None) -> Suggestion:
    """Carry the proposal into the catalogue with its citation. `by` is the editor; None means software, at a
    stated threshold.

    Raises Decided where it is no longer open, Unlinkable (nothing written) where a name in it means no one record,
    ValidationError where the catalogue refuses a value."""
    exclusive()
    suggestion = _open(suggestion)
    accepted_by = Accepted.EDITOR if by else Accepted.SOFTWARE
    do = Acceptance(suggestion, accepted_by=accepted_by, by=by)
    record = HANDLERS[suggestion.kind](do, from_json(suggestion.kind, suggestion.data))
    suggestion.record_id = record.pk
    return _decide(suggestion, Suggestion.Status.ACCEPTED, by, accepted_by)


@transaction.atomic
def reject(*, suggestion: Suggestion, by: Any) -> Suggestion:
    """Turn the proposal down; no import brings it back. Raises Decided where it is no longer open."""
    return _decide(_open(suggestion), Suggestion.Status.REJECTED, by, "")


def repeats(*, suggestion: Suggestion) -> bool:
    """Whether the catalogue has the proposal's fact already, so that it is one more source and no decision."""
    do = Acceptance(suggestion, accepted_by="", looking=True)
    try:
        HANDLERS[suggestion.kind](do, from_json(suggestion.kind, suggestion.data))
    except (NotThere, Unlinkable):
        return False
    return True


def _open(suggestion: Suggestion) -> Suggestion:
    fresh = (
        Suggestion.objects.select_for_update(of=("self",)).select_related("article", "evidence").get(pk=suggestion.pk)
    )
    if fresh.status != Suggestion.Status.OPEN:
        raise Decided(f"“{fresh}” is {fresh.get_status_display()} already.")
    return fresh


def _decide(suggestion: Suggestion, status: str, by: Any, accepted_by: str) -> Suggestion:
    suggestion.status, suggestion.decided_by, suggestion.accepted_by = status, by, accepted_by
    suggestion.decided_at, suggestion.problem = timezone.now(), ""
    suggestion.save()
    return suggestion
