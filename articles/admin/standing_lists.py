"""Lists of what waits for an editor: forecasts whose day has passed, and facts without a source."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils.dateparse import parse_date
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from articles.models import Citation
from articles.reading.sources import few_of_each
from articles.reading.unsourced_list import LISTED, newest
from articles.review import forecasts
from catalog.desk.writing import clean_refusal
from catalog.reading.numbers import whole_number

from .linked import record_url
from .pages import Pages, back, need, record_or_404, told

SHOWN = 50


class StandingLists(Pages):
    def own_urls(self) -> list[URLPattern]:
        return [
            self.at("forecasts/", self.forecasts_view, "forecasts"),
            self.at("forecasts/<key:record_id>/happened/", self.happened_view, "happened"),
            self.at("forecasts/<key:record_id>/postpone/", self.postpone_view, "postpone"),
            self.at("unsourced/", self.unsourced_view, "unsourced"),
            *super().own_urls(),
        ]

    @method_decorator(require_GET)
    def forecasts_view(self, request: HttpRequest) -> HttpResponse:
        need(request, "articles.view_citation")
        releases = list(forecasts.stale_releases().select_related("drama")[:SHOWN])
        roles = list(forecasts.stale_roles().select_related("drama", "actor")[:SHOWN])
        rows: list[Any] = [*releases, *roles][:SHOWN]
        cited: dict[int, list[Citation]] = {row.pk: [] for row in rows}
        for one in few_of_each(Citation.objects.filter(record__in=cited, field__in=("premiere", "state", "actor"))):
            if one.evidence_id not in {known.evidence_id for known in cited[one.record_id]}:
                cited[one.record_id].append(one)
        return self.page(
            request, "forecasts.html", _("Forecasts whose day has passed"),
            rows=[(row, record_url(row), cited[row.pk], may_confirm(request, row)) for row in rows],
            may_postpone=request.user.has_perm("articles.change_citation"),
        )  # fmt: skip

    @method_decorator(require_POST)
    def happened_view(self, request: HttpRequest, record_id: int) -> HttpResponse:
        need(request, "articles.change_citation")
        record = _forecast_or_404(record_id)
        if not may_confirm(request, record):
            raise PermissionDenied
        version, premiere = whole_number(request.POST.get("version", "")), request.POST.get("premiere", "").strip()
        try:
            clean_refusal(
                lambda: forecasts.confirm(record=record, version=version, by=request.user, premiere=premiere),
                type(record),
            )
            messages.success(request, _("“%s” came true.") % record)
        except ValidationError as error:
            messages.error(request, told(error))
        return back(request, "articles_citation_forecasts")

    @method_decorator(require_POST)
    def postpone_view(self, request: HttpRequest, record_id: int) -> HttpResponse:
        need(request, "articles.change_citation")
        record = _forecast_or_404(record_id)
        try:
            until = parse_date(request.POST.get("until", ""))
            if until is None:
                raise ValueError
            forecasts.postpone(record=record, until=until, by=request.user)
            messages.success(request, _("“%(record)s” is asked again on %(day)s.") % {"record": record, "day": until})
        except ValidationError as error:
            messages.error(request, told(error))
        except ValueError:
            messages.error(request, _("until: Name a day, such as 2027-03-01."))
        return back(request, "articles_citation_forecasts")

    @method_decorator(require_GET)
    def unsourced_view(self, request: HttpRequest) -> HttpResponse:
        """The newest records, of one `kind` or all, that say something without a source; `before` leads on."""
        need(request, "articles.view_citation")
        kind, before = request.GET.get("kind", ""), whole_number(request.GET.get("before", ""))
        kinds = [kind] if kind in LISTED else LISTED
        rows, older = newest(before=before or None, kinds=kinds)
        return self.page(
            request, "unsourced.html", _("Facts without a source"),
            rows=[(record, record_url(record), fields) for record, fields in rows], older=older,
            kind=kind, kinds=LISTED, may_attach=request.user.has_perm("articles.add_citation"),
        )  # fmt: skip


def may_confirm(request: HttpRequest, record: Any) -> bool:
    """Who may change the record; where readers see it, who may publish it."""
    name = record._meta.model_name
    wanted = [f"catalog.change_{name}", *([f"catalog.publish_{name}"] if record.live_from else [])]
    return bool(request.user.has_perms(wanted))


def _forecast_or_404(record_id: int) -> Any:
    record = record_or_404(record_id)
    if record.type not in forecasts.HAPPENED:
        raise Http404
    return record
