from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError

from catalog.models import Record, Revision

from .create import R
from .revision import snapshot
from .stored import KEPT, field_value, values_of
from .update import update

Part = tuple[str, ...]
"""The name of a field; or the reverse name of owned rows with the values by which one of them is the same row."""


def restore(
    *, record: R, number: int, version: int, by: Any = None, reason: str = "", parts: Collection[Part] = ()
) -> R:
    """Bring back fields, relations and owned rows as revision `number` had them, as a new revision: all of them, or
    only `parts`. An owned row that the revision did not have is taken away.

    Raises Revision.DoesNotExist; ValidationError for a part that there is not, and where a record that it points at
    is gone; StaleVersion."""
    data = Revision.objects.get(record_id=record.pk, number=number).data
    values = _some(record, data, parts) if parts else values_of(record, data)
    said = f"Version {number} restored in part" if parts else f"Version {number} restored"
    return update(
        record=record, version=version, by=by, reason=reason or said, action=Revision.Action.RESTORE, **values
    )


def _some(record: Record, data: dict[str, Any], parts: Collection[Part]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    present: Any = type(record)._default_manager.get(pk=record.pk)
    now = snapshot(present)["owned"]
    for name, *row in parts:
        if row and name in record.owned:
            values[name] = _with_row(record, name, tuple(row), values.get(name, now[name]), data["owned"].get(name, []))
        elif (
            not row and name in data["fields"] and name not in KEPT and field_value(record, name, data["fields"][name])
        ):
            for each in (name, f"{name}_inferred"):  # a date and where its year is from are one thing
                if each in data["fields"]:
                    values.update(field_value(record, each, data["fields"][each]))
        else:
            raise ValidationError(f"“{name}” is nothing that can be brought back.", code="part")
    return values


def _with_row(record: Record, name: str, identity: Part, rows: list[Any], old: list[Any]) -> list[Any]:
    """`rows` with the one of that `identity` as it is among `old` rows, or without it."""
    keys = record._meta.get_field(name).related_model.identity  # type: ignore[union-attr]

    def same(row: dict[str, Any]) -> bool:
        return tuple(str(row.get(key)) for key in keys) == identity

    kept = [row for row in rows if not same(row)]
    back = [row for row in old if same(row)]
    if not back and len(kept) == len(rows):
        raise ValidationError(f"“{name}” has no such row to bring back or take away.", code="part")
    return kept + back
