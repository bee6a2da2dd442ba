"""People: the list of those who act, and the page of one."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.behind import articles_naming, quotes_by
from articles.reading.sources import SourceBook
from catalog.models import Actor, Role, Scene
from catalog.reading.address import find
from catalog.reading.facet import facet
from catalog.reading.paging import page_of

from .fact import Entry, Fact, leads_on
from .names import other_names
from .parts import BRIEF, attach_sources, with_scene_parts

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST = 100


def actor_list(request: HttpRequest) -> HttpResponseBase:
    """Those with roles, the newest record first, or by name under a first letter."""
    letter = request.GET.get("letter", "").upper()
    roles = Prefetch("roles", Role.objects.public().select_related("drama").order_by("-pk"), to_attr="shown_roles")
    actors = Actor.objects.public().with_roles().prefetch_related(roles)
    if letter:
        actors = actors.filter(name__istartswith=letter[:1]).order_by("name", "pk")
    letters = facet(request, "letter", _("Letter"), [(each, each) for each in LETTERS], letters=True)
    return render(request, "catalog/actor_list.html", {"page": page_of(request, actors), "facets": [letters]})


@leads_on
def actor_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One person: names in all spellings, filmography, scenes, quotations, articles."""
    return render(request, "catalog/actor_detail.html", actor_page(find(request, Actor.objects.public(), pk, slug)))


def actor_page(actor: Actor) -> dict[str, Any]:
    """What the page of a person shows; the number of queries does not depend on how much there is."""
    own = {"drama__live_from__isnull": False}
    roles = list(actor.roles.public().filter(**own).select_related("drama", "actor")[:MOST])
    credits = list(actor.credits.public().filter(**own).select_related("drama")[:MOST])
    songs = list(actor.songs.public().filter(**own).select_related("drama")[:MOST])
    in_them = Scene.objects.public().filter(roles__actor=actor).distinct()
    scenes = list(with_scene_parts(in_them)[:MOST])
    records = [*roles, *credits, *songs]
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
        "names": names,
        "book": book,
        "cast": [role for role in roles if role.state == role.State.CONFIRMED],
        "casting_news": [role for role in roles if role.state != role.State.CONFIRMED],
        "credits": credits,
        "songs": songs,
        "scenes": scenes,
        "quotes": quotes_by(actor.pk),
        "articles": articles_naming(actor.pk),
    }
