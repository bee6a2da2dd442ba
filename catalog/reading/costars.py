"""Who acts beside somebody: people of the casts of the same titles, those with most of them first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count

from catalog.models import Actor, Drama, Role


@dataclass(frozen=True, slots=True)
class CoStar:
    """A person and the titles shared, in the order of the titles' numbers."""

    actor: Any
    titles: tuple[Any, ...]


def _shared_roles(actor: Actor) -> Any:
    """Visible confirmed roles of others in titles where `actor` has one."""
    own = actor.roles.visible().cast().order_by().values("drama")
    return Role.objects.visible().cast().order_by().filter(drama__in=own).exclude(actor=actor)


def ranked(actor: Actor) -> Any:
    """(person, how many titles) pairs as a query: most titles first, then the lower number."""
    shared = _shared_roles(actor).values("actor")
    return shared.annotate(n=Count("drama", distinct=True)).order_by("-n", "actor").values_list("actor", "n")


def count(actor: Actor) -> int:
    """How many people there are."""
    return int(_shared_roles(actor).aggregate(n=Count("actor", distinct=True))["n"])


def with_titles(actor: Actor, people: Iterable[int]) -> list[CoStar]:
    """The co-stars with these numbers, in this order; three queries."""
    wanted = list(people)
    pairs = set(_shared_roles(actor).filter(actor__in=wanted).values_list("actor_id", "drama_id"))
    shared: dict[int, list[int]] = defaultdict(list)
    for person, title in sorted(pairs):
        shared[person].append(title)
    actors = Actor.objects.visible().in_bulk(wanted)
    titles = Drama.objects.visible().in_bulk({title for _, title in pairs})
    return [
        CoStar(actors[each], tuple(titles[title] for title in shared[each] if title in titles))
        for each in wanted
        if each in actors
    ]
