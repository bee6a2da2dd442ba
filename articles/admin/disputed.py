"""The board of disputed facts."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from articles.models import Citation, Dispute
from articles.reading.agreement import agree
from articles.reading.board import PER_PAGE, conflicts, disputes
from articles.reading.facts import stated
from articles.review import prefer, settle_by
from catalog.reading.numbers import whole_number

from .linked import record_link, record_url
from .pages import Pages, back, need, told


class DisputedBoard(Pages):
    def own_urls(self) -> list[URLPattern]:
        return [
            self.at("disputed/", self.disputed_view, "disputed"),
            self.at("disputed/<key:dispute_id>/settle/", self.settle_view, "settle"),
            self.at("disputed/<key:dispute_id>/reopen/", self.reopen_view, "reopen"),
            *super().own_urls(),
        ]

    @method_decorator(require_GET)
    def disputed_view(self, request: HttpRequest) -> HttpResponse:
        """Open ones, or with `state=settled` those that an editor decided; `before` leads on."""
        need(request, "articles.view_citation")
        settled = request.GET.get("state") == Dispute.State.SETTLED
        found = disputes(Dispute.State.SETTLED if settled else Dispute.State.OPEN).select_related("record")
        if before := whole_number(request.GET.get("before", "")):
            found = found.filter(pk__lt=before)
        rows = list(found[: PER_PAGE + 1])
        return self.page(
            request, "disputed.html", _("Disputed facts"),
            conflicts=[(one, record_url(one.record)) for one in conflicts(rows[:PER_PAGE])], settled=settled,
            older=rows[PER_PAGE - 1].pk if len(rows) > PER_PAGE else None,
            may_settle=request.user.has_perm("articles.change_citation"),
        )  # fmt: skip

    @method_decorator(require_POST)
    def settle_view(self, request: HttpRequest, dispute_id: int) -> HttpResponse:
        need(request, "articles.change_citation")
        dispute = get_object_or_404(Dispute, pk=dispute_id)
        if dispute.state == Dispute.State.SETTLED:
            messages.error(request, _("Somebody settled it meanwhile: look at it among those that are settled."))
            return back(request, "articles_citation_disputed")
        citation = self._of(dispute).filter(pk=whole_number(request.POST.get("citation", ""))).first()
        if citation is None:
            messages.error(request, _("Choose the source that you prefer."))
            return back(request, "articles_citation_disputed")
        try:
            settle_by(citation=citation, reason=request.POST.get("reason", "").strip(), by=request.user)
        except ValidationError:
            messages.error(request, _("reason: Say why this source is preferred."))
        else:
            messages.success(request, _("Settled: “%s” is preferred.") % (citation.value or citation.evidence))
            _tell_of_the_record(request, citation)
        return back(request, "articles_citation_disputed")

    @method_decorator(require_POST)
    def reopen_view(self, request: HttpRequest, dispute_id: int) -> HttpResponse:
        need(request, "articles.change_citation")
        dispute = get_object_or_404(Dispute, pk=dispute_id)
        try:
            for one in self._of(dispute).filter(preferred=True):
                prefer(citation=one, preferred=False, stance=one.stance, reason=one.reason, by=request.user)
            messages.success(request, _("The question is open again."))
        except ValidationError as error:
            messages.error(request, told(error))
        return back(request, "articles_citation_disputed")

    @staticmethod
    def _of(dispute: Dispute) -> Any:
        return Citation.objects.filter(record=dispute.record_id, field=dispute.field).select_related("evidence")


def _tell_of_the_record(request: HttpRequest, citation: Citation) -> None:
    """A preference never changes the record; say so where it has another value."""
    record = citation.record.specific()
    says = stated(record, citation.field)
    if citation.value and not any(agree(one, citation.value, citation.field) for one in says):
        messages.warning(
            request,
            format_html(_("The record itself still says “{}”: {}"), ", ".join(says) or "–", record_link(record)),
        )
