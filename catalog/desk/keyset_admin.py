from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from .field_help import FieldHelp
from .keyset_list import MOST_COUNTED, BoundedPaginator, KeysetChangeList, bounded_count

LONGEST_KEY = 18
"""Digits of a key; see `catalog.reading.address.Key`."""


class KeysetAdmin(FieldHelp, admin.ModelAdmin):
    """For the admin of any table that grows."""

    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page: ClassVar[int] = 50
    paginator = BoundedPaginator

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """None for a number that no database takes as a key, as for one that is not there."""
        if len(object_id) > LONGEST_KEY:
            return None
        return super().get_object(request, object_id, from_field)

    def get_changelist(self, request: HttpRequest, **options: Any) -> Any:
        return KeysetChangeList

    def response_action(
        self, request: HttpRequest, queryset: QuerySet[Any], *args: Any, **options: Any
    ) -> HttpResponse | None:
        """An action on all that a filter shows takes MOST_COUNTED rows, not a million."""
        across = request.POST.get("select_across", "0") not in ("", "0", "false", "False")
        if across and bounded_count(queryset) > MOST_COUNTED:
            messages.error(
                request,
                _("More than %d rows: nothing was done. Narrow the list, or select rows.") % MOST_COUNTED,
            )
            return None
        return super().response_action(request, queryset, *args, **options)
