from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.ingest import arriving, known
from articles.ingest.arrived import bring_in
from articles.ingest.options import Options
from articles.ingest.preview import preview
from articles.models import Arrival, Outlet
from catalog.desk import ReadOnly
from catalog.desk.keyset_admin import KeysetAdmin

from .arrival_forms import ArrivalForm
from .importing import freedoms, may_import
from .looking import laid_out

MOST_OUTLETS = 300


@admin.register(Arrival)
class ArrivalAdmin(ReadOnly, KeysetAdmin):
    """Texts on their way in. One that waits is previewed, described and imported on its page."""

    list_display = ("name", "way", "state", "detail", "by", "at")
    list_filter = ("state", "way")
    list_select_related = ("by",)
    ordering = ("-pk",)
    fields = ("way", "state", "detail", "article", "batch", "url", "title", "outlet_name", "dated", "by", "at", "text")
    raw_id_fields = ("article",)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may_import(request) or super().has_view_permission(request, obj)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def get_queryset(self, request: HttpRequest) -> Any:
        found = super().get_queryset(request)
        match = request.resolver_match
        one = match is not None and match.url_name == "articles_arrival_change"
        return found.select_related("article", "batch", "by") if one else found.defer("text")

    @admin.display(description="name", ordering="title")
    def name(self, arrival: Arrival) -> str:
        return str(arrival)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        if not self.has_view_permission(request) or (request.method == "POST" and not may_import(request)):
            raise PermissionDenied
        arrival = self.get_object(request, object_id)
        if arrival is None:
            raise Http404
        if not arrival.is_open:
            if request.method == "POST":
                messages.error(request, _("It is %s already.") % arrival.get_state_display())
                return HttpResponseRedirect(request.path)
            return super().change_view(request, object_id, form_url, extra_context)
        if _may_decide(request, arrival):
            return self._waiting(request, arrival)
        if request.method == "POST":
            raise PermissionDenied
        return super().change_view(request, object_id, form_url, extra_context)

    def _waiting(self, request: HttpRequest, arrival: Arrival) -> HttpResponse:
        do = request.POST.get("do", "") if request.method == "POST" else ""
        if do == "discard":
            return self._discarded(request, arrival)
        stored = Arrival.objects.get(pk=arrival.pk)
        data = request.POST if do else None
        form = ArrivalForm(data, instance=arrival, found={}, asks_date=do == "import")
        if do and form.is_valid():
            try:
                stored = arriving.describe(arrival=stored, values=form.cleaned_data)
                if do == "import":
                    return self._imported(request, stored)
                return HttpResponseRedirect(request.path)
            except ValidationError as error:
                messages.error(request, " ".join(error.messages))
                return HttpResponseRedirect(request.path)
        found = preview(arrival=stored, options=Options(rights=stored.rights, by=request.user, **freedoms(request)))
        if not do:
            form = ArrivalForm(None, instance=stored, found=found.said)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Preview"),
            "subtitle": str(stored) if stored.title else "",
            "opts": self.opts,
            "original": stored,
            "form": form,
            "found": found,
            "outlets": Outlet.objects.values_list("name", flat=True)[:MOST_OUTLETS],
            "may": freedoms(request),
            **laid_out(found),
        }
        return TemplateResponse(request, "admin/scenebook/arrival.html", context)

    def _imported(self, request: HttpRequest, arrival: Arrival) -> HttpResponse:
        options = Options(rights=arrival.rights, by=request.user, **freedoms(request))
        outcome = bring_in(arrival=arrival, vocabulary=known(), options=options)
        if outcome.article is None:
            messages.error(request, _("It could not be imported: %s") % outcome.detail)
            return HttpResponseRedirect(request.path)
        told = {"created": _("Imported: %s"), "updated": _("Brought up to date: %s"), "unchanged": _("Nothing new: %s")}
        messages.success(request, told[outcome.what] % outcome.detail)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[outcome.article.pk]))

    def _discarded(self, request: HttpRequest, arrival: Arrival) -> HttpResponse:
        try:
            arriving.discard(arrival=arrival)
            messages.success(request, _("Discarded. Nothing of it was imported."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return HttpResponseRedirect(reverse("admin:articles_article_import"))


def _may_decide(request: HttpRequest, arrival: Arrival) -> bool:
    """What waits is described, imported or discarded by who brought it, and by editors."""
    own = arrival.by_id == request.user.pk
    return may_import(request) and (own or request.user.has_perm("articles.change_arrival"))
