from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from catalog.desk import RecordAdmin
from catalog.desk.list_filters import StatedFilter, by_day
from catalog.models import Rating


@admin.register(Rating)
class RatingAdmin(RecordAdmin):
    list_display = ("name_shown", "value", "day", "measured_by")
    list_filter = (("region", StatedFilter), ("measured_by", StatedFilter), by_day("day_first", _("day")))
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "release")
    fields = ("drama", ("release", "episode"), "value", "region", ("day", "day_inferred"), "measured_by")
