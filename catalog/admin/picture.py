"""All pictures by what their editors must look after: permissions that end, and what is missing."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from catalog.desk import NeverAdded, ReadOnly
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.imaging import CARD, JPEG
from catalog.models import Picture

SOON = 30
"""Days ahead in which an editor should ask for a renewed permission."""


class StandingFilter(admin.SimpleListFilter):
    title = _("standing")
    parameter_name = "standing"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("ending", _("permission ends within %(days)s days") % {"days": SOON}),
            ("ended", _("taken down: permission has ended")),
            ("lacking", _("not ready to be published")),
        ]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        if self.value() == "ending":
            return queryset.expiring(SOON).order_by("permitted_until", "pk")
        if self.value() == "ended":
            return queryset.expired()
        return queryset.lacking() if self.value() == "lacking" else queryset


@admin.register(Picture)
class PictureAdmin(ReadOnly, NeverAdded, FoundByName, KeysetAdmin):
    """Pictures are added and changed in the form of their record."""

    list_display = ("shown", "described", "record_shown", "licence", "permitted_until", "missing_shown")
    list_display_links = ("described",)
    list_filter = (StandingFilter, "licence")
    list_select_related = ("record",)
    search_fields = ("record__label",)
    found_through = {"record": ""}
    ordering = ("-pk",)
    fields = ("shown", "record_shown", "alternative_text", "credit", "source", "licence", "permitted_until")
    readonly_fields = ("shown", "record_shown")

    @admin.display(description=_("picture"))
    def shown(self, picture: Picture) -> Any:
        if not picture.is_permitted:
            return _("taken down")
        small = next(each for each in picture.renditions(CARD) if each.format == JPEG)
        return format_html(
            '<img class="sb-thumb" src="{}" width="{}" height="{}" alt="" loading="lazy">',
            picture.address(small),
            small.width // 2,
            small.height // 2,
        )

    @admin.display(description=_("alternative text"), ordering="alternative_text")
    def described(self, picture: Picture) -> str:
        return picture.alternative_text or "–"

    @admin.display(description=_("record"), ordering="record__label")
    def record_shown(self, picture: Picture) -> Any:
        record = picture.record
        app = "articles" if record.type == "article" else "catalog"
        address = reverse(f"admin:{app}_{record.type}_change", args=[record.pk])
        return format_html('<a href="{}#pictures-group">{}</a>', address, record)

    @admin.display(description=_("missing"))
    def missing_shown(self, picture: Picture) -> str:
        return ", ".join(str(Picture._meta.get_field(name).verbose_name) for name in picture.missing) or "–"  # type: ignore[union-attr]
