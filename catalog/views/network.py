"""The page of a broadcaster or streaming service: what it shows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.sources import SourceBook
from catalog.models import Drama, Network, Release
from catalog.reading import linked
from catalog.reading.address import find, leads_on
from catalog.reading.paging import page_of

from .fact import Entry, Fact
from .names import other_names
from .parts import attach_sources, with_networks

SOON = 6


@leads_on
def network_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One network: what it is, what it announced, the titles that it shows."""
    network: Network = find(request, Network.objects.visible(), pk, slug)
    shown = Release.objects.visible().order_by().filter(networks=network).values("drama")
    titles = Drama.objects.for_list().filter(pk__in=shown)
    ahead: list[Any] = list(with_networks(Release.objects.ahead().with_parents().filter(networks=network))[:SOON])
    book = SourceBook([network.pk, *(release.pk for release in ahead)])
    attach_sources(ahead, book)
    facts = [Fact(_("Kind"), [Entry(network.get_kind_display(), book.of(network, "kind"))])]
    if network.native_name:
        native = Entry(network.native_name, book.of(network, "native_name"), language="ko")
        facts.append(Fact(_("In Hangul"), [native]))
    facts += other_names(network, book)
    if network.website:
        facts.append(Fact(_("Website"), [Entry(network.website, url=network.website)]))
    shown_on = {
        "network": network,
        "facts": facts,
        "n": titles.order_by().count(),
        "page": (page := page_of(request, titles)),
        "linked": [linked.organisation(network, book.disputed), linked.listing(network.name, page.rows)],
        "ahead": ahead,
        "sources": book.rest(network),
        "book": book,
    }
    return render(request, "catalog/network_detail.html", shown_on)
