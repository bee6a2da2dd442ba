"""All that a filter shows, accepted or rejected after one page that says how many and of what."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from articles.models import Suggestion
from catalog.reading.numbers import whole_number

from ..deciding import decide_all
from ..statement import statement
from .filters import filter_of
from .page import queue_url

MOST_AT_ONCE = 100
"""Proposals that one confirmation decides: each is a transaction of its own, and somebody waits for the page."""
SHOWN = 20


class Bulk:
    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.decide_all_view)
        own = path("queue/all/", view, name="articles_suggestion_decide_all")
        return [own, *super().get_urls()]  # type: ignore[misc]

    def has_decide_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)  # type: ignore[attr-defined]

    def decide_all_view(self, request: HttpRequest) -> HttpResponse:
        """GET asks, POST does exactly what was asked about; the filters stand in the address."""
        if not self.has_decide_permission(request):
            raise PermissionDenied
        asked = filter_of(request)
        verdict = request.POST.get("verdict") or request.GET.get("verdict", "")
        if not asked.is_valid() or verdict not in ("accepted", "rejected"):
            messages.error(request, _("Choose the filters anew: nothing was decided."))
            return HttpResponseRedirect(queue_url())
        waiting = asked.waiting(request.user).select_related("article", "evidence")
        waiting = waiting.defer("article__raw", "article__body", "article__text")
        if verdict == "accepted":
            waiting = waiting.filter(sensitive=False)
        if request.method == "POST":
            decide_all(request, _confirmed(request), verdict)
            return HttpResponseRedirect(queue_url(asked.query))
        rows = list(waiting[: MOST_AT_ONCE + 1])
        for row in rows[:SHOWN]:
            row.said = statement(row)  # type: ignore[attr-defined]
        context = {
            **self.admin_site.each_context(request),
            "opts": self.model._meta,
            "title": _("Accept all?") if verdict == "accepted" else _("Reject all?"),
            "verdict": verdict,
            "query": asked.query,
            "back": queue_url(asked.query),
            "number": len(rows[:MOST_AT_ONCE]),
            "more": len(rows) > MOST_AT_ONCE,
            "kinds": Counter(row.kind for row in rows[:MOST_AT_ONCE]).most_common(),
            "shown": rows[:SHOWN],
            "unshown": max(0, len(rows[:MOST_AT_ONCE]) - SHOWN),
            "keys": ",".join(str(row.pk) for row in rows[:MOST_AT_ONCE]),
        }
        return TemplateResponse(request, "admin/scenebook/queue/decide_all.html", context)


def _confirmed(request: HttpRequest) -> list[Suggestion]:
    """The proposals that the confirmation was about, in their order."""
    posted = request.POST.get("keys", "").split(",")
    keys = [key for key in map(whole_number, posted) if key][:MOST_AT_ONCE]
    rows = Suggestion.objects.select_related("article", "evidence").in_bulk(keys)
    return [rows[key] for key in keys if key in rows]
