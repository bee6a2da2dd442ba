from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from articles import tasks
from articles.ingest.background import counts
from articles.models import Arrival, Batch, Suggestion
from catalog.desk import ReadOnly
from catalog.desk.keyset_admin import KeysetAdmin

from .importing import may_import

MOST = 100
"""Arrivals shown of one state; their own list has the rest."""
ORDER = ("quarantined", "waiting", "created", "updated", "unchanged", "discarded", "queued")


@admin.register(Batch)
class BatchAdmin(ReadOnly, KeysetAdmin):
    """What came in together, and what became of each."""

    list_display = ("__str__", "state", "feed", "by", "at", "finished")
    list_filter = ("state",)
    list_select_related = ("by", "feed")
    ordering = ("-pk",)
    fields = ("state", "feed", "by", "at", "finished")

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may_import(request) or super().has_view_permission(request, obj)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("<key:object_id>/progress/", view(never_cache(self.progress_view)), name="articles_batch_progress"),
            path("<key:object_id>/continue/", view(self.continue_view), name="articles_batch_continue"),
            *super().get_urls(),
        ]

    def _batch(self, request: HttpRequest, object_id: Any) -> Batch:
        if not self.has_view_permission(request):
            raise PermissionDenied
        batch: Batch | None = self.get_object(request, str(object_id))
        if batch is None:
            raise Http404
        return batch

    @method_decorator(require_safe)
    def progress_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """`{"done", "of", "state"}`, for the page that waits."""
        batch = self._batch(request, object_id)
        return JsonResponse({**_progress(counts(batch)), "state": batch.state})

    @method_decorator(require_POST)
    def continue_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        batch = self._batch(request, object_id)
        if not may_import(request):
            raise PermissionDenied
        if batch.is_lying:
            tasks.start(batch)
            messages.info(request, _("The batch goes on."))
        else:
            messages.info(request, _("Somebody works on this batch, or it is done."))
        return HttpResponseRedirect(reverse("admin:articles_batch_change", args=[batch.pk]))

    @method_decorator(require_safe)
    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        batch = self._batch(request, object_id)
        found = counts(batch)
        shown = [_group(batch, state, found[state]) for state in ORDER if found[state]]
        made = [row.article_id for group in shown if group["state"] in ("created", "updated") for row in group["rows"]]
        context = {
            **self.admin_site.each_context(request),
            "title": _("Import"),
            "subtitle": str(batch),
            "opts": self.opts,
            "original": batch,
            "groups": shown,
            "queue": _queue(made[:MOST]),
            **_progress(found),
        }
        return TemplateResponse(request, "admin/scenebook/batch.html", context)


def _progress(found: Any) -> dict[str, int]:
    return {"done": sum(found.values()) - found["queued"], "of": sum(found.values())}


def _group(batch: Batch, state: str, number: int) -> dict[str, Any]:
    rows = batch.arrivals.filter(state=state).select_related("article")
    told = {
        "quarantined": gettext_lazy("could not be imported"),
        "waiting": gettext_lazy("wait for you"),
    }
    name = told.get(state, Arrival.State(state).label)
    kept = rows.defer("text", "article__text", "article__raw", "article__body").order_by("pk")[:MOST]
    return {"state": state, "name": name, "number": number, "rows": list(kept), "more": number > MOST}


def _queue(articles: list[int]) -> dict[str, Any]:
    """The link to what waits of these articles, and how many do."""
    waiting = Suggestion.objects.waiting().filter(article__in=articles).count() if articles else 0
    address = reverse("admin:articles_suggestion_changelist")
    return {"waiting": waiting, "address": f"{address}?article__in={','.join(map(str, articles))}"}
