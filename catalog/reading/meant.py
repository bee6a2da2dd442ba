"""“Did you mean”: the query with its slip put right, where nothing bears its words as they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from rapidfuzz.distance import OSA

from catalog import search
from catalog.names import fold
from catalog.search import Hit
from catalog.search.nearness import slips

from .hits import groups_of, records_of

WORN = 0.3
"""The score from which a record bears the words in its name."""
MOST_TRIED = 4


def meant(query: str, hits: Sequence[Hit], public_at: datetime) -> str:
    """What `query`, which found `hits`, may have meant; empty where something bears its words, or nothing is near."""
    near = [hit for hit in hits if hit.tier == "distance"]
    if any(hit.score >= WORN for hit in hits if hit.tier != "distance"):
        return ""
    if near or hits:
        return _nearest_name(max(near, key=lambda hit: hit.score), query) if near else ""
    for correction in islice(search.corrections(query, public_at=public_at), MOST_TRIED):
        name = _nearest_name(correction.record, correction.read) if correction.record else ""
        said = correction.query(name)
        if (name or correction.word) and groups_of(search.find(said, limit=5, public_at=public_at)):
            return said
    return ""


def _nearest_name(hit: Hit, said: str) -> str:
    """Of the record's own names the one a slip away from what was said, of its aliases where no own one is; empty
    where readers may not see the record."""
    for found in records_of([hit], brief=True):
        names = found.record.search_names()
        own = [name for name, tier in names if tier == "exact" and _away(name, said) <= slips(len(fold(name)))]
        return min(own or [name for name, _ in names], key=lambda name: _away(name, said))
    return ""


def _away(name: str, said: str) -> int:
    return OSA.distance(fold(name), fold(said))
