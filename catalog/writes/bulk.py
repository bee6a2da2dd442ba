from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from catalog.models import Record

from .create import create
from .revision import StaleVersion
from .update import update


@dataclass
class BulkRow:
    """One record of many: new where `record` is None, else changed at `version`. `number` tells it in messages."""

    number: int
    values: dict[str, Any]
    record: Any = None
    version: int = 0
    errors: list[Exception] = field(default_factory=list)


class RowsRefused(Exception):
    """`rows` have the errors; nothing was written."""

    def __init__(self, rows: list[BulkRow]) -> None:
        super().__init__(f"{len(rows)} rows were refused.")
        self.rows = rows


def write_many(
    *, model: type[Record], rows: Sequence[BulkRow], by: Any = None, reason: str = "", dry_run: bool = False
) -> list[int]:
    """Create or change all records in one transaction, each with a revision; their keys. `dry_run` writes and takes
    all back, which tells what the database would say. Raises RowsRefused, with every row that cannot be written."""
    done: list[int] = []
    with transaction.atomic():
        for row in rows:
            try:
                with transaction.atomic():
                    done.append(_write(model, row, by, reason))
            except (ValidationError, StaleVersion, IntegrityError) as error:
                row.errors.append(error)
        if refused := [row for row in rows if row.errors]:
            raise RowsRefused(refused)
        if dry_run:
            transaction.set_rollback(True)
    return done


def _write(model: type[Record], row: BulkRow, by: Any, reason: str) -> int:
    values = dict(row.values)
    if row.record is None:
        return create(model=model, by=by, reason=reason, **values).pk
    return update(record=row.record, version=row.version, by=by, reason=reason, **values).pk
