"""Batches of arrivals, worked through one by one by whoever holds them."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from uuid import uuid4

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone

from articles.models import Arrival, Batch
from articles.review import exclusive
from catalog.writes import load_reference

from .arrived import bring_in
from .options import Options
from .vocabulary import known

LEASE = timedelta(minutes=3)
"""Longer than any one text takes, fetching included; after it a batch counts as left lying."""


def run(*, batch_id: int) -> bool:
    """Work on a batch until it is done; whether it was free to be taken. What was imported before stays as it is, so
    that one that was broken off goes on where it was."""
    worker = uuid4().hex
    if not _take(batch_id, worker):
        return False
    batch = Batch.objects.select_related("by").get(pk=batch_id)
    with transaction.atomic():
        exclusive()
        load_reference(folder=settings.FIXTURES_DIR)
    vocabulary = known()
    while (arrival := batch.arrivals.filter(state=Arrival.State.QUEUED).order_by("pk").first()) is not None:
        if not _hold(batch_id, worker):
            return True
        options = Options(rights=arrival.rights, by=batch.by, publish=batch.publish, accept=batch.accept)
        try:
            bring_in(arrival=arrival, vocabulary=vocabulary, options=options)
        except ValidationError:
            continue
    Batch.objects.filter(pk=batch_id, worker=worker).update(
        state=Batch.State.DONE, finished=timezone.now(), worker="", lease=None
    )
    return True


def lying(*, most: int = 20) -> list[int]:
    """Batches that wait for somebody, the oldest first."""
    undone = Batch.objects.exclude(state=Batch.State.DONE).filter(_free())
    return list(undone.order_by("pk").values_list("pk", flat=True)[:most])


def counts(batch: Batch) -> Counter[str]:
    """How many arrivals of the batch are in which state."""
    rows = batch.arrivals.order_by().values_list("state").annotate(Count("pk"))
    return Counter(dict(rows))


def _free() -> Q:
    return Q(lease=None) | Q(lease__lt=timezone.now())


def _take(batch_id: int, worker: str) -> bool:
    """One statement decides between two who come at once."""
    free = Batch.objects.filter(_free(), pk=batch_id).exclude(state=Batch.State.DONE)
    return bool(free.update(state=Batch.State.RUNNING, worker=worker, lease=timezone.now() + LEASE))


def _hold(batch_id: int, worker: str) -> bool:
    held = Batch.objects.filter(pk=batch_id, worker=worker)
    return bool(held.update(lease=timezone.now() + LEASE))
