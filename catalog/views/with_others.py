"""Who a person acts with: the lined script on the person's page, all of them on one of its own, and the way from one
person to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from catalog.drawing.lineup import Line, Person, Title, lineup
from catalog.drawing.shapes import Drawing
from catalog.models import Actor, Drama
from catalog.reading.address import find, leads_on
from catalog.reading.costars import CoStar, Shared, co_stars_of, shared_with
from catalog.reading.facet import word
from catalog.reading.numbers import whole_number
from catalog.reading.paging import page_of
from catalog.reading.paper import paper
from catalog.reading.path import casts_with, shortest_path
from catalog.search import find as search

MOST_ROWS = 12
MOST_TITLES = 8
MOST_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Together:
    """The lined script with its lines, the people on it, how many there are beside them."""

    drawing: Drawing
    lines: list[Line]
    people: list[CoStar]
    total: int

    @property
    def more(self) -> int:
        return self.total - len(self.people)


@dataclass(frozen=True, slots=True)
class Way:
    """A step: the title that two people share, and the second of them."""

    drama: Any
    actor: Any


def together(actor: Actor, shared: Shared | None = None) -> Together | None:
    """Those who share most titles with the person; three queries, or two where it is known who shares which. None
    where nobody does."""
    shared = shared_with(actor) if shared is None else shared
    if not shared:
        return None
    people = co_stars_of(shared[:MOST_ROWS])
    drawing, lines = _script(actor, people)
    return Together(drawing, lines, people, len(shared))


def _script(actor: Actor, people: Sequence[CoStar]) -> tuple[Drawing, list[Line]]:
    """The person first, then the others; of the titles, those with most of them."""
    shared = Counter(title for each in people for title in each.titles)
    titles = sorted(shared, key=lambda title: (-shared[title], title.pk))[:MOST_TITLES]
    everybody = [CoStar(actor, tuple(titles)), *people]
    rows = [
        Person(
            each.actor.local_name,
            each.actor.get_absolute_url(),
            f"{each.actor.local_name}: {', '.join(title.local_name for title in each.titles)}",
            each.actor.other_name,
        )
        for each in everybody
    ]
    lines = [
        Title(
            title.local_name,
            title.get_absolute_url(),
            frozenset(row for row, each in enumerate(everybody) if title in each.titles),
            paper(title.pk),
        )
        for title in titles
    ]
    return lineup(rows, lines)


@leads_on
def co_stars(request: HttpRequest, pk: int, slug: str) -> HttpResponseBase:
    """All people of the same casts, page by page; with `?to=` the shortest path to somebody."""
    actor = find(request, Actor.objects.visible(), pk, slug, "co-stars/")
    shared = shared_with(actor)
    page = page_of(request, shared)
    context = {"actor": actor, "page": page, "people": co_stars_of(page.rows), "together": together(actor, shared)}
    if to := word(request, "to").strip():
        context |= _reached(actor, to)
    return render(request, "catalog/co_stars.html", context)


def _reached(actor: Actor, to: str) -> dict[str, Any]:
    """Who `to` means, a number or a name in any spelling; where it is one person, the path there."""
    people = _meant(to)
    if len(people) != 1:
        return {"to": to, "choices": people}
    steps = shortest_path(actor.pk, people[0].pk, casts_with)
    if steps is None:
        return {"to": people[0].local_name, "goal": people[0], "ways": None}
    actors = Actor.objects.in_bulk({person for _title, person in steps})
    dramas = Drama.objects.in_bulk({title for title, _person in steps})
    ways = [Way(dramas[title], actors[person]) for title, person in steps]
    drawing = lines = None
    if ways:
        drawing, lines = _way_drawn(actor, ways)
    return {"to": people[0].local_name, "goal": people[0], "ways": ways, "way": drawing, "way_lines": lines}


def _way_drawn(actor: Actor, ways: list[Way]) -> tuple[Drawing, list[Line]]:
    """The path as a lined script: each line ties one person to the next."""
    rows = [
        Person(each.local_name, each.get_absolute_url(), each.local_name, each.other_name)
        for each in (actor, *(w.actor for w in ways))
    ]
    lines = [
        Title(way.drama.local_name, way.drama.get_absolute_url(), frozenset({row, row + 1}), paper(way.drama.pk))
        for row, way in enumerate(ways)
    ]
    return lineup(rows, lines)


def _meant(to: str) -> list[Any]:
    """One person where the name is somebody's own in whatever spelling, else those it may mean."""
    if key := whole_number(to):
        return list(Actor.objects.visible().filter(pk=key))
    hits = [
        hit for hit in search(to, types=["actor"], limit=MOST_CHOICES, public_at=timezone.now()) if hit.tier != "text"
    ]
    own = [hit for hit in hits if hit.tier in ("exact", "alias")] or [hit for hit in hits if hit.tier == "key"] or hits
    found = Actor.objects.visible().in_bulk([hit.record_id for hit in own])
    return [found[hit.record_id] for hit in own if hit.record_id in found]
