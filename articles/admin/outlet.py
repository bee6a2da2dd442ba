from __future__ import annotations

from django.contrib import admin
from django.db import models

from articles.models import Outlet
from catalog.desk import LinesField


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):
    list_display = ("name", "kind", "language", "trusted", "website")
    list_filter = ("kind", "trusted", "language")
    search_fields = ("name", "other_names")
    fields = ("name", "other_names", "website", "language", "kind", "trusted")
    formfield_overrides = {
        models.JSONField: {"form_class": LinesField},
        models.URLField: {"assume_scheme": "https"},
    }
    show_full_result_count = False
