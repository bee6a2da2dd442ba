"""Tiered search over all records and texts, the same on SQLite and PostgreSQL. Knows no model: plain values only."""

from catalog.search.entry import Entry, Hit, Tier
from catalog.search.finding import bearers, candidates, find, suggest
from catalog.search.indexing import index, rebuild, remove

__all__ = ["Entry", "Hit", "Tier", "bearers", "candidates", "find", "index", "rebuild", "remove", "suggest"]
