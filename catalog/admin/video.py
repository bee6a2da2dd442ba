from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from catalog.desk import RecordAdmin
from catalog.desk.list_filters import by_day
from catalog.models import Video


@admin.register(Video)
class VideoAdmin(RecordAdmin):
    list_display = ("name_shown", "drama", "kind", "channel", "published")
    list_filter = ("kind", by_day("published_first", _("published")))
    list_select_related = ("drama",)
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "scene")
    fields = ("drama", "scene", "kind", "title", "url", "channel", ("published", "published_inferred"))
