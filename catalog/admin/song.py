from __future__ import annotations

from django.contrib import admin

from catalog.desk import AliasInline, RecordAdmin
from catalog.models import Song


@admin.register(Song)
class SongAdmin(RecordAdmin):
    list_display = ("name_shown", "drama", "part")
    list_select_related = ("drama",)
    found_through = {"drama": "drama", "artists": "actor"}
    autocomplete_fields = ("drama", "artists")
    fields = ("drama", "title", "part", "artists")
    inlines = (AliasInline,)
