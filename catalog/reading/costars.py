"""Who acts beside somebody: people of the casts of the same titles, those with most of them first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from catalog.models import Actor, Drama

from .path import casts_with

Shared = list[tuple[int, tuple[int, ...]]]
"""(person, titles shared) by their numbers."""


@dataclass(frozen=True, slots=True)
class CoStar:
    """A person and the titles shared, in the order of the titles' numbers."""

    actor: Any
    titles: tuple[Any, ...]


def shared_with(actor: Actor) -> Shared:
    """Everybody who shares a title, those with most of them first, then the lower number. One query, counted here,
    for page, drawing and total alike."""
    titles: dict[int, list[int]] = defaultdict(list)
    for title, person in sorted(casts_with([actor.pk])):
        titles[person].append(title)
    titles.pop(actor.pk, None)
    ranked = sorted(titles.items(), key=lambda each: (-len(each[1]), each[0]))
    return [(person, tuple(found)) for person, found in ranked]


def co_stars_of(shared: Sequence[tuple[int, tuple[int, ...]]]) -> list[CoStar]:
    """The same with their records; two queries."""
    actors = Actor.objects.visible().in_bulk([person for person, _titles in shared])
    titles = Drama.objects.visible().in_bulk({title for _person, found in shared for title in found})
    return [
        CoStar(actors[person], tuple(titles[title] for title in found if title in titles))
        for person, found in shared
        if person in actors
    ]
