from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from catalog.desk import AliasInline, PictureInline, RecordAdmin
from catalog.models import Drama, Record

from .rows import CreditInline, RatingInline, ReleaseInline, RoleInline, SceneInline, SongInline, VideoInline


@admin.register(Drama)
class DramaAdmin(RecordAdmin):
    list_display = ("name_shown", "native_title", "kind")
    list_filter = ("kind", "genres")
    autocomplete_fields = ("genres",)
    fields = ("title", "native_title", "kind", "synopsis", "genres", "setting", "based_on", "external_ids")
    inlines = (
        AliasInline,
        ReleaseInline,
        RoleInline,
        SceneInline,
        CreditInline,
        SongInline,
        RatingInline,
        VideoInline,
        PictureInline,
    )

    @admin.display(description=_("name"), ordering="title")
    def name_shown(self, record: Record) -> str:
        """Sorted along the index of titles."""
        return record.label
