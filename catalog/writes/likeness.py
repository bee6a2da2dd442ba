"""Which records may be one: looked for when records have changed, kept with what speaks for it."""

from __future__ import annotations

import time
from typing import Any

from django.db import transaction
from django.utils import timezone

from catalog.models import Credit, Likeness, LikenessScan, Record, Revision, Role, Status

from .likeness_evidence import KINDS, Found, likenesses
from .pointing import successor

BATCH, IN_A_HURRY = 50, 2
"""Revisions looked at in one go, and where there are only seconds for it."""


def catch_up(*, seconds: float | None = None, most: int | None = None) -> int:
    """Look at what changed since the last time, for about `seconds` or `most` revisions; how many were looked at.

    Two at once do the same work twice and no harm."""
    scan, _ = LikenessScan.objects.get_or_create(pk=1)
    mark, done, until = scan.last_revision, 0, time.monotonic() + seconds if seconds is not None else None
    size = BATCH if seconds is None else IN_A_HURRY
    while (most is None or done < most) and (until is None or time.monotonic() < until):
        revisions = Revision.objects.filter(pk__gt=mark).order_by("pk")
        changed = list(revisions.values_list("pk", "record_id", "record__type")[:size])
        if not changed:
            break
        for record in _touched([(key, kind) for _, key, kind in changed]):
            look_at(record=record)
        mark, done = changed[-1][0], done + len(changed)
        LikenessScan.objects.filter(pk=1, last_revision__lt=mark).update(last_revision=mark)
    return done


def behind() -> bool:
    """Whether something changed that was not looked at."""
    mark = LikenessScan.objects.filter(pk=1).values_list("last_revision", flat=True).first() or 0
    return Revision.objects.filter(pk__gt=mark).exists()


def _touched(changed: list[tuple[int, str]]) -> list[Any]:
    """The records that changed, and the people whose roles and credits did."""
    keys = {key for key, kind in changed if kind in KINDS}
    for model, pointer, type_ in ((Role, "actor_id", "role"), (Credit, "person_id", "credit")):
        changed_ones = model._base_manager.filter(pk__in=[key for key, kind in changed if kind == type_])
        keys |= set(changed_ones.values_list(pointer, flat=True))
    return [record for model in KINDS.values() for record in model.objects.filter(pk__in=keys)]


def look_at(*, record: Any) -> None:
    """Find anew what the record is like. What an editor has decided stays."""
    found = {} if record.status == Status.WITHDRAWN else likenesses(record)
    mine = [record.pk, *Record.objects.filter(merged_into=record.pk).values_list("pk", flat=True)]
    decided: set[int] = set()
    for pair in Likeness.objects.of(*mine).filter(apart=True).select_related("one", "other"):
        for each in (pair.one, pair.other):
            decided |= {each.pk, each.merged_into_id or each.pk}
    rows = [_row(record, partner, what) for partner, what in found.items() if partner not in decided]
    with transaction.atomic():
        kept = [row.one_id + row.other_id - record.pk for row in rows]
        stale = Likeness.objects.of(record.pk).filter(apart=False)
        stale.exclude(one__in=kept).exclude(other__in=kept).delete()
        Likeness.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["one", "other"], update_fields=["score", "evidence"]
        )


def _row(record: Any, partner: int, found: Found) -> Likeness:
    one, other = sorted((record.pk, partner))
    return Likeness(type=record.type, one_id=one, other_id=other, score=found.score, evidence=found.evidence)


@transaction.atomic
def keep_apart(*, one: Record, other: Record, reason: str, by: Any = None) -> Likeness:
    """Decide that two records are two, for a reason; they are not asked about again. ValidationError without one."""
    first, second = sorted((one.pk, other.pk))
    pair = Likeness.objects.filter(one=first, other=second).first()
    pair = pair or Likeness(type=one.type, one_id=first, other_id=second, score=0)
    pair.apart, pair.reason, pair.by, pair.at = True, reason.strip(), by, timezone.now()
    pair.full_clean(exclude=["evidence"])
    pair.save()
    return pair


@transaction.atomic
def ask_again(*, pair: Likeness) -> None:
    """Take the decision back; whether the two are alike is looked at anew."""
    keys = [successor(key) for key in (pair.one_id, pair.other_id)]
    pair.delete()
    for record in Record.objects.filter(pk__in=keys):
        look_at(record=record.specific())
