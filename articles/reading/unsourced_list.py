"""The list of facts without a source, walked from the newest records back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.apps import apps

from .unsourced import FACTS, unsourced

LISTED = tuple(FACTS)
WINDOW = 200
"""Records of each kind that one page of the list, and the count, look at: the newest."""


def newest(
    *, before: int | None = None, kinds: Iterable[str] = LISTED
) -> tuple[list[tuple[Any, list[str]]], int | None]:
    """(record, fields) of the newest records that are not withdrawn, at most WINDOW of each kind and of keys below
    `before`; then the `before` that leads on, None where nothing older is left."""
    windows = [_window(kind, before) for kind in kinds]
    older = max((rows[-1].pk for rows in windows if len(rows) == WINDOW), default=None)
    rows = sorted((row for rows in windows for row in rows if not older or row.pk >= older), key=lambda row: -row.pk)
    missing = unsourced(rows)
    return [(row, missing[row.pk]) for row in rows if row.pk in missing], older


def count(limit: int) -> int:
    """How many facts of the newest WINDOW records of each kind have no source, `limit` at most."""
    missing = unsourced([row for kind in LISTED for row in _window(kind, None)])
    return min(limit, sum(map(len, missing.values())))


def _window(kind: str, before: int | None) -> list[Any]:
    model: Any = apps.get_model("catalog", kind)
    current = model.objects.current()
    return list((current.filter(pk__lt=before) if before else current).order_by("-pk")[:WINDOW])
