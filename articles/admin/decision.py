"""What was decided, and the way back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html, format_html_join
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from articles import review
from articles.models import Decision
from catalog.desk import ReadOnly
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.writes import IllegalTransition, StaleVersion

from .linked import article_link, record_link

MOST_TOLD = 20


class BatchFilter(admin.SimpleListFilter):
    """One batch, by its key in the address; has no place beside the list."""

    title = gettext_lazy("batch")
    parameter_name = "batch"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        asked = request.GET.get("batch", "")
        return [(asked, gettext_lazy("the last one"))] if asked else []

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(batch=_key(self.value())) if self.value() else queryset


class WhoseFilter(admin.SimpleListFilter):
    title = gettext_lazy("by")
    parameter_name = "whose"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("mine", gettext_lazy("me"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(by=request.user.pk) if self.value() == "mine" else queryset


@admin.register(Decision)
class DecisionAdmin(ReadOnly, KeysetAdmin):
    """Decisions are taken back by one who may decide, never edited."""

    change_form_template = "admin/scenebook/decision.html"
    list_display = ("said", "verdict", "by", "at", "article_shown", "undone_at")
    list_filter = (WhoseFilter, "verdict", BatchFilter)
    ordering = ("-pk",)
    fields = ("said", "verdict", ("by", "at"), "article_shown", "did", ("undone_by", "undone_at"))
    readonly_fields = ("said", "verdict", "by", "at", "article_shown", "did", "undone_by", "undone_at")
    actions = ("undo_selected",)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.undo_view)
        return [path("<key:object_id>/undo/", view, name="articles_decision_undo"), *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> Any:
        found = super().get_queryset(request).select_related("by", "undone_by", "article", "suggestion")
        return found.defer("article__raw", "article__body", "article__text", "proposals", "sources")

    def has_undo_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("articles.change_suggestion")

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> HttpResponse:
        decision = context["original"]
        context |= {"title": str(decision), "subtitle": None, "may_undo": self.has_undo_permission(request)}
        return super().render_change_form(request, context, *args, **options)

    @method_decorator(require_POST)
    def undo_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """One decision taken back, or (`batch`) all that were made with it."""
        if not self.has_undo_permission(request):
            raise PermissionDenied
        decision = self.get_queryset(request).filter(pk=object_id).first()
        if decision is None:
            raise Http404
        wanted = Decision.objects.filter(pk=decision.pk)
        if "batch" in request.POST and decision.batch:
            wanted = Decision.objects.filter(batch=decision.batch, undone_at=None)
        _undo(request, wanted)
        back = request.POST.get("next", "")
        if not url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()):
            back = reverse("admin:articles_decision_change", args=[decision.pk])
        return HttpResponseRedirect(back)

    @admin.action(description=gettext_lazy("Undo"), permissions=["undo"])
    def undo_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        _undo(request, queryset)

    @admin.display(description=gettext_lazy("article"))
    def article_shown(self, decision: Decision) -> Any:
        return article_link(decision.article)

    @admin.display(description=gettext_lazy("what it did"))
    def did(self, decision: Decision) -> Any:
        rows = decision.records.select_related("record").order_by("pk")[:MOST_TOLD]
        lines = [(record_link(row.record), _("made") if row.created else _("changed")) for row in rows]
        records = format_html_join("", "<li>{}: {}</li>", lines)
        number = len(decision.proposals)
        moved = ngettext("%d proposal decided", "%d proposals decided", number) % number
        cited = ngettext("%d source added", "%d sources added", len(decision.sources)) % len(decision.sources)
        return format_html("<ul><li>{}</li><li>{}</li>{}</ul>", moved, cited, records)


def _undo(request: HttpRequest, decisions: QuerySet[Decision]) -> None:
    """Tell what was taken back, or line by line why nothing was."""
    try:
        number = len(review.undo(decisions=decisions, by=request.user))
    except review.BuiltOn as error:
        messages.error(request, _("Nothing was taken back, because others built on it:"))
        for line in error.told[:MOST_TOLD]:
            messages.error(request, line)
    except (review.UndoneAlready, ValidationError, StaleVersion, IllegalTransition) as error:
        messages.error(request, " ".join(getattr(error, "messages", [str(error)])))
    else:
        messages.success(request, ngettext("%d decision taken back.", "%d decisions taken back.", number) % number)


def _key(value: str | None) -> UUID | None:
    try:
        return UUID(value or "")
    except ValueError:
        return None
