from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from articles.models import Suggestion
from catalog.desk import NeverAdded
from catalog.desk.finding import FoundByName
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import by_value

from .deciding import accept_all, reject_all
from .highlight import in_context
from .linked import article_link, record_link
from .neighbours import followers_list, scene_link
from .queue_filters import KINDS, ConfidenceFilter, WaitingFilter
from .statement import rows_of, statement

LONGEST = 280
"""Characters of a sentence in a list."""


@admin.register(Suggestion)
class SuggestionAdmin(NeverAdded, FoundByName, KeysetAdmin):
    """The queue. Its rows are decided, never edited."""

    change_form_template = "admin/scenebook/suggestion.html"
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

    def get_urls(self) -> list[URLPattern]:
        own = path(
            "<int:object_id>/decide/",
            self.admin_site.admin_view(self.decide_view),
            name="articles_suggestion_decide",
        )
        return [own, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> Any:
        related = ("article", "evidence", "decided_by", "record")
        found = super().get_queryset(request).select_related(*related)
        match = request.resolver_match
        one = match is not None and match.url_name == "articles_suggestion_change"
        return found.defer("article__raw", "article__body", *([] if one else ["article__text"]))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A decided proposal stays, so that no import asks again."""
        return False

    def has_decide_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> HttpResponse:
        suggestion = context["original"]
        context |= {"title": f"{suggestion._meta.verbose_name}: {suggestion.kind}".capitalize(), "subtitle": None}
        context |= {"show_save": False, "show_save_and_continue": False, "show_save_and_add_another": False}
        context["may_decide"] = suggestion.status == Suggestion.Status.OPEN and self.has_decide_permission(request)
        waiting = Suggestion.objects.waiting().exclude(pk=suggestion.pk).values_list("pk", flat=True)
        context["next_waiting"] = waiting.first()
        return super().render_change_form(request, context, *args, **options)

    @method_decorator(require_POST)
    def decide_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """One proposal accepted or rejected; on to the next one that waits."""
        suggestion = self.get_object(request, str(object_id))
        if suggestion is None:
            raise Http404
        if not self.has_decide_permission(request, suggestion):
            raise PermissionDenied
        if request.POST.get("decision") == "accept":
            accept_all(request, [suggestion])
        elif request.POST.get("decision") == "reject":
            reject_all(request, [suggestion])
        suggestion.refresh_from_db(fields=["status"])
        undecided = suggestion.status == Suggestion.Status.OPEN
        following = suggestion if undecided else Suggestion.objects.waiting().first()
        if following is None:
            return HttpResponseRedirect(reverse("admin:articles_suggestion_changelist"))
        return HttpResponseRedirect(reverse("admin:articles_suggestion_change", args=[following.pk]))

    @admin.action(description=_("Accept"), permissions=["decide"])
    def accept_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        accept_all(request, queryset)

    @admin.action(description=_("Reject"), permissions=["decide"])
    def reject_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        reject_all(request, queryset)

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
