"""What a revision keeps, as arguments of `create` and `update`."""

from __future__ import annotations

from typing import Any

from django.db import models

from catalog.models import Record

from .pointing import successor

KEPT = frozenset({"status", "publish_at", "merged_into"})
"""Where a record stands in the workflow is decided by a transition, not by a stored version."""


def values_of(record: Record, data: dict[str, Any]) -> dict[str, Any]:
    """Fields, relations and owned rows of a revision's `data`; what is no field any more is passed over."""
    values: dict[str, Any] = {name: rows for name, rows in data["owned"].items() if name in record.owned}
    for name, value in data["fields"].items():
        if name not in KEPT:
            values.update(field_value(record, name, value))
    return values


def field_value(record: Record, name: str, value: Any) -> dict[str, Any]:
    """The stored `value` of one field as the argument of `update`; a field that no longer exists is passed over."""
    known = {field.name: field for field in [*record._meta.concrete_fields, *record._meta.many_to_many]}
    field = known.get(name)
    if field is None:
        return {}
    to_records = isinstance(field, models.ForeignKey | models.ManyToManyField) and issubclass(
        field.related_model, Record
    )
    if isinstance(field, models.ManyToManyField):
        return {name: list(dict.fromkeys(map(successor, value))) if to_records else value}
    if isinstance(field, models.ForeignKey):
        return {field.attname: successor(value) if to_records and value else value}
    return {name: field.to_python(value)}
