from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from articles.models import QuarantinedFile
from catalog.desk import NeverAdded


@admin.register(QuarantinedFile)
class QuarantinedFileAdmin(NeverAdded, admin.ModelAdmin):
    """Looked at, and deleted when dealt with."""

    list_display = ("source_ref", "reason", "size", "seen_at")
    search_fields = ("source_ref", "reason")
    date_hierarchy = "seen_at"
    show_full_result_count = False
    fields = ("source_ref", "reason", "size", "seen_at")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
