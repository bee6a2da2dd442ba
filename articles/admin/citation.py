from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html

from articles.models import Citation
from articles.review import prefer
from catalog.desk import NeverAdded
from catalog.desk.constrained import ConstrainedForm
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import KindFilter

from .highlight import in_context
from .linked import article_link, record_link


@admin.register(Citation)
class CitationAdmin(NeverAdded, FoundByName, KeysetAdmin):
    """Made by accepting proposals. An editor prefers one where sources differ, with a reason, or takes one away."""

    form = ConstrainedForm
    list_display = ("record_shown", "field", "value", "stance", "sentence", "article", "accepted_by", "preferred")
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

    def save_model(self, request: HttpRequest, obj: Citation, form: Any, change: bool) -> None:
        prefer(citation=obj, preferred=obj.preferred, stance=obj.stance, reason=obj.reason, by=request.user)

    @admin.display(description="record", ordering="record__label")
    def record_shown(self, citation: Citation) -> Any:
        return record_link(citation.record)

    @admin.display(description="article")
    def article(self, citation: Citation) -> Any:
        return article_link(citation.evidence.article)

    @admin.display(description="sentence")
    def sentence(self, citation: Citation) -> str:
        return str(citation.evidence)

    @admin.display(description="sentence")
    def in_context(self, citation: Citation) -> Any:
        evidence = citation.evidence
        return format_html('<div class="sb-said">{}</div>', in_context(evidence.article.text, evidence))
