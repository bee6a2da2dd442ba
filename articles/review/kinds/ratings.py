"""Viewership shares."""

from __future__ import annotations

import re

from articles.extraction import findings
from catalog.models import Drama, Rating, Record, Status

from ..acceptance import Acceptance, NotThere

_peak = re.compile(r"(?i)\b(?:peak\w*|minute|highest|at (?:its|the) (?:best|top)|maximum)\b|최고")
"""Beside the average of an episode stands that of its best minute: two values, and both true."""


def rating(do: Acceptance, fact: findings.Rating) -> Record:
    """One value in one region is one rating, and so is one episode: days or values that differ are cited under it, so
    that they show as disputed."""
    drama = do.drama(fact.drama)
    found = same_rating(do, drama, fact) or same_episode(do, drama, fact)
    if found is None:
        found = do.create(Rating, drama=drama, value=fact.value, region=fact.region)
    elif do.looking and found.value != fact.value:
        raise NotThere
    do.cite(found, "value", Rating(value=fact.value).shown_value)
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


def same_episode(do: Acceptance, drama: Drama, fact: findings.Rating) -> Rating | None:
    """The rating that another article gives to the episode in the same region, by the same measure: it can only have
    one value."""
    if fact.episode is None or _peak.search(do.evidence.exact):
        return None
    same = drama.ratings.filter(episode=fact.episode, region=fact.region).order_by("pk")
    for other in same.prefetch_related("citations__evidence"):
        told = [citation.evidence for citation in other.citations.all() if citation.field == "value"]
        here = any(evidence.article_id == do.evidence.article_id for evidence in told)
        measured = len({other.measured_by, fact.measured_by} - {""}) < 2
        peaks = any(_peak.search(evidence.exact) for evidence in told)
        if other.status != Status.WITHDRAWN and measured and told and not here and not peaks:
            return other
    return None
