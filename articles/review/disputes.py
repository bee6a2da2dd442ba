"""Keeps the board of disputed facts: looked at wherever a source comes, goes or is preferred."""

from __future__ import annotations

from django.db.models import Max
from django.utils import timezone

from articles.models import Citation, Dispute
from articles.reading.agreement import AGREED, SINGLE, Statement, verdict


def look(*, record_id: int, field: str) -> str:
    """Work out anew whether sources of one field differ, and keep the answer. To be called in the transaction of
    every write that adds, changes or removes a citation."""
    stated = Citation.objects.filter(record_id=record_id, field=field).order_by()
    if field.rpartition(".")[2] not in SINGLE and not stated.filter(stance=Citation.Stance.DENIES).exists():
        state = AGREED
    else:
        told = stated.values_list("value", "stance", "preferred", "preferred_at").annotate(latest=Max("at"))
        state = verdict(field, (Statement(*each) for each in told))
    kept = Dispute.objects.filter(record_id=record_id, field=field)
    if state == AGREED:
        kept.delete()
    elif not kept.filter(state=state).exists():
        Dispute.objects.update_or_create(
            record_id=record_id, field=field, defaults={"state": state, "since": timezone.now()}
        )
    return state


def look_at_all(*, record_id: int) -> None:
    """The same for every field of a record: after a merge."""
    fields = Citation.objects.filter(record_id=record_id).order_by().values_list("field", flat=True).distinct()
    kept = Dispute.objects.filter(record_id=record_id).values_list("field", flat=True)
    for field in sorted({*fields, *kept}):
        look(record_id=record_id, field=field)
