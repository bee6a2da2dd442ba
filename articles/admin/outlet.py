from __future__ import annotations

from django.contrib import admin
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import Outlet
from catalog.desk import LinesField
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import LANGUAGES, by_value
from catalog.desk.seen import Seen


@admin.register(Outlet)
class OutletAdmin(Seen, KeysetAdmin):
    list_display = ("name", "kind", "language", "trusted", "website")
    list_filter = ("kind", "trusted", by_value("language", _("language"), LANGUAGES))
    search_fields = ("name", "other_names")
    fields = ("name", "other_names", "website", "language", "kind", "trusted")
    formfield_overrides = {
        models.JSONField: {"form_class": LinesField},
        models.URLField: {"assume_scheme": "https"},
    }
    ordering = ("name",)
