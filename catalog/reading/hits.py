"""Search hits as a page shows them: the records behind them, one query a kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps

from catalog.search import Hit

TEXTS = ("raw", "body", "text")


@dataclass(frozen=True, slots=True)
class Found:
    """A public record and why the search found it (`exact`, `alias`, `key`, `distance`, `text`)."""

    record: Any
    tier: str
    score: float


def records_of(hits: Sequence[Hit]) -> list[Found]:
    """The visible records of `hits`, in their order, with what their address and a line about them needs."""
    kinds: dict[str, list[int]] = defaultdict(list)
    for hit in hits:
        kinds[hit.type].append(hit.record_id)
    records: dict[int, Any] = {}
    for kind, ids in kinds.items():
        model: Any = apps.get_model("articles" if kind == "article" else "catalog", kind)
        names = {field.name for field in model._meta.fields}
        related = sorted(
            names & {"drama", "actor", "person", "kind", "outlet"} - ({"kind"} if kind != "scene" else set())
        )
        found = model.objects.visible().filter(pk__in=ids).defer(*names & set(TEXTS))
        records.update({record.pk: record for record in (found.select_related(*related) if related else found)})
    return [Found(records[hit.record_id], hit.tier, hit.score) for hit in hits if hit.record_id in records]
