from __future__ import annotations

from django.contrib import admin

from catalog.desk import RecordAdmin
from catalog.models import Release


@admin.register(Release)
class ReleaseAdmin(RecordAdmin):
    list_display = ("name_shown", "drama", "part", "number", "premiere", "state")
    list_filter = ("part", "state")
    list_select_related = ("drama",)
    date_hierarchy = "premiere_first"
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "networks")
    fields = ("drama", ("part", "number"), ("premiere", "premiere_inferred"), "state", "networks", "setting")
