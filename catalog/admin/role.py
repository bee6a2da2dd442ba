from __future__ import annotations

from django.contrib import admin

from catalog.desk import AliasInline, RecordAdmin
from catalog.models import Role


@admin.register(Role)
class RoleAdmin(RecordAdmin):
    list_display = ("name_shown", "drama", "state")
    list_filter = ("state",)
    list_select_related = ("drama",)
    found_through = {"actor": "actor", "drama": "drama"}
    autocomplete_fields = ("drama", "actor")
    fields = ("drama", "actor", "character", "state")
    inlines = (AliasInline,)
