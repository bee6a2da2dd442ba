"""The tiers of a search, each a question put to the database or to the names in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from django.db import connection

from catalog.search.entry import KINDS, Hit, microseconds
from catalog.search.nearness import hit_of, near
from catalog.search.question import Unit, for_fts5, for_tsquery

_WHICH: Final = " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(KINDS))
_KIND: Final = f"CASE d.type {_WHICH} ELSE {len(KINDS)} END"
_NEWEST: Final = "COALESCE(d.live_from, -1) DESC, d.record_id"
_SCORES: Final = (1.0, 0.9)


class Search:
    """One search under way: whom it may find, and what it has found so far. With `of_each` the limit is one of each
    type, not of all together."""

    def __init__(
        self, types: Sequence[str] | None, limit: int, public_at: datetime | None, of_each: bool = False
    ) -> None:
        self.types, self.limit, self.now, self.of_each = types, limit, microseconds(public_at), of_each
        self.hits: dict[int, Hit] = {}
        self.counts: Counter[str] = Counter()
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
        return self.of_each or len(self.hits) < self.limit

    def add(self, hit: Hit) -> None:
        full = self.counts[hit.type] >= self.limit if self.of_each else not self.wanting
        if not full and hit.record_id not in self.hits:
            self.hits[hit.record_id] = hit
            self.counts[hit.type] += 1

    def select(self, source: str, arguments: Sequence[Any], tier: str = "0") -> list[tuple[int, str, int]]:
        """(record, type, tier) of the best from `source`, a table or query of record ids with a WHERE of its own."""
        grouped = f"{source}{self.where} GROUP BY d.record_id, d.type, d.live_from"
        best = f"SELECT d.record_id, d.type, MIN({tier}) AS tier"
        if self.of_each:
            place = f"ROW_NUMBER() OVER (PARTITION BY d.type ORDER BY MIN({tier}), {_NEWEST})"
            ranked = f"({best}, {place} AS place{grouped}) r WHERE place <= %s ORDER BY tier, place"
            statement = f"SELECT record_id, type, tier FROM {ranked}"  # noqa: S608 - our own names
        else:
            statement = f"{best}{grouped} ORDER BY tier, {_KIND}, {_NEWEST} LIMIT %s"
        there = max(self.counts.values(), default=0) if self.of_each else len(self.hits)
        with connection.cursor() as cursor:
            cursor.execute(statement, [*arguments, *self.arguments, self.limit + there])
            return list(cursor.fetchall())

    def by_name(self, condition: str, arguments: Sequence[Any]) -> None:
        source = f" FROM search_name n JOIN search_document d ON d.record_id = n.record_id WHERE {condition}"
        for record_id, type_, tier in self.select(source, arguments, "n.tier"):
            self.add(Hit(record_id, type_, "alias" if tier else "exact", _SCORES[tier]))

    def by_key(self, condition: str, arguments: Sequence[Any]) -> None:
        source = f" FROM search_key k JOIN search_document d ON d.record_id = k.record_id WHERE ({condition})"
        for record_id, type_, _ in self.select(source, arguments) if self.wanting else ():
            self.add(Hit(record_id, type_, "key", 0.8))

    def by_beginning(self, bounds: Sequence[str]) -> None:
        """Names within `bounds`: first what is found, then what is beyond."""
        source = (
            " FROM search_name n JOIN search_document d ON d.record_id = n.record_id"
            " WHERE n.folded >= %s AND n.folded < %s"
        )
        for record_id, type_, _ in self.select(source, bounds) if self.wanting else ():
            self.add(Hit(record_id, type_, "text", 0.75))

    def by_distance(self, query: str) -> None:
        for hit in near(query, self.types) if self.wanting else ():
            wanted = self.types is None or hit.type in self.types
            if wanted and (self.now is None or (hit.live_from is not None and hit.live_from <= self.now)):
                self.add(hit_of(hit))

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
            self.add(Hit(record_id, type_, "text", score))
