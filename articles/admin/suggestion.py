from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from articles.models import Suggestion
from catalog.desk import NeverAdded
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import by_value

from .deciding import decide_all
from .highlight import in_context
from .linked import article_link, record_link
from .neighbours import followers_list, scene_link
from .queue import Queue
from .queue_filters import KINDS, ConfidenceFilter, WaitingFilter
from .statement import rows_of, statement
from .talk import Talk

LONGEST = 280
"""Characters of a sentence in a list."""
MOST_DECISIONS = 10


@admin.register(Suggestion)
class SuggestionAdmin(Queue, Talk, NeverAdded, FoundByName, KeysetAdmin):
    """All proposals. They are decided in the queue, never edited here."""

    change_form_template = "admin/scenebook/suggestion.html"
    change_list_template = "admin/scenebook/suggestions.html"
    list_display = ("said", "kind", "sentence", "confidence_shown", "standing")
    list_filter = (WaitingFilter, by_value("kind", _("kind"), KINDS), ConfidenceFilter, "sensitive")
    search_fields = ("article__label",)
    found_through = {"article": "article", "record": ""}
    ordering = ("-confidence", "pk")
    actions = ("accept_selected", "reject_selected")
    fields = (
        "fact",
        "in_context",
        "scene",
        "with_it",
        "article_shown",
        ("kind", "confidence_shown", "rule", "sensitive"),
        ("status", "decided_by", "decided_at"),
        "record_shown",
        "problem",
    )
    readonly_fields = (
        "fact",
        "in_context",
        "scene",
        "with_it",
        "article_shown",
        "kind",
        "confidence_shown",
        "rule",
        "sensitive",
        "status",
        "decided_by",
        "decided_at",
        "record_shown",
        "problem",
    )

    def lookup_allowed(self, lookup: str, value: Any, request: Any = None) -> bool:
        return lookup == "article__telling__story" or super().lookup_allowed(lookup, value, request)

    def get_queryset(self, request: HttpRequest) -> Any:
        related = ("article", "evidence", "decided_by", "record")
        found = super().get_queryset(request).select_related(*related)
        match = request.resolver_match
        one = match is not None and match.url_name == "articles_suggestion_change"
        return found.defer("article__raw", "article__body", *([] if one else ["article__text"]))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A decided proposal stays, so that no import asks again."""
        return False

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> HttpResponse:
        suggestion = context["original"]
        context |= {"title": f"{suggestion._meta.verbose_name}: {suggestion.kind}".capitalize(), "subtitle": None}
        context |= {"show_save": False, "show_save_and_continue": False, "show_save_and_add_another": False}
        context["decisions"] = suggestion.decisions.select_related("by").order_by("-pk")[:MOST_DECISIONS]
        return super().render_change_form(request, context, *args, **options)

    @admin.action(description=_("Accept"), permissions=["decide"])
    def accept_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        decide_all(request, queryset, "accepted")

    @admin.action(description=_("Reject"), permissions=["decide"])
    def reject_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        decide_all(request, queryset, "rejected")

    @admin.display(description=_("decided with it"))
    def with_it(self, suggestion: Suggestion) -> Any:
        return followers_list(suggestion)

    @admin.display(description=_("statement"))
    def said(self, suggestion: Suggestion) -> str:
        return statement(suggestion) or str(suggestion)

    @admin.display(description=_("statement"))
    def fact(self, suggestion: Suggestion) -> Any:
        rows = format_html_join("", "<div><dt>{}</dt><dd>{}</dd></div>", rows_of(suggestion))
        return format_html('<dl class="sb-fact">{}</dl>', rows)

    @admin.display(description=_("sentence"))
    def sentence(self, suggestion: Suggestion) -> Any:
        said = Truncator(suggestion.evidence.exact).chars(LONGEST)
        source = article_link(suggestion.article)
        return format_html('<q class="sb-q">{}</q> <span class="sb-by">{}</span>', said, source)

    @admin.display(description=_("status"), ordering="status")
    def standing(self, suggestion: Suggestion) -> str:
        """Where it stands, and why software did not take it."""
        status = suggestion.get_status_display()
        return f"{status}: {suggestion.problem}" if suggestion.problem else status

    @admin.display(description=_("scene"))
    def scene(self, suggestion: Suggestion) -> Any:
        """The proposal of the scene that this one belongs to."""
        return scene_link(suggestion)

    @admin.display(description=_("sentence"))
    def in_context(self, suggestion: Suggestion) -> Any:
        evidence = suggestion.evidence
        return format_html('<div class="sb-said">{}</div>', in_context(suggestion.article.text, evidence))

    @admin.display(description=_("confidence"), ordering="confidence")
    def confidence_shown(self, suggestion: Suggestion) -> str:
        return f"{suggestion.confidence:.2f}"

    @admin.display(description=_("article"))
    def article_shown(self, suggestion: Suggestion) -> Any:
        return article_link(suggestion.article)

    @admin.display(description=_("record"))
    def record_shown(self, suggestion: Suggestion) -> Any:
        return record_link(suggestion.record)
