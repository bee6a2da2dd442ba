"""Filters of the queue of proposals."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Suggestion
from articles.review.thresholds import THRESHOLDS

KINDS = tuple((kind, kind.replace("_", " ")) for kind in sorted({*THRESHOLDS, "alias", "scene"}))
NAMED_BANDS = [
    ("sure", _("0.9 and more")),
    ("likely", _("0.7 to 0.9")),
    ("open", _("0.5 to 0.7")),
    ("weak", _("under 0.5")),
]
BANDS = {"sure": (0.9, 1.01), "likely": (0.7, 0.9), "open": (0.5, 0.7), "weak": (0.0, 0.5)}


class WaitingFilter(admin.SimpleListFilter):
    """The queue, unless asked for the rest."""

    title = _("status")
    parameter_name = "status"

    @property
    def natural_order(self) -> tuple[str, ...]:
        """The queue has the surest first, along its index; the rest the newest."""
        return ("-confidence", "pk") if self.value() is None else ("-pk",)

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("all", _("all")), *Suggestion.Status.choices[1:]]

    def choices(self, changelist: Any) -> Any:
        first, *rest = super().choices(changelist)
        yield {**first, "display": _("waiting")}
        yield from rest

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() == "all":
            return queryset
        if self.value() is None:
            return queryset.filter(status=Suggestion.Status.OPEN, follows=None)
        return queryset.filter(status=self.value())


class ConfidenceFilter(admin.SimpleListFilter):
    title = _("confidence")
    parameter_name = "confidence"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(NAMED_BANDS)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in BANDS:
            return queryset
        least, under = BANDS[str(self.value())]
        return queryset.filter(confidence__gte=least, confidence__lt=under)
