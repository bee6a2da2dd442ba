"""Filling an empty database with a sample catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from articles.models import Citation, Dispute
from articles.review.disputes import look
from articles.review.preference import settle_by
from catalog import writes
from catalog.models import Actor, Network, Record

from .broadcasting import measure, show, sing
from .casting import cast, credit
from .chances import Chance
from .filming import film
from .outlets import open_outlets
from .persons import people
from .publishing import Press
from .studio import Studio
from .titles import titles
from .words import REASONS
from .works import produce

ISLANDS = 25
"""One in so many titles has a cast of its own, who are in nothing else."""
CROWD = 5
"""How many people such a cast has at most."""
Progress = Callable[[int, str], Callable[[], None]]
"""How many of what are to come → what to call after each."""


@dataclass(frozen=True)
class Size:
    dramas: int = 200
    people: int = 1000
    articles: int = 5000


class Refused(Exception):
    """The database is not one to be filled; the message says why. Nothing was written."""


def fill(
    *, size: Size, seed: int, today: date | None = None, progress: Progress = lambda total, what: lambda: None
) -> int:
    """Fill the database; how many records there are then. The same seed gives the same catalogue on the same day.

    One transaction: it stands whole, or not at all. Raises Refused where the database holds other records than
    reference data, samples among them."""
    _refuse_what_is_there()
    with transaction.atomic():
        writes.load_reference(folder=settings.FIXTURES_DIR)
        with writes.as_samples(), writes.many_at_once():
            studio = Studio(Chance(seed), today or timezone.localdate())
            _people(studio, size.people, progress)
            _works(studio, size, progress)
            press = Press(studio, open_outlets(), size.articles, progress(size.articles, "articles"))
            press.run()
            _dispute(studio, press)
    return int(Record.objects.samples().count())


def _refuse_what_is_there() -> None:
    if Record.objects.samples().exists():
        raise Refused("There is a sample catalogue already: take it away first, with --remove.")
    if real := Record.objects.exclude(type=Network._meta.model_name).order_by().count():
        raise Refused(
            f"This database holds {real} records beside reference data: samples want a database of their own."
        )


def _people(studio: Studio, count: int, progress: Progress) -> None:
    step = progress(count, "people")
    for person in people(studio.chance, count):
        at = studio.moment(studio.chance.day(date(studio.today.year - 3, 1, 1), studio.today))
        values: dict[str, Any] = {"name": person.name, "disambiguation": person.disambiguation}
        values |= {"native_name": person.native, "aliases": person.aliases}
        studio.people.append(studio.make(Actor, at, **values))
        step()


def _works(studio: Studio, size: Size, progress: Progress) -> None:
    """Titles with all that belongs to them. Most who act are in few, a few in very many."""
    step = progress(size.dramas, "titles")
    apart = size.dramas // ISLANDS
    actors = studio.people[: len(studio.people) * 7 // 10]
    lone = [actors.pop() for _ in range(min(apart * CROWD, len(actors) // 2))]
    behind = studio.people[len(studio.people) * 7 // 10 :]
    weights = [1 / (rank + 6) ** 0.7 for rank in range(len(actors))]
    for number, title in enumerate(titles(studio.chance, size.dramas)):
        made = produce(studio, title)
        studio.productions.append(made)
        if made.releases:
            if number < apart and lone:
                pool, lone = lone[:CROWD], lone[CROWD:]
                cast(studio, made, pool, [1] * len(pool))
            else:
                cast(studio, made, actors, weights)
                credit(studio, made, behind)
                sing(studio, made, behind)
            film(studio, made)
            measure(studio, made)
            show(studio, made)
        step()


def _dispute(studio: Studio, press: Press) -> None:
    """Put what differs onto the board; of a third of it one source is preferred."""
    for (record, field), sources in press.cited.items():
        if look(record_id=record, field=field) == Dispute.State.OPEN and studio.chance.happens(0.35):
            told = Citation.objects.filter(record=record, field=field)
            other = told.exclude(value=sources[0].value).order_by("pk").first() or told[0]
            settle_by(citation=other, reason=studio.chance.choice(REASONS), by=None)
