"""Cards for links that are shared: drawn when first asked for, then kept."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from articles.reading.cards import article_card
from catalog.imaging.cards import Card, draw
from catalog.models import Record
from catalog.reading.cards import CARDS, SITE, card_address, site_card

KEPT = 60 * 60 * 24 * 30
"""Seconds for which a card that was drawn is kept here."""
FOR_GOOD = 60 * 60 * 24 * 365
SOON = 60 * 60
KINDS: dict[str, Any] = {**CARDS, "article": article_card}


@require_safe
def card(request: HttpRequest, key: str, version: int, digest: str) -> HttpResponseBase:
    """The card under its one address; an address of before leads on to it, so nothing but what is public is drawn,
    and that once. 404 for what has no card or is not public."""
    record, says = (None, site_card()) if key == SITE else _of(int(key))
    address = card_address(says, record)
    if request.path != address:
        response: HttpResponse = HttpResponseRedirect(address)
        patch_cache_control(response, public=True, max_age=SOON)
        return response
    place = f"card-{get_language()}-{key}-{digest}"
    content = cache.get(place)
    if content is None:
        content = draw(says)
        cache.set(place, content, KEPT)
    response = HttpResponse(content, content_type="image/png")
    patch_cache_control(response, public=True, max_age=FOR_GOOD, immutable=True)
    return response


def _of(pk: int) -> tuple[Any, Card]:
    kind = get_object_or_404(Record.objects.only("type"), pk=pk).type
    if kind not in KINDS:
        raise Http404
    model: Any = Record._meta.get_field(f"as_{kind}").related_model
    related = {"scene": ("drama", "kind"), "article": ("outlet",)}.get(kind, ())
    public = model._default_manager.visible()
    record = get_object_or_404(public.select_related(*related) if related else public, pk=pk)
    says = KINDS[kind](record)
    if says is None:
        raise Http404
    return record, says
