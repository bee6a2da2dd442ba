from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from catalog import search
from catalog.models import Record


def reindex(*, progress: Callable[[Any, int], Iterable[Any]] = lambda records, total: records) -> int:
    """Fill the search index anew from all records; how many are found. `progress` wraps them, told their number."""
    return search.rebuild(_entries(progress))


def _entries(progress: Callable[[Any, int], Iterable[Any]]) -> Iterator[search.Entry]:
    records = Record.objects.filter(merged_into=None).order_by("pk")
    for record in progress(records.iterator(), records.count()):
        whole = record.specific()
        yield search.Entry(whole.pk, whole.type, whole.search_names(), whole.search_text(), whole.live_from)
