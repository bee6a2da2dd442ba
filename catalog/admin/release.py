from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from catalog.desk import RecordAdmin
from catalog.desk.list_filters import by_day
from catalog.models import Release


@admin.register(Release)
class ReleaseAdmin(RecordAdmin):
    list_display = ("name_shown", "part", "number", "premiere", "state")
    list_filter = ("part", "state", by_day("premiere_first", _("premiere")))
    found_through = {"drama": "drama"}
    autocomplete_fields = ("drama", "networks")
    fields = ("drama", ("part", "number"), ("premiere", "premiere_inferred"), "state", "networks", "setting")
