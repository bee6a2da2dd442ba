"""What is not public, shown to whoever has a link, on the true pages."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from articles.ingest import revise
from articles.models import Article
from articles.reading.page import article_page
from catalog import writes
from catalog.models import PreviewLink, Revision, Status
from catalog.models.guard import writing
from catalog.views.actor import actor_page
from catalog.views.drama import drama_page
from catalog.views.scene import scene_page
from catalog.writes.stored import values_of

PAGES: dict[str, Any] = {
    "actor": (actor_page, "catalog/actor_detail.html"),
    "drama": (drama_page, "catalog/drama_detail.html"),
    "scene": (scene_page, "catalog/scene_detail.html"),
    "article": (article_page, "articles/article_detail.html"),
}
"""Kinds with a page of their own; all others show on the page of their drama."""


@require_safe
def preview(request: HttpRequest, token: str) -> HttpResponse:
    """The page as readers will see it, on a link that is signed, not expired and not revoked.

    The record is made public, and a pending version applied, in a transaction that is then taken back: what shows
    is what the pages themselves make of it."""
    link = PreviewLink.objects.signed(token)
    if link is None or _is_withdrawn(record := link.record.specific()):
        raise Http404
    if record.is_visible and link.revision is None:
        return _kept_from_others(HttpResponseRedirect(record.get_absolute_url()))
    if link.revision is not None and link.revision.state != Revision.State.PENDING:
        raise Http404
    with transaction.atomic():
        if link.revision is not None:
            try:
                record = _with(record, link.revision)
            except ValidationError as error:  # what is public moved on: it cannot be approved as it is
                raise Http404 from error
        _make_visible(record)
        shown = record if record.type in PAGES else getattr(record, "drama", None)
        if shown is None:
            raise Http404
        page, template = PAGES[shown.type]
        fresh = type(shown)._default_manager.visible().get(pk=shown.pk)
        response = render(request, template, {**page(fresh), "preview": link, "preview_of": record})
        transaction.set_rollback(True)
    return _kept_from_others(response)


def _is_withdrawn(record: Any) -> bool:
    """It, or what it stands on."""
    return record.status == Status.WITHDRAWN or any(_is_withdrawn(getattr(record, name)) for name in record.parents)


def _with(record: Any, revision: Revision) -> Any:
    values = values_of(record, revision.data)
    if isinstance(record, Article):
        return revise(article=record, version=record.version, **values)
    return writes.update(record=record, version=record.version, **values)


def _make_visible(record: Any) -> None:
    """The record and what it stands on."""
    for name in record.parents:
        _make_visible(getattr(record, name))
    if not record.is_live:
        record.live_from = timezone.now()
        with writing():
            type(record)._default_manager.filter(pk=record.pk).update(live_from=record.live_from)


def _kept_from_others(response: HttpResponse) -> HttpResponse:
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    response["Referrer-Policy"] = "no-referrer"
    patch_cache_control(response, no_store=True, private=True)
    return response
