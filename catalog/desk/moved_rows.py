from __future__ import annotations

from typing import Any

from django.db.models import Q

from catalog.reading.numbers import whole_number


class MovedRows:
    """For formsets of records: a row that somebody gave to another parent meanwhile is still found, so that what was
    typed in it is refused as stale rather than lost."""

    data: Any
    prefix: Any
    model: Any
    fk: Any
    instance: Any
    is_bound: bool
    queryset: Any
    _queryset: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        rows = options.get("queryset")
        super().__init__(*args, **options)
        if not self.is_bound or rows is None:
            return
        gone = self._sent() - {str(row.pk) for row in self.get_queryset()}  # type: ignore[attr-defined]
        if gone:
            self.queryset = rows.filter(Q(**{self.fk.name: self.instance}) | Q(pk__in=gone))
            del self._queryset  # what `get_queryset` keeps

    def _sent(self) -> set[str]:
        name = self.model._meta.pk.name
        keys = (self.data.get(f"{self.prefix}-{place}-{name}", "") for place in range(self.initial_form_count()))  # type: ignore[attr-defined]
        return {key for key in keys if whole_number(key)}
