from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.models import Citation
from articles.review import prefer
from catalog.desk import NeverAdded
from catalog.desk.constrained import ConstrainedForm
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import KindFilter
from catalog.desk.seen import Seen

from .attaching import Attaching
from .disputed import DisputedBoard
from .finding_sources import FindingSources
from .highlight import in_context
from .linked import article_link, record_link
from .removing import Removing
from .standing_lists import StandingLists


@admin.register(Citation)
class CitationAdmin(
    Seen, DisputedBoard, Attaching, FindingSources, Removing, StandingLists, NeverAdded, FoundByName, KeysetAdmin
):
    """Made by accepting proposals and by choosing sentences. An editor prefers one where sources differ, or takes one
    away, each with a reason."""

    change_form_template = "admin/scenebook/citation_form.html"
    change_list_template = "admin/scenebook/citation_list.html"

    form = ConstrainedForm
    list_display = ("record_shown", "field", "value", "stance", "sentence", "article")
    list_display_links = ("sentence",)
    list_filter = ("stance", "accepted_by", "preferred", KindFilter)
    search_fields = ("record__label",)
    found_through = {"record": "", "evidence__article": "article"}
    ordering = ("-pk",)
    fields = (
        "record_shown",
        "field",
        "value",
        "in_context",
        "article",
        ("accepted_by", "by", "at"),
        "stance",
        "preferred",
        "reason",
    )
    readonly_fields = ("record_shown", "field", "value", "in_context", "article", "accepted_by", "by", "at")

    def get_queryset(self, request: HttpRequest) -> Any:
        related = super().get_queryset(request).select_related("record", "by", "evidence__article")
        match = request.resolver_match
        unread = ("raw", "body") if match and match.url_name == "articles_citation_change" else ("raw", "body", "text")
        return related.defer(*(f"evidence__article__{name}" for name in unread))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A source is taken away with a reason, on a page of its own."""
        return False

    def save_model(self, request: HttpRequest, obj: Citation, form: Any, change: bool) -> None:
        prefer(citation=obj, preferred=obj.preferred, stance=obj.stance, reason=obj.reason, by=request.user)

    @admin.display(description=_("record"), ordering="record__label")
    def record_shown(self, citation: Citation) -> Any:
        return record_link(citation.record)

    @admin.display(description=_("article"))
    def article(self, citation: Citation) -> Any:
        return article_link(citation.evidence.article)

    @admin.display(description=_("sentence"))
    def sentence(self, citation: Citation) -> str:
        return str(citation.evidence)

    @admin.display(description=_("sentence"))
    def in_context(self, citation: Citation) -> Any:
        evidence = citation.evidence
        return format_html('<div class="sb-said">{}</div>', in_context(evidence.article.text, evidence))
