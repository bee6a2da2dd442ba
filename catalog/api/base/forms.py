"""Records turned into what a client gets, their sources fetched together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .links import kinds
from .serializers import RecordSerializer, full_serializer
from .sources import Shelf


def answer(made: type[RecordSerializer], records: Sequence[Any], context: dict[str, Any]) -> list[Any]:
    """Records in the form of `made`. Unless the context has a `shelf`, the sources of all of them and of those that
    they expand are put on one."""
    if "shelf" not in context:
        ids = {record.pk for record in records}
        for name in context.get("expand", ()):
            for record in records:
                pointed = getattr(record, made._declared_fields[name].source or name)
                many = pointed.all() if hasattr(pointed, "all") else [pointed] if pointed else []
                ids.update(one.pk for one in many)
        context = context | {"shelf": Shelf(ids)}
    return list(made(records, many=True, context=context).data)


def public_forms(pointers: dict[str, set[int]], request: Any) -> dict[int, dict[str, Any]]:
    """The public form of records of several kinds (kind to numbers), by number; what is not public is missing."""
    forms: dict[int, dict[str, Any]] = {}
    context = {"request": request, "shelf": Shelf(pk for ids in pointers.values() for pk in ids)}
    for kind in sorted(pointers):
        made = full_serializer(kinds()[kind])
        records = list(made.records().filter(pk__in=pointers[kind]))
        forms |= {form["id"]: form for form in answer(made, records, context)}
    return forms
