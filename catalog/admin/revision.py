from __future__ import annotations

import json
from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from catalog.desk import ReadOnly
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import KindFilter, by_day
from catalog.models import Record, Revision


@admin.register(Revision)
class RevisionAdmin(ReadOnly, FoundByName, KeysetAdmin):
    """The log of everything: what was written, by whom, why."""

    list_display = ("record", "action", "state", "at", "by", "reason", "review")
    list_filter = ("action", "state", KindFilter, by_day("at", _("day")))
    ordering = ("-pk",)
    found_through = {"record": ""}
    list_select_related = ("record", "by")
    search_fields = ("record__label",)
    fields = ("record_link", "number", "base", "state", "action", "at", "by", "reason", "public", "data_shown")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> Any:
        match = request.resolver_match
        found = super().get_queryset(request).select_related("record", "by")
        return found.defer("data") if match and match.url_name == "catalog_revision_changelist" else found

    @admin.display(description="record")
    def record_link(self, revision: Revision) -> Any:
        return format_html('<a href="{}">{}</a>', _page(revision.record, "history"), revision.record)

    @admin.display(description=_("review"))
    def review(self, revision: Revision) -> Any:
        """Where a pending version is decided."""
        if revision.state != Revision.State.PENDING:
            return "–"
        said = _("What it changes")
        return format_html('<a href="{}">{}</a>', _page(revision.record, "pending"), said)

    @admin.display(description="data")
    def data_shown(self, revision: Revision) -> Any:
        text = json.dumps(revision.data, ensure_ascii=False, indent=1)
        return format_html('<pre class="sb-data">{}</pre>', text[:20_000])


def _page(record: Record, what: str) -> str:
    app = "articles" if record.type == "article" else "catalog"
    return reverse(f"admin:{app}_{record.type}_{what}", args=[record.pk])
