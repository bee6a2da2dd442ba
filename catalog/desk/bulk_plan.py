"""What a table would change, cell by cell, before anything is written; and writing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils.translation import gettext as _

from catalog import writes
from catalog.models import Record, Status
from catalog.reading.constraints import in_words, said_of
from catalog.reading.numbers import whole_number
from catalog.writes import BulkRow, RowsRefused, StaleVersion

from .bulk_tables import KEPT, columns_of, with_pointers


@dataclass
class Change:
    number: int
    record: Any
    cells: list[tuple[str, str, str]]
    """(column, before, after)."""


@dataclass
class Plan:
    """`errors`: (row, column or empty, text)."""

    changes: list[Change] = field(default_factory=list)
    errors: list[tuple[int, str, str]] = field(default_factory=list)
    unchanged: int = 0
    written: int = 0


def carry_out(
    *,
    model: type[Record],
    rows: Sequence[dict[str, str]],
    by: Any,
    reason: str,
    dry_run: bool,
    may_add: bool,
    may_publish: bool,
) -> Plan:
    """Read the rows against what is there and write what differs, all or nothing; with `dry_run` nothing at all, but
    the same is found out. The first row of a table is its header: numbers count from 2."""
    plan, columns = Plan(), columns_of(model)
    if unknown := [name for name in (rows[0] if rows else ()) if name not in columns and name not in KEPT]:
        plan.errors.append((1, ", ".join(unknown), _("No such column. There are: %s.") % ", ".join([*KEPT, *columns])))
        return plan
    keys = [key for row in rows if (key := whole_number(row.get("id", "")))]
    known = {record.pk: record for record in with_pointers(model, model._default_manager.filter(pk__in=keys))}
    wanted: list[BulkRow] = []
    for number, row in enumerate(rows, 2):
        try:
            wanted += _read(plan, columns, known, number, row, may_add, may_publish)
        except ValidationError as error:
            plan.errors += [(number, name, text) for name, texts in _told(error) for text in texts]
    if len({row.record.pk for row in wanted if row.record}) < sum(1 for row in wanted if row.record):
        plan.errors.append((1, "id", _("A record stands in two rows.")))
    if wanted and (dry_run or not plan.errors):
        try:
            done = writes.write_many(
                model=model, rows=wanted, by=by, reason=reason, dry_run=dry_run or bool(plan.errors)
            )
            plan.written = 0 if dry_run else len(done)
        except RowsRefused as refused:
            for each in refused.rows:
                plan.errors += [
                    (each.number, name, text)
                    for error in each.errors
                    for name, texts in _told(_in_words(error, model))
                    for text in texts
                ]
    plan.errors.sort()
    return plan


def _read(
    plan: Plan, columns: Any, known: dict[int, Any], number: int, row: dict[str, str], may_add: bool, may_publish: bool
) -> list[BulkRow]:
    """The row as something to write; none where it says what is there. Raises ValidationError by column."""
    record = _record(known, row, may_add)
    version = row.get("version", "")
    errors: dict[str, Any] = {}
    if record is not None and version != str(record.version):
        said = _("The table has version %(told)s, the record is at %(now)s: export it anew.")
        errors["version"] = said % {"told": version or "–", "now": record.version}
    values: dict[str, Any] = {}
    cells: list[tuple[str, str, str]] = []
    for name, column in columns.items():
        if name not in row:
            continue
        before = "" if record is None else column.widget.text(getattr(record, name))
        if row[name] == before or (record is None and not row[name]):
            continue
        try:
            value = column.widget.clean(row[name])
        except ValidationError as error:
            errors[name] = error.messages
            continue
        if record is None or _differs(record, name, value):
            values[name] = value
            cells.append((name, before, row[name]))
    if values and record is not None and record.status == Status.PUBLISHED and not may_publish:
        errors["status"] = _("It is published; who changes it here must be allowed to publish.")
    if errors:
        raise ValidationError(errors)
    if not values:
        plan.unchanged += 1
        return []
    plan.changes.append(Change(number, record, cells))
    return [BulkRow(number, values, record, whole_number(version))]


def _record(known: dict[int, Any], row: dict[str, str], may_add: bool) -> Any:
    told = row.get("id", "")
    if not told:
        if not may_add:
            raise ValidationError({"id": _("A row without a number makes a new record, which you may not.")})
        return None
    if whole_number(told) not in known:
        raise ValidationError({"id": _("There is no record of this number and kind.")})
    return known[int(told)]


def _differs(record: Any, name: str, value: Any) -> bool:
    now = getattr(record, name)
    if name == "aliases":
        return sorted((one.name, one.kind) for one in now.all()) != sorted((one["name"], one["kind"]) for one in value)
    return bool((sorted(one.pk for one in now.all()) if hasattr(now, "all") else now) != value)


def _in_words(error: Exception, model: type[Record]) -> ValidationError:
    if isinstance(error, ValidationError):
        return in_words(error, model)
    if isinstance(error, StaleVersion):
        return ValidationError({"version": _("Somebody changed it meanwhile: export it anew.")})
    return said_of(error, model) if isinstance(error, IntegrityError) else ValidationError(str(error))


def _told(error: ValidationError) -> list[tuple[str, list[str]]]:
    if hasattr(error, "error_dict"):
        return [("" if name == "__all__" else name, texts) for name, texts in error.message_dict.items()]
    return [("", error.messages)]
