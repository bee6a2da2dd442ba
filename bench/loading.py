"""Rows past the models, many at a time."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from django.db import connection, models

BATCH = 5_000


def load(model: type[models.Model], names: list[str], rows: Iterable[list[Any]]) -> None:
    """Insert rows that give the columns `names`; the rest have their defaults."""
    fields = [field for field in model._meta.local_concrete_fields if not (field.primary_key and field.attname == "id")]
    fields += [model._meta.pk] if "id" in names else []
    places = {name: place for place, name in enumerate(names)}
    given = [places.get(field.attname) for field in fields]
    plain = [
        None if field.attname in places else field.get_db_prep_save(_default(field), connection) for field in fields
    ]
    prepare = [field.get_db_prep_save for field in fields]
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    statement = f"INSERT INTO {model._meta.db_table} ({columns}) VALUES ({', '.join(['%s'] * len(fields))})"  # noqa: S608
    iterator = iter(rows)
    with connection.cursor() as cursor:
        while batch := list(islice(iterator, BATCH)):
            cursor.executemany(
                statement,
                [
                    [
                        plain[i] if at is None else prepare[i](row[at], connection)  # type: ignore[index]
                        for i, at in enumerate(given)
                    ]
                    for row in batch
                ],
            )


def _default(field: Any) -> Any:
    return field.get_default() if field.has_default() or field.null else (0 if not field.empty_strings_allowed else "")
