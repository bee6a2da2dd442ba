from __future__ import annotations

from django.contrib import admin

from catalog.desk import RecordAdmin
from catalog.models import Rating


@admin.register(Rating)
class RatingAdmin(RecordAdmin):
    list_display = ("name_shown", "drama", "value", "region", "day", "measured_by")
    list_filter = ("region", "measured_by")
    list_select_related = ("drama",)
    date_hierarchy = "day_first"
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "release")
    fields = ("drama", ("release", "episode"), "value", "region", ("day", "day_inferred"), "measured_by")
