"""Titles: the list and the page of one."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.behind import articles_behind, quotes_about
from articles.reading.sources import SourceBook
from catalog.models import Drama, Genre, Network, Release
from catalog.reading.address import find, leads_on
from catalog.reading.facet import facet, number, word
from catalog.reading.paging import page_of

from .drama_facts import missing_facts, sheet
from .parts import BRIEF, attach_sources, public_parts, tell_once

LEADS = 4
"""People whom the first line of a title's page names."""


def drama_list(request: HttpRequest) -> HttpResponseBase:
    """Titles, the newest record first; filters by kind, genre, network and year of a premiere."""
    chosen = {key: word(request, key) for key in ("kind", "genre", "network")}
    dramas = Drama.objects.for_list().narrowed(**chosen, year=number(request, "year", most=9999))
    genres = Genre.objects.filter(Exists(Drama.objects.visible().order_by().filter(genres=OuterRef("pk"))))
    networks = Network.objects.visible().with_releases().order_by("name")
    facets = [
        facet(request, "kind", _("Kind"), [(value, str(label)) for value, label in Drama.Kind.choices]),
        facet(request, "genre", _("Genre"), [(genre.slug, genre.local_name) for genre in genres]),
        facet(request, "network", _("Network"), [(network.slug, network.name) for network in networks]),
        facet(request, "year", _("Year"), [(str(year), str(year)) for year in Release.objects.premiere_years()]),
    ]
    return render(request, "catalog/drama_list.html", {"page": page_of(request, dramas), "facets": facets})


@leads_on
def drama_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """Everything on file about one title, every fact with its sources."""
    return render(request, "catalog/drama_detail.html", drama_page(find(request, Drama.objects.visible(), pk, slug)))


def drama_page(drama: Drama) -> dict[str, Any]:
    """What the page of a title shows; the number of queries does not depend on how much there is."""
    parts = public_parts(drama)
    ids = [drama.pk, *(record.pk for records in parts.values() for record in records)]
    book = SourceBook(ids)
    genres = list(drama.genres.all())
    facts = sheet(drama, genres, parts, book)
    for records in parts.values():
        attach_sources(records, book)
    tell_once(parts["ratings"])
    title = book.rest(drama)
    title.most = BRIEF
    people = [role.actor_id for role in [*parts["cast"], *parts["casting_news"]]]
    people += [credit.person_id for credit in parts["credits"]]
    return {
        "drama": drama,
        "picture": drama.pictures.permitted().first(),
        "facts": facts,
        "networks": list({each.pk: each for release in parts["releases"] for each in release.shown_networks}.values()),
        "missing": missing_facts(drama, genres, parts),
        "sources": title,
        "book": book,
        **parts,
        "lead_cast": parts["cast"][:LEADS],
        "quotes": quotes_about([drama.pk], people),
        "articles": articles_behind(ids),
    }
