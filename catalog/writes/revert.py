"""Taking back exactly what some revisions of a record changed, and nothing that came after."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from catalog.models import Record, Revision

from .create import R
from .revision import Data, snapshot
from .stored import KEPT, field_value
from .update import update

Rows = dict[tuple[str, ...], Data]


class ChangedSince(Exception):
    """What the revisions changed was changed again; `told` has a line for each."""

    def __init__(self, told: list[str]) -> None:
        self.told = told
        super().__init__(" ".join(told))


def revert(*, record: R, numbers: Collection[int], by: Any = None, reason: str = "") -> R:
    """Set what the revisions `numbers` changed back to what was there before each of them, as a new revision: a value
    to the one before, of a list or of owned rows only what they added or took. Everything else stays as it is.

    Raises ChangedSince, nothing written, where a value is no longer the one that they left."""
    fresh: Any = type(record)._default_manager.get(pk=record.pk)
    wanted = {number - 1 for number in numbers} | set(numbers)
    data = dict(Revision.objects.filter(record_id=record.pk, number__in=wanted).values_list("number", "data"))
    now, told, values = snapshot(fresh), [], {}
    many = {field.name for field in record._meta.many_to_many}
    present: Data = {**now["fields"], **now["owned"]}
    for number in sorted(numbers, reverse=True):
        before, after = data[number - 1], data[number]
        for name, left in after["fields"].items():
            was = before["fields"].get(name)
            if name in KEPT or was == left:
                continue
            if name in many:
                present[name] = [each for each in present[name] if each in was or each not in left]
                present[name] += [each for each in was if each not in left and each not in present[name]]
            elif present[name] != left:
                told.append(_still(fresh, name, present[name]))
                continue
            else:
                present[name] = was
            values.update(field_value(fresh, name, present[name]))
        for name, left in after["owned"].items():
            was = before["owned"].get(name, [])
            if was != left:
                present[name] = _rows_without(fresh, name, present[name], was, left, told)
                values[name] = present[name]
    if told:
        raise ChangedSince(told)
    return update(record=fresh, version=fresh.version, by=by, reason=reason, action=Revision.Action.RESTORE, **values)


def _rows_without(record: Record, name: str, present: list[Data], was: Any, left: Any, told: list[str]) -> list[Data]:
    """The owned rows of `present` without what turned the rows `was` into `left`."""
    model = getattr(record, name).model
    rows, before, after = (_by_identity(model, each) for each in (present, was, left))
    for key in after.keys() | before.keys():
        if _same(before.get(key), after.get(key)):
            continue
        if not _same(rows.get(key), after.get(key)):
            told.append(_still(record, name, " ".join(key)))
        elif key in before:
            rows[key] = before[key]
        else:
            del rows[key]
    return list(rows.values())


def _by_identity(model: Any, rows: list[Data]) -> Rows:
    return {tuple(str(row[name]) for name in model.identity): row for row in rows}


def _same(one: Data | None, other: Data | None) -> bool:
    """Whether two rows say the same, wherever they stand."""
    bare = [row and {name: value for name, value in row.items() if name != "position"} for row in (one, other)]
    return bare[0] == bare[1]


def _still(record: Record, name: str, value: Any) -> str:
    known: Any = {field.name: field for field in record._meta.get_fields()}.get(name)
    shown = str(getattr(known, "verbose_name", name)) if isinstance(known, models.Field) else name
    said = {"field": shown, "record": record, "value": value if value not in ("", None) else "–"}
    return _("“%(field)s” of “%(record)s” was changed since: it is %(value)s now.") % said
