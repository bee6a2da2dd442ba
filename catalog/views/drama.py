"""Titles: the list and the page of one."""

from __future__ import annotations

from typing import Any

from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.behind import articles_behind, quotes_about
from articles.reading.sources import SourceBook
from catalog.models import Drama, Genre, Network
from catalog.models.drama import GROUPS
from catalog.reading import linked
from catalog.reading.address import find, leads_on
from catalog.reading.cards import drama_card
from catalog.reading.described import described_drama
from catalog.reading.facet import facet, number, word
from catalog.reading.kinds import kinds_of
from catalog.reading.paging import page_of
from catalog.reading.related import related
from catalog.reading.watching import places

from .drama_facts import missing_facts, sheet
from .kinds import kinds_drawn
from .parts import BRIEF, attach_sources, public_parts, tell_once
from .run import run_of

FEW_SCENES = 6
"""So many are seen at a glance; of more, a drawing counts the kinds."""
LEADS = 4
"""People whom the first line of a title's page names."""


def drama_list(request: HttpRequest) -> HttpResponseBase:
    """Titles, the newest record first; filters by kind, genre, network and year of a premiere."""
    chosen: dict[str, Any] = {key: word(request, key) for key in ("kind", "genre", "network")}
    chosen["year"] = number(request, "year", most=9999)
    page = page_of(request, Drama.objects.for_list().narrowed(**chosen))
    counts = {key: Drama.objects.visible().narrowed(**chosen | {key: None}).counted_by(key) for key in GROUPS}
    genres = {genre.slug: genre.local_name for genre in Genre.objects.filter(slug__in=counts["genre"])}
    networks = {network.slug: network.local_name for network in Network.objects.filter(slug__in=counts["network"])}
    years = sorted(counts["year"], reverse=True)
    facets = [
        facet(request, "kind", _("Kind"), [(value, str(label)) for value, label in Drama.Kind.choices], counts["kind"]),
        facet(request, "genre", _("Genre"), [(key, genres[key]) for key in counts["genre"]], counts["genre"]),
        facet(request, "network", _("Network"), [(key, networks[key]) for key in counts["network"]], counts["network"]),
        facet(request, "year", _("Year"), [(year, year) for year in years], counts["year"]),
    ]
    values = {"page": page, "facets": facets, "linked": [linked.listing(_("Titles"), page.rows)]}
    return render(request, "catalog/drama_list.html", values)


@leads_on
def drama_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """Everything on file about one title, every fact with its sources."""
    return render(request, "catalog/drama_detail.html", drama_page(find(request, Drama.objects.visible(), pk, slug)))


def drama_page(drama: Drama) -> dict[str, Any]:
    """What the page of a title shows; the number of queries does not depend on how much there is."""
    parts = public_parts(drama)
    prefetch_related_objects([drama], "aliases")
    ids = [drama.pk, *(record.pk for records in parts.values() for record in records)]
    book = SourceBook(ids)
    genres = list(drama.genres.all())
    facts = sheet(drama, genres, parts, book)
    for records in parts.values():
        attach_sources(records, book)
    run = run_of(drama, parts)
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
        "run": run,
        "kinds": kinds_drawn(kinds_of(parts["scenes"]), few=FEW_SCENES),
        "lead_cast": list({role.actor_id: role for role in reversed(parts["cast"])}.values())[::-1][:LEADS],
        "episodes": places(parts["scenes"]) if any(scene.spoiler for scene in parts["scenes"]) else [],
        "related": related(drama, [role.actor_id for role in parts["cast"]]),
        "quotes": quotes_about([drama.pk], people),
        "articles": articles_behind(ids),
        "card": (drama, drama_card(drama)),
        "described": described_drama(drama, parts),
        "linked": [linked.work(drama, genres=genres, parts=parts, disputed=book.disputed)],
    }
