"""Merging records and taking merges apart: what `catalog.writes` does, with the disputes that follow looked at."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from catalog import writes
from catalog.models import Record, Revision

from .disputes import look_at_all


@transaction.atomic
def merge(*, winner: Any, loser: Any, **values: Any) -> Any:
    """As `catalog.writes.merge`; takes, returns and raises what that does."""
    kept = writes.merge(winner=winner, loser=loser, **values)
    for pk in _merged_with(loser.pk):
        look_at_all(record_id=pk)
    return kept


@transaction.atomic
def unmerge(*, loser: Any, **values: Any) -> Any:
    """As `catalog.writes.unmerge`; takes, returns and raises what that does."""
    both = _merged_with(loser.pk)
    stands = writes.unmerge(loser=loser, **values)
    for pk in both:
        look_at_all(record_id=pk)
    return stands


def _merged_with(loser: int) -> list[int]:
    """Ids of the record that was merged away, of what it became, and of both for what was merged in its turn."""
    into = Record.objects.values_list("merged_into", flat=True).get(pk=loser)
    made = Revision.objects.filter(record_id=loser, action=Revision.Action.MERGE).order_by("-pk").first()
    log = made.data.get("merge", {}) if made else {}
    found = [pk for pk in (loser, into) if pk]
    return found + [pk for each in log.get("merged", ()) for pk in _merged_with(each)]
