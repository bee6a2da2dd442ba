from __future__ import annotations

from django.contrib import admin

from catalog.desk import RecordAdmin
from catalog.models import Video


@admin.register(Video)
class VideoAdmin(RecordAdmin):
    list_display = ("name_shown", "drama", "kind", "channel", "published")
    list_filter = ("kind",)
    list_select_related = ("drama",)
    date_hierarchy = "published_first"
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "scene")
    fields = ("drama", "scene", "kind", "title", "url", "channel", ("published", "published_inferred"))
