"""The page on which articles come in: pasted, uploaded, by an address, by an outlet's feed."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _

from articles import tasks
from articles.ingest import arriving
from articles.ingest.fetching import Unreachable
from articles.ingest.files import Unreadable
from articles.models import Arrival, Batch, Feed

from .arrival_forms import WAYS, FeedForm, FilesForm, PageForm, PasteForm

MOST = 20
"""Arrivals and batches shown below the forms."""


def may_import(request: HttpRequest) -> bool:
    return request.user.has_perm("articles.add_article")


def freedoms(request: HttpRequest) -> dict[str, bool]:
    """What an import of this editor may do at once: publish, and let software decide what it is sure of."""
    publish = request.user.has_perm("articles.publish_article")
    return {"publish": publish, "accept": publish and request.user.has_perm("articles.change_suggestion")}


class Importing:
    """For the admin of articles."""

    admin_site: Any
    change_list_template: Any = "admin/scenebook/article_list.html"

    def get_urls(self) -> list[URLPattern]:
        own = path("import/", self.admin_site.admin_view(self.import_view), name="articles_article_import")
        return [own, *super().get_urls()]  # type: ignore[misc]

    def import_view(self, request: HttpRequest) -> HttpResponse:
        if not may_import(request):
            raise PermissionDenied
        way = str(request.POST.get("way", ""))
        forms = {name: form(prefix=name) for name, form in WAYS.items()}
        if request.method == "POST" and way in WAYS:
            form = WAYS[way](request.POST, request.FILES, prefix=way)
            if way == "feed" and not request.user.has_perm("articles.add_feed"):
                raise PermissionDenied
            if form.is_valid():
                try:
                    return HttpResponseRedirect(_TAKE[way](request, form))
                except (Unreadable, Unreachable) as error:
                    form.add_error(form.main, str(error))
            forms[way] = form
        context = {
            **self.admin_site.each_context(request),
            "title": _("Import articles"),
            "opts": Arrival._meta,
            "forms": forms,
            "may_follow": request.user.has_perm("articles.add_feed"),
            "waiting": Arrival.objects.filter(by=request.user.pk, state="waiting").defer("text")[:MOST],
            "batches": Batch.objects.select_related("by", "feed__outlet")[:MOST],
        }
        return TemplateResponse(request, "admin/scenebook/import.html", context)


def _paste(request: HttpRequest, form: PasteForm) -> str:
    arrival = arriving.paste(text=form.cleaned_data["text"], by=request.user, rights=form.cleaned_data["rights"])
    return reverse("admin:articles_arrival_change", args=[arrival.pk])


def _page(request: HttpRequest, form: PageForm) -> str:
    arrival = arriving.page(address=form.cleaned_data["address"], by=request.user, rights=form.cleaned_data["rights"])
    return reverse("admin:articles_arrival_change", args=[arrival.pk])


def _files(request: HttpRequest, form: FilesForm) -> str:
    uploads = [(file.name or "", file.read()) for file in form.cleaned_data["files"]]
    arrival, batch = arriving.files(
        uploads=uploads, by=request.user, rights=form.cleaned_data["rights"], **freedoms(request)
    )
    if batch is None:
        return reverse("admin:articles_arrival_change", args=[arrival.pk if arrival else 0])
    tasks.start(batch)
    return reverse("admin:articles_batch_change", args=[batch.pk])


def _feed(request: HttpRequest, form: FeedForm) -> str:
    feed: Feed = form.save(commit=False)
    feed.by = request.user  # type: ignore[assignment]
    feed.save()
    return look_at(request, feed)


def look_at(request: HttpRequest, feed: Feed) -> str:
    """Look at a feed now and say what came; the page to go on to."""
    batch = tasks.look(feed)
    if batch is not None:
        tasks.start(batch)
        return reverse("admin:articles_batch_change", args=[batch.pk])
    if feed.error:
        messages.error(request, _("The feed cannot be read: %s") % feed.error)
    else:
        messages.info(request, _("There is nothing new in this feed."))
    return reverse("admin:articles_feed_change", args=[feed.pk])


_TAKE: dict[str, Any] = {"paste": _paste, "page": _page, "files": _files, "feed": _feed}
