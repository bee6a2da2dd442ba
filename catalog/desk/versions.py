"""The versions of a record as its history shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from catalog.models import Revision

from .diff import Change, Data, changes
from .told_values import Names, label_of, row_columns, row_title, told, told_row

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A revision with what it changed in the version that it was written on."""

    revision: Revision
    changes: list[Change] = field(default_factory=list)
    begins: bool = False
    """Whether there is no version before it."""


@dataclass(frozen=True, slots=True)
class Page:
    """Revisions, the newest first. `newer` and `older` are the keys to go on from, None where there is nothing."""

    entries: list[Entry]
    newer: int | None
    older: int | None


def page_of(record: Any, *, before: int | None = None, after: int | None = None) -> Page:
    """The revisions older than the one with the key `before`, or newer than `after`. As many queries for a long
    history as for a short one."""
    own = Revision.objects.filter(record_id=record.pk).select_related("by")
    found = own.filter(pk__gt=after).order_by("pk") if after else own.order_by("-pk")
    found = found.filter(pk__lt=before) if before and not after else found
    rows = list(found[: PER_PAGE + 1])
    more, rows = len(rows) > PER_PAGE, rows[:PER_PAGE]
    rows = rows[::-1] if after else rows
    has_newer, has_older = (more, bool(rows)) if after else (bool(before and rows), more)
    newer = rows[0].pk if has_newer else None
    older = rows[-1].pk if has_older else None
    return Page(_entries(record, rows), newer, older)


def _entries(record: Any, rows: list[Revision]) -> list[Entry]:
    known: dict[int | None, Revision] = {row.number: row for row in rows if row.number}
    missing = {row.base for row in rows if row.base} - set(known)
    known |= {row.number: row for row in Revision.objects.filter(record_id=record.pk, number__in=missing)}
    names = Names.of([row.data for row in {*rows, *known.values()}], type(record))
    entries = []
    for row in rows:
        base = known.get(row.base)
        told = changes(base.data, row.data, type(record), names) if base else []
        entries.append(Entry(row, told, begins=not row.base))
    return entries


def whole(data: Data, model: Any) -> list[tuple[str, str]]:
    """(label, words) for everything that a version holds."""
    names = Names.of([data], model)
    lines = [(label_of(model, name), told(model, name, value, names)) for name, value in data["fields"].items()]
    for name, rows in data["owned"].items():
        owned = model._meta.get_field(name).related_model
        for row in rows:
            identity = tuple(str(row.get(key)) for key in owned.identity)
            lines.append((row_title(owned, identity, row), told_row(owned, row, row_columns(owned, None, row))))
    return lines
