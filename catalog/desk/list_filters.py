"""Filters that ask the table nothing but what an index answers at once."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.db import models
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

MOST_YEARS = 40
FEW = 1000
UNDATED = "none"
FIRST_YEAR, LAST_YEAR = 2, 9998
"""Of which every time zone has all days."""
KINDS = ("drama", "actor", "role", "scene", "release", "credit", "song", "rating", "network", "video", "article")


class StatedFilter(admin.AllValuesFieldListFilter):
    """Every value that occurs; an empty one has a name too."""

    def choices(self, changelist: Any) -> Any:
        for choice in super().choices(changelist):
            yield {**choice, "display": choice["display"] or _("not stated")}


def by_day(field_name: str, heading: Any) -> type[admin.SimpleListFilter]:
    """Years, then the months of the chosen one, of an indexed date: instead of a date hierarchy, which reads the
    whole table."""

    class DayFilter(admin.SimpleListFilter):
        title = heading
        parameter_name = field_name.removesuffix("_first") + "_in"

        @property
        def natural_order(self) -> tuple[str, ...] | None:
            return (f"-{field_name}", "-pk") if self.value() not in (None, UNDATED) else None

        def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
            dated = model_admin.model._default_manager.exclude(**{field_name: None}).values_list(field_name, flat=True)
            first, last = dated.order_by(field_name).first(), dated.order_by(f"-{field_name}").first()
            found: list[tuple[str, Any]] = []
            chosen = (self.used_parameters.get(self.parameter_name) or "")[:4]
            for year in range(last.year, first.year - 1, -1)[:MOST_YEARS] if last else ():
                found.append((str(year), str(year)))
                if chosen == str(year):
                    found += [(f"{year}-{month:02}", f"{year}-{month:02}") for month in range(1, 13)]
            nullable = model_admin.model._meta.get_field(field_name).null
            return [*found, (UNDATED, _("no date"))] if nullable else found

        def has_output(self) -> bool:
            """Also where no row has a date: an address with one is not to show everything."""
            return True

        def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
            value = self.value()
            if value == UNDATED:
                return queryset.filter(**{field_name: None})
            days = _days(value or "")
            if days is None:
                return queryset
            first, last = days
            if isinstance(queryset.model._meta.get_field(field_name), models.DateTimeField):
                start, end = (timezone.make_aware(datetime.combine(day, time())) for day in (first, _next(last)))
                return queryset.filter(**{f"{field_name}__gte": start, f"{field_name}__lt": end})
            return queryset.filter(**{f"{field_name}__gte": first, f"{field_name}__lte": last})

    return DayFilter


def _days(value: str) -> tuple[date, date] | None:
    """The first and last day of `2024` or `2024-05`; None of anything else."""
    year, _dash, month = value.partition("-")
    try:
        numbers = int(year), int(month or 1)
        if not FIRST_YEAR <= numbers[0] <= LAST_YEAR:
            return None
        return date(*numbers, 1), date(numbers[0], 12, 31) if not month else date(*numbers, monthrange(*numbers)[1])
    except ValueError:
        return None


def _next(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def by_value(field_name: str, heading: Any, values: Sequence[tuple[str, Any]]) -> type[admin.SimpleListFilter]:
    """Known values of a field without choices: Django would read the table for them."""

    class ValueFilter(admin.SimpleListFilter):
        title = heading
        parameter_name = field_name

        def lookups(self, request: HttpRequest, model_admin: Any) -> Sequence[tuple[str, Any]]:
            return values

        def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
            return queryset.filter(**{field_name: self.value()}) if self.value() is not None else queryset

    return ValueFilter


class KindFilter(admin.SimpleListFilter):
    """Rows that point at a kind of record. Few records of a kind: by their keys; many: each row of the list is asked
    until the page is full."""

    title = _("kind of record")
    parameter_name = "record_type"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(kind, _model(kind)._meta.verbose_name) for kind in KINDS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in KINDS:
            return queryset
        model = _model(str(self.value()))
        few = list(model._default_manager.order_by().values_list("pk", flat=True)[: FEW + 1])
        if len(few) <= FEW:
            return queryset.filter(record__in=few)
        return queryset.filter(Exists(model._default_manager.order_by().filter(pk=OuterRef("record"))))


def _model(kind: str) -> Any:
    return apps.get_model("articles" if kind == "article" else "catalog", kind)


LANGUAGES = (("en", _("English")), ("ko", _("Korean")), ("ja", _("Japanese")), ("zh", _("Chinese")))
