"""Taking a source away with a reason, and undoing that."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from articles.models import Citation, RemovedCitation
from articles.review import bring_back, remove
from catalog.reading.numbers import whole_number

from .linked import record_url
from .pages import Pages, need, told

SHOWN = 50


class Removing(Pages):
    def own_urls(self) -> list[URLPattern]:
        return [
            self.at("<key:citation_id>/remove/", self.remove_view, "remove"),
            self.at("removed/", self.removed_view, "removed"),
            self.at("removed/<key:removed_id>/undo/", self.bring_back_view, "bring_back"),
            *super().own_urls(),
        ]

    def remove_view(self, request: HttpRequest, citation_id: int) -> HttpResponse:
        """Asks why; then to the page on which it can be undone."""
        need(request, "articles.change_citation")
        citation = get_object_or_404(Citation.objects.with_source().select_related("record"), pk=citation_id)
        error = ""
        if request.method == "POST":
            try:
                gone = remove(citation=citation, reason=request.POST.get("reason", ""), by=request.user)
            except ValidationError as refusal:
                error = " ".join(refusal.messages)
            else:
                messages.success(request, _("The source was taken away."))
                return HttpResponseRedirect(f"{reverse('admin:articles_citation_removed')}?record={gone.record_id}")
        return self.page(
            request, "remove_citation.html", _("Take a source away"),
            citation=citation, address=record_url(citation.record), error=error,
        )  # fmt: skip

    @method_decorator(require_GET)
    def removed_view(self, request: HttpRequest) -> HttpResponse:
        """What was taken away lately, of one record or of all."""
        need(request, "articles.view_citation")
        gone = RemovedCitation.objects.select_related("record", "by", "evidence__article")
        gone = gone.defer(*(f"evidence__article__{name}" for name in ("raw", "body", "text")))
        if record := whole_number(request.GET.get("record", "")):
            gone = gone.filter(record=record)
        return self.page(
            request, "removed_citations.html", _("Sources that were taken away"),
            removed=[(one, record_url(one.record)) for one in gone[:SHOWN]],
            may_undo=request.user.has_perm("articles.change_citation"),
        )  # fmt: skip

    @method_decorator(require_POST)
    def bring_back_view(self, request: HttpRequest, removed_id: int) -> HttpResponse:
        need(request, "articles.change_citation")
        gone = get_object_or_404(RemovedCitation.objects.select_related("record", "evidence"), pk=removed_id)
        try:
            bring_back(removed=gone)
            messages.success(request, _("The source is back."))
        except ValidationError as error:
            messages.error(request, told(error))
        return HttpResponseRedirect(f"{record_url(gone.record)}#sources")
