"""What points at a record, by kind, with a link to each list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from articles.models import Suggestion
from catalog.models import Record
from catalog.writes.pointing import Pointer, pointers

from .panels import Panels

MOST = 1000
"""Rows counted of one kind."""


@dataclass
class Use:
    """How many rows of a kind point at a record; `more` where there are more than were counted."""

    name: str
    count: int
    url: str = ""
    more: bool = False


def used_where(record: Any, request: HttpRequest, admin_site: Any) -> list[Use]:
    """One query, whatever points: each count stops at MOST."""
    ways = pointers(type(record))
    counted = "(SELECT COUNT(*) FROM (SELECT 1 FROM {} LIMIT {}) AS n)"
    parts = ", ".join(counted.format(_source(way), MOST + 1) for way in ways)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {parts}", [record.pk] * len(ways))
        counts = cursor.fetchone()
    return [
        Use(_name(way), min(count, MOST), _url(way, record, request, admin_site), count > MOST)
        for way, count in zip(ways, counts, strict=True)
        if count
    ]


def _source(pointer: Pointer) -> str:
    """Table and condition, in the database's own names."""
    quote = connection.ops.quote_name
    if pointer.many:
        table, column = pointer.field.m2m_db_table(), pointer.field.m2m_reverse_name()
    else:
        table, column = pointer.field.model._meta.db_table, pointer.field.column
    return f"{quote(table)} WHERE {quote(column)} = %s"


def _name(pointer: Pointer) -> str:
    return _("merged into it") if pointer.model is Record else str(pointer.model._meta.verbose_name_plural)


def _url(pointer: Pointer, record: Any, request: HttpRequest, admin_site: Any) -> str:
    """The list of them, for those who may see it."""
    model = type(record) if pointer.model is Record else pointer.model
    shown = admin_site._registry.get(model)
    if shown is None or not shown.has_view_or_change_permission(request):
        return ""
    try:
        address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    except NoReverseMatch:
        return ""
    decided = "&status=all" if model is Suggestion else ""
    return f"{address}?{pointer.field.name}={record.pk}{decided}"


class Used(Panels):
    """For model admins of records: the panel on the form."""

    admin_site: Any

    def panels(self, request: HttpRequest, record: Any) -> dict[str, Any]:
        return {**super().panels(request, record), "used": used_where(record, request, self.admin_site)}
