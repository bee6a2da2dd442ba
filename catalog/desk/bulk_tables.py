"""Kinds of records as tables: which columns, and writing them as CSV and XLSX."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import QuerySet
from import_export import fields, resources
from import_export.formats import base_formats

from catalog.models import Actor, Credit, Drama, Network, Rating, Record, Release, Role, Scene, Song, Video

from .bulk_cells import cell_of

COLUMNS: dict[type[Record], tuple[str, ...]] = {
    Drama: ("title", "native_title", "kind", "synopsis", "genres", "setting", "based_on", "aliases"),
    Actor: ("name", "native_name", "disambiguation", "aliases"),
    Role: ("drama", "actor", "character", "state", "aliases"),
    Scene: (
        "drama", "release", "episode", "kind", "title", "spoiler", "roles",
        "takes", "takes_qualifier", "place", "aired", "aliases",
    ),
    Release: ("drama", "part", "number", "premiere", "state", "networks", "setting"),
    Credit: ("drama", "person", "job"),
    Song: ("drama", "title", "part", "artists", "aliases"),
    Rating: ("drama", "release", "episode", "value", "region", "day", "measured_by"),
    Network: ("name", "native_name", "kind", "country", "website", "aliases"),
    Video: ("drama", "scene", "kind", "title", "url", "channel", "published"),
}  # fmt: skip
KEPT = ("id", "version", "status")
"""Columns that tell which record as of when; they are never set."""
FORMATS = {"csv": base_formats.CSV, "xlsx": base_formats.XLSX}


class Table(resources.Resource):
    """What import-export calls a resource; for writing tables only, since records change through `catalog.writes`."""


def columns_of(model: type[Record]) -> dict[str, fields.Field]:
    return {name: cell_of(model, name) for name in COLUMNS[model]}


def with_pointers(model: type[Record], rows: QuerySet[Any]) -> QuerySet[Any]:
    """In a constant number of queries."""
    many = [field.name for field in model._meta.many_to_many if field.name in COLUMNS[model]]
    ones = [f.name for f in model._meta.fields if isinstance(f, models.ForeignKey) and f.name in COLUMNS[model]]
    rows = rows.select_related(*ones) if ones else rows
    return rows.prefetch_related(*many, *(["aliases"] if "aliases" in COLUMNS[model] else []))


def exported(model: type[Record], rows: QuerySet[Any], form: str) -> bytes:
    """The table of `rows` as a file of the format `form`."""
    kept = {name: fields.Field(attribute="pk" if name == "id" else name, column_name=name) for name in KEPT}
    table = type("RecordTable", (Table,), {**kept, **columns_of(model)})()
    written = FORMATS[form]().export_data(table.export(queryset=with_pointers(model, rows)))
    return written if isinstance(written, bytes) else b"\xef\xbb\xbf" + written.encode()
