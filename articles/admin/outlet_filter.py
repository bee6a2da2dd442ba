from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Outlet
from catalog.reading.numbers import whole_number

MOST = 60


class OutletFilter(admin.SimpleListFilter):
    """Articles of one outlet, along their index; the first outlets by name, trusted ones before the rest."""

    title = _("outlet")
    parameter_name = "outlet"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        first = Outlet.objects.order_by("-trusted", "name").values_list("pk", "name")[:MOST]
        return [(str(key), name) for key, name in first]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        outlet = whole_number(self.value())
        return queryset.filter(outlet=outlet) if outlet else queryset
