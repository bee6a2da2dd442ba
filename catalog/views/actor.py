"""People: the list of those who act, and the page of one."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.behind import articles_naming, quotes_by
from articles.reading.sources import SourceBook
from catalog.models import Actor, Role, Scene, shown_pictures
from catalog.models.local import is_korean
from catalog.reading import linked
from catalog.reading.address import find, leads_on
from catalog.reading.cards import actor_card
from catalog.reading.described import described_actor
from catalog.reading.facet import facet, word
from catalog.reading.letters import HEADINGS, LATIN, letters_of, under
from catalog.reading.paging import page_of

from .dates import dates_of
from .fact import Entry, Fact
from .names import other_names
from .parts import BRIEF, attach_sources, with_scene_parts
from .with_others import together

MOST = 100


def actor_list(request: HttpRequest) -> HttpResponseBase:
    """Those with roles, the newest record first, or by name under a first letter."""
    letter = word(request, "letter").upper()
    roles = Prefetch("roles", Role.objects.visible().select_related("drama").order_by("-pk"), to_attr="shown_roles")
    actors = Actor.objects.visible().with_roles().prefetch_related(roles, shown_pictures())
    korean = is_korean()
    page = page_of(request, under(actors, letter))
    names = [(each, each) for each in (HEADINGS if korean else LATIN)]
    counts = letters_of(Actor.objects.visible().with_roles(), korean)
    letters = facet(request, "letter", _("Letter"), names, counts, letters=True)
    values = {"page": page, "facets": [letters], "linked": [linked.listing(_("Actors"), page.rows)]}
    return render(request, "catalog/actor_list.html", values)


@leads_on
def actor_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One person: names in all spellings, filmography, scenes, quotations, articles."""
    return render(request, "catalog/actor_detail.html", actor_page(find(request, Actor.objects.visible(), pk, slug)))


def actor_page(actor: Actor) -> dict[str, Any]:
    """What the page of a person shows; the number of queries does not depend on how much there is."""
    prefetch_related_objects([actor], "aliases")
    roles = actor.roles.visible().with_parents().prefetch_related(shown_pictures("drama__"))
    cast, casting_news = list(roles.cast()[:MOST]), list(roles.news()[:MOST])
    credits = list(actor.credits.visible().with_parents()[:MOST])
    songs = list(actor.songs.visible().with_parents()[:MOST])
    played = actor.roles.visible().order_by().values("pk")
    in_them = Scene.roles.through.objects.filter(role__in=played).values("scene")
    scenes = list(with_scene_parts(Scene.objects.visible().filter(pk__in=in_them))[:MOST])
    records = [*cast, *casting_news, *credits, *songs]
    book = SourceBook([actor.pk, *(record.pk for record in records)])
    own_name = book.of(actor, "name", "")
    own_name.most = BRIEF
    names = [Fact(_("Name"), [Entry(actor.name, own_name)])]
    if actor.native_name:
        names.append(Fact(_("In Hangul"), [Entry(actor.native_name, book.of(actor, "native_name"), language="ko")]))
    names += other_names(actor, book)
    attach_sources(records, book)
    return {
        "actor": actor,
        "picture": actor.pictures.permitted().first(),
        "names": names,
        "book": book,
        "cast": cast,
        "casting_news": casting_news,
        "credits": credits,
        "songs": songs,
        "scenes": scenes,
        "dates": dates_of(actor.local_name, cast, scenes),
        "together": together(actor),
        "quotes": quotes_by(actor.pk),
        "articles": articles_naming([actor.pk, *(record.pk for record in records)]),
        "card": (actor, actor_card(actor)),
        "described": described_actor(actor, cast, scenes),
        "linked": linked.person(actor, roles=cast, credits=credits, disputed=book.disputed),
    }
