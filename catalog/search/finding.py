"""Finding records: tier by tier, the surest first, each tier newest first.

The tiers are: the very name, an alias, another spelling (a shared key), a slip or two in the name, words of the name
or the text. A tier is only asked for what the ones before it left of the limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from django.db import connection

from catalog.names import fold, is_hangul, keys
from catalog.search.entry import Hit, Tier, microseconds
from catalog.search.indexing import LONGEST_FOLDED
from catalog.search.nearness import near
from catalog.search.question import Unit, ask, beginning, for_fts5, for_tsquery

_LONGEST_QUERY: Final = 500
_MOST_KEYS: Final = 48
_ORDER: Final = " ORDER BY tier, COALESCE(d.live_from, -1) DESC, d.record_id LIMIT %s"
_SCORES: Final = (1.0, 0.9)


class _Search:
    """One search under way: whom it may find, and what it has found so far."""

    def __init__(self, types: Sequence[str] | None, limit: int, public_at: datetime | None) -> None:
        self.types, self.limit, self.now = types, limit, microseconds(public_at)
        self.hits: dict[int, Hit] = {}
        self.where = ""
        self.arguments: list[Any] = []
        if types is not None:
            self.where += f" AND d.type IN ({', '.join(['%s'] * len(types)) or 'NULL'})"
            self.arguments += types
        if self.now is not None:
            self.where += " AND d.live_from <= %s"
            self.arguments.append(self.now)

    @property
    def wanting(self) -> bool:
        return len(self.hits) < self.limit

    def add(self, record_id: int, type_: str, tier: Tier, score: float) -> None:
        if self.wanting and record_id not in self.hits:
            self.hits[record_id] = Hit(record_id, type_, tier, score)

    def select(self, source: str, arguments: Sequence[Any], tier: str = "0") -> list[tuple[int, str, int]]:
        """(record, type, tier) of the best from `source`, a table or query of record ids with a WHERE of its own."""
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT d.record_id, d.type, MIN({tier}) AS tier{source}{self.where}"
                f" GROUP BY d.record_id, d.type, d.live_from{_ORDER}",
                [*arguments, *self.arguments, self.limit + len(self.hits)],
            )
            return list(cursor.fetchall())

    def by_name(self, condition: str, arguments: Sequence[Any]) -> None:
        source = f" FROM search_name n JOIN search_document d ON d.record_id = n.record_id WHERE {condition}"
        for record_id, type_, tier in self.select(source, arguments, "n.tier"):
            self.add(record_id, type_, "alias" if tier else "exact", _SCORES[tier])

    def by_key(self, condition: str, arguments: Sequence[Any]) -> None:
        source = f" FROM search_key k JOIN search_document d ON d.record_id = k.record_id WHERE ({condition})"
        for record_id, type_, _ in self.select(source, arguments) if self.wanting else ():
            self.add(record_id, type_, "key", 0.8)

    def by_distance(self, query: str) -> None:
        for hit in near(query, self.types) if self.wanting else ():
            wanted = self.types is None or hit.type in self.types
            if wanted and (self.now is None or (hit.live_from is not None and hit.live_from <= self.now)):
                self.add(hit.record_id, hit.type, "distance", round(0.4 + 0.3 * hit.likeness, 4))

    def by_tokens(self, units: list[Unit], score: float) -> None:
        if not units or not self.wanting:
            return
        if connection.vendor == "postgresql":
            # The planner must not walk the records in order and test each: match first, then sort what matched.
            source = (
                " FROM (WITH m AS MATERIALIZED"
                " (SELECT record_id FROM search_tokens WHERE tokens @@ CAST(%s AS tsquery)) SELECT record_id FROM m) m"
                " JOIN search_document d ON d.record_id = m.record_id WHERE TRUE"
            )
            query = for_tsquery(units)
        else:
            source = (
                " FROM search_match m CROSS JOIN search_document d ON d.record_id = m.rowid WHERE search_match MATCH %s"
            )
            query = for_fts5(units)
        for record_id, type_, _ in self.select(source, [query]):
            self.add(record_id, type_, "text", score)


def find(
    query: str, *, types: Sequence[str] | None = None, limit: int = 20, public_at: datetime | None = None
) -> list[Hit]:
    """Records that `query` finds by name, spelling, slip or text, the best first: at most `limit`, of the given
    `types` only, and with `public_at` only what is public at that moment. Takes any string; never raises on one."""
    query = query[:_LONGEST_QUERY]
    search = _named(query, types, limit, public_at)
    if search is None:
        return []
    question = ask(query)
    search.by_tokens(question.name, 0.3)
    search.by_tokens(question.text, 0.2)
    return list(search.hits.values())


def candidates(name: str, *, types: Sequence[str] | None = None, limit: int = 20) -> list[Hit]:
    """Records, public or not, that `name` may mean: bearers of the name, an alias, another spelling or a slip."""
    search = _named(name[:_LONGEST_QUERY], types, limit, None)
    return list(search.hits.values()) if search else []


def bearers(name: str, *, types: Sequence[str], limit: int = 5) -> list[Hit]:
    """Records, public or not, that bear `name`, as an alias too, or another spelling of it; slips are left out."""
    search = _borne(name[:_LONGEST_QUERY], types, limit, None)
    return list(search.hits.values()) if search else []


def suggest(
    prefix: str, *, types: Sequence[str] | None = None, limit: int = 10, public_at: datetime | None = None
) -> list[Hit]:
    """Records one of whose names begins as typed so far, in any spelling, or has words that do."""
    prefix = prefix[:_LONGEST_QUERY]
    folded = fold(prefix)[:LONGEST_FOLDED]
    if not folded or limit < 1:
        return []
    search = _Search(types, limit, public_at)
    search.by_name("n.folded >= %s AND n.folded < %s", _range(folded))
    readings = sorted(key for key in keys(prefix) if is_hangul(key))[:_MOST_KEYS]
    if readings:
        bounds = [bound for key in readings for bound in _range(key)]
        search.by_key(" OR ".join(["(k.key >= %s AND k.key < %s)"] * len(readings)), bounds)
    search.by_tokens(beginning(prefix), 0.3)
    return list(search.hits.values())


def _range(beginning: str) -> list[str]:
    return [beginning, beginning + "\U0010ffff"]


def _named(query: str, types: Sequence[str] | None, limit: int, public_at: datetime | None) -> _Search | None:
    """A search of all tiers that look at names alone; None if there is nothing to look for."""
    search = _borne(query, types, limit, public_at)
    if search is not None:
        search.by_distance(query)
    return search


def _borne(query: str, types: Sequence[str] | None, limit: int, public_at: datetime | None) -> _Search | None:
    """A search of the tiers in which the name is the record's own, however spelt."""
    folded = fold(query)[:LONGEST_FOLDED]
    if not folded or limit < 1:
        return None
    search = _Search(types, limit, public_at)
    search.by_name("n.folded = %s", [folded])
    shared = [key[:LONGEST_FOLDED] for key in sorted(keys(query))][:_MOST_KEYS]
    search.by_key(f"k.key IN ({', '.join(['%s'] * len(shared))})", shared)
    return search
