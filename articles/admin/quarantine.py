from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import QuarantinedFile
from catalog.desk import NeverAdded
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import by_day


@admin.register(QuarantinedFile)
class QuarantinedFileAdmin(NeverAdded, KeysetAdmin):
    """Looked at, and deleted when dealt with."""

    list_display = ("source_ref", "reason", "size", "seen_at")
    search_fields = ("source_ref", "reason")
    ordering = ("-seen_at", "-pk")
    list_filter = (by_day("seen_at", _("seen")),)
    fields = ("source_ref", "reason", "size", "seen_at")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
