"""Viewership shares."""

from __future__ import annotations

from articles.extraction import findings
from catalog.models import Drama, Rating, Record

from ..acceptance import Acceptance


def rating(do: Acceptance, fact: findings.Rating) -> Record:
    """One value in one region is one rating; days that differ are cited under it, so that they show as disputed."""
    drama = do.drama(fact.drama)
    found = same_rating(do, drama, fact)
    if found is None:
        found = do.create(Rating, drama=drama, value=fact.value, region=fact.region)
    do.cite(found, "value", found.shown_value)
    said = {"region": fact.region, "measured_by": fact.measured_by, "episode": fact.episode}
    for name, value in said.items():
        if value:
            found = do.fill(found, name, value)
    if fact.day:
        found = do.fill(found, "day", fact.day, day_inferred=fact.inferred)
    return found


def same_rating(do: Acceptance, drama: Drama, fact: findings.Rating) -> Rating | None:
    """A rating of the drama with this value whose region and episode do not contradict."""
    return do.standing(
        other
        for other in drama.ratings.filter(value=fact.value).order_by("pk")
        if len({other.region, fact.region} - {""}) < 2 and len({other.episode, fact.episode} - {None}) < 2
    )
