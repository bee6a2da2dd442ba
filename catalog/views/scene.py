"""Scenes: the list by kind, and the page of one."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from articles.reading.behind import articles_behind, quotes_about
from articles.reading.sources import SourceBook, Sources
from catalog.models import Role, Scene, SceneKind, shown_pictures
from catalog.reading import linked
from catalog.reading.address import find, leads_on
from catalog.reading.cards import scene_card
from catalog.reading.described import described_scene
from catalog.reading.facet import facet, number, word
from catalog.reading.kinds import kinds_counted
from catalog.reading.paging import page_of
from catalog.reading.watching import places
from catalog.reading.words import date_in_words, takes_in_words

from .fact import Entry, Fact
from .kinds import kinds_drawn
from .parts import attach_sources, with_scene_parts

OTHERS = 6


def scene_list(request: HttpRequest) -> HttpResponseBase:
    """Scenes, the newest record first; by kind and year."""
    kind, year = word(request, "kind"), number(request, "year", most=9999)
    page = page_of(request, with_scene_parts(Scene.objects.visible().narrowed(kind=kind, year=year)))
    kinds = Scene.objects.visible().narrowed(year=year).counted("kind__slug")
    years = Scene.objects.visible().narrowed(kind=kind).counted("aired_first__year")
    names = {each.slug: each.local_name for each in SceneKind.objects.filter(slug__in=kinds)}
    facets = [
        facet(request, "kind", _("Kind"), [(key, names[key]) for key in kinds], kinds),
        facet(request, "year", _("Aired in"), [(each, each) for each in sorted(years, reverse=True)], years),
    ]
    values = {
        "page": page,
        "facets": facets,
        "kinds": None if request.GET else kinds_drawn(kinds_counted()),
        "linked": [linked.listing(_("Scenes"), page.rows)],
    }
    return render(request, "catalog/scene_list.html", values)


@leads_on
def scene_detail(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """One scene: what happened, who is in it, takes, place, sources."""
    public = Scene.objects.visible().select_related("drama", "release", "kind")
    return render(request, "catalog/scene_detail.html", scene_page(find(request, public, pk, slug)))


def scene_page(scene: Scene) -> dict[str, Any]:
    """What the page of a scene shows; the number of queries does not depend on how much there is."""
    playing = Role.objects.visible().filter(scenes=scene).select_related("actor", "drama")
    roles = list(playing.prefetch_related(shown_pictures("actor__")).order_by("pk"))
    notes: list[Any] = list(scene.notes.all())
    videos = list(scene.videos.visible())
    book = SourceBook([scene.pk, *(record.pk for record in [*roles, *videos])])
    for note in notes:
        note.sources = book.of(scene, note.field)
    fields = {name: book.of(scene, name) for name in ("takes", "place", "aired", "episode", "kind")}
    facts = scene_facts(scene, fields)
    people = book.values(scene, "roles")
    attach_sources([*roles, *videos], book)
    for role in roles:
        role.scene_sources = people.get(role.actor.name.casefold()) or role.sources
    told = Scene.objects.visible().filter(drama=scene.drama, episode__isnull=False).select_related("release")
    tells = scene.spoiler or any(note.spoiler for note in notes)
    others = with_scene_parts(Scene.objects.visible().filter(kind=scene.kind).exclude(pk=scene.pk))
    return {
        "scene": scene,
        "picture": scene.pictures.permitted().first(),
        "roles": roles,
        "notes": notes,
        "videos": videos,
        "fields": fields,
        "facts": facts,
        "sources": book.rest(scene),
        "book": book,
        "quotes": quotes_about([scene.pk], [role.actor_id for role in roles]) if roles else [],
        "articles": articles_behind([scene.pk]),
        "episodes": places(told) if tells and scene.episode else [],
        "others": list(others[:OTHERS]),
        "card": (scene, scene_card(scene)),
        "described": described_scene(scene, roles, notes, takes_differ=fields["takes"].differs),
        "linked": [linked.clip(scene, roles=roles, notes=notes, disputed=book.disputed)],
    }


def scene_facts(scene: Any, fields: dict[str, Sources]) -> list[Fact]:
    """The call sheet of a scene; what is not known is left to its slate."""
    facts: list[Fact] = []
    if scene.takes:
        takes = takes_in_words(scene.takes, scene.takes_qualifier)
        facts.append(Fact(_("Takes"), [Entry(takes, fields["takes"])]))
    if scene.place:
        facts.append(Fact(_("Place"), [Entry(scene.place, fields["place"])]))
    if scene.aired:
        facts.append(Fact(_("Aired"), [Entry(date_in_words(scene.aired, scene.aired_inferred), fields["aired"])]))
    if scene.episode:
        facts.append(Fact(_("Episode"), [Entry(str(scene.episode), fields["episode"])]))
    return facts
