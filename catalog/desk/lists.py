"""Change lists of records."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.contrib import admin
from django.db.models import Count, Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Citation
from catalog.models import Status

from .keyset_list import KeysetChangeList

SCHEDULED = "scheduled"


class RecordChangeList(KeysetChangeList):
    """Adds `source_count` to the rows of the page: one query."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list: Any = list(self.result_list)
        counted = (
            Citation.objects.filter(record__in=[row.pk for row in self.result_list])
            .order_by()
            .values_list("record")
            .annotate(Count("pk"))
        )
        counts: Counter[int] = Counter(dict(counted))
        for row in self.result_list:
            row.source_count = counts[row.pk]


class StatusFilter(admin.SimpleListFilter):
    """Status as people read it: what is public by the clock, and what will be. What is public comes in the order of
    its publication, along the index of public rows; the rest along that of rows which are not."""

    title = _("status")
    parameter_name = "status"

    @property
    def natural_order(self) -> tuple[str, ...] | None:
        orders = {SCHEDULED: ("live_from", "pk"), Status.PUBLISHED: ("-live_from", "-pk")}
        return orders.get(self.value() or "")

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [*Status.choices[:2], (SCHEDULED, _("scheduled")), *Status.choices[2:]]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        value, now = self.value(), timezone.now()
        if value == SCHEDULED:
            return queryset.filter(live_from__gt=now)
        if value == Status.PUBLISHED:
            return queryset.filter(live_from__lte=now)
        return queryset.filter(live_from=None, status=value) if value in Status.values else queryset


class SourcedFilter(admin.SimpleListFilter):
    """Records with and without a source. Exists, so that a list walks its key and stops when it is full."""

    title = _("sources")
    parameter_name = "sourced"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("with a source")), ("no", _("without a source"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        cited = Exists(Citation.objects.order_by().filter(record=OuterRef("pk")))
        if self.value() == "yes":
            return queryset.filter(cited)
        return queryset.filter(~cited) if self.value() == "no" else queryset
