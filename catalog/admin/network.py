from __future__ import annotations

from django.contrib import admin

from catalog.desk import AliasInline, PictureInline, RecordAdmin
from catalog.desk.list_filters import StatedFilter
from catalog.models import Network


@admin.register(Network)
class NetworkAdmin(RecordAdmin):
    list_display = ("name_shown", "native_name", "kind", "country")
    list_filter = ("kind", ("country", StatedFilter))
    fields = ("name", "native_name", "kind", "country", "website")
    inlines = (AliasInline, PictureInline)
