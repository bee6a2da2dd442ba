"""A page of disputed facts: what the record says, and what each side of its sources says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from articles.models import Article, Citation, Dispute
from catalog.models import Record, Status

from .facts import RELATED, stated
from .sources import few_of_each

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Side:
    """Sources that say the same: `value` supported, or (`denies`) denied."""

    value: str
    denies: bool
    citations: list[Any]

    @property
    def preferred(self) -> Any:
        return next((one for one in self.citations if one.preferred), None)


@dataclass(frozen=True, slots=True)
class Conflict:
    dispute: Dispute
    record: Any
    says: str
    """What the record has under the field now."""
    sides: list[Side]


def disputes(state: str = Dispute.State.OPEN) -> QuerySet[Dispute]:
    """Of records that still stand, the newest first."""
    return Dispute.objects.filter(state=state).exclude(record__status=Status.WITHDRAWN).order_by("-pk")


def conflicts(found: Iterable[Dispute]) -> list[Conflict]:
    """`found` with sentences: one query, and one for each kind of record, whatever their number."""
    rows = list(found)
    records = as_what_they_are(row.record for row in rows)
    wanted = {(row.record_id, row.field) for row in rows}
    cited = Citation.objects.filter(record__in=[pk for pk, _ in wanted], field__in={name for _, name in wanted})
    sides: dict[tuple[int, str], dict[tuple[str, bool], Side]] = defaultdict(dict)
    for one in few_of_each(cited).select_related("by", "evidence__article__outlet"):
        if (one.record_id, one.field) in wanted:
            key = (one.value, one.stance == Citation.Stance.DENIES)
            sides[one.record_id, one.field].setdefault(key, Side(*key, [])).citations.append(one)
    return [
        Conflict(row, record, ", ".join(stated(record, row.field)), list(sides[row.record_id, row.field].values()))
        for row in rows
        if (record := records.get(row.record_id))
    ]


def as_what_they_are(records: Iterable[Record]) -> dict[int, Any]:
    """Key → the record as Drama, Role …; one query for each kind."""
    by_kind: dict[str, list[int]] = defaultdict(list)
    for record in records:
        by_kind[record.type].append(record.pk)
    found: dict[int, Any] = {}
    for kind, keys in by_kind.items():
        model: Any = Article if kind == "article" else apps.get_model("catalog", kind)
        rows = model.objects.filter(pk__in=keys).prefetch_related(*RELATED.get(kind, ("aliases",)))
        found |= {row.pk: row for row in (rows.select_related("kind") if kind == "scene" else rows)}
    return found
