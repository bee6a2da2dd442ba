from __future__ import annotations

from typing import Any

from django.db import models

from catalog.models import Record, Revision

from .create import R
from .update import update

KEPT = frozenset({"status", "publish_at", "merged_into"})
"""Where a record stands in the workflow is decided by `transition`, not by an old version."""


def restore(*, record: R, number: int, version: int, by: Any = None, reason: str = "") -> R:
    """Bring back fields, relations and owned rows as revision `number` had them, as a new revision.

    Raises Revision.DoesNotExist; ValidationError where a record that it points at is gone; StaleVersion."""
    values = stored_values(record, Revision.objects.get(record_id=record.pk, number=number).data)
    reason = reason or f"Version {number} restored"
    return update(record=record, version=version, by=by, reason=reason, action=Revision.Action.RESTORE, **values)


def stored_values(record: Record, data: dict[str, Any]) -> dict[str, Any]:
    """What a revision's `data` holds, as arguments of `update`, but for where the record stands in the workflow."""
    values: dict[str, Any] = {name: rows for name, rows in data["owned"].items() if name in record.owned}
    for name, value in data["fields"].items():
        if name not in KEPT:
            values.update(value_of_stored(record, name, value))
    return values


def value_of_stored(record: Record, name: str, value: Any) -> dict[str, Any]:
    """The stored `value` as the argument of `update`; a field that no longer exists is passed over."""
    known = {field.name: field for field in [*record._meta.concrete_fields, *record._meta.many_to_many]}
    field = known.get(name)
    if field is None:
        return {}
    if isinstance(field, models.ManyToManyField):
        return {name: value}
    if isinstance(field, models.ForeignKey):
        return {field.attname: value}
    return {name: field.to_python(value)}
