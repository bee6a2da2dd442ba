"""Tiered search over all records and texts, the same on SQLite and PostgreSQL. Knows no model: plain values only."""

from catalog.search.correcting import Correction, corrections
from catalog.search.entry import KINDS, Entry, Hit, Tier
from catalog.search.excerpt import Excerpt, excerpt, marked
from catalog.search.finding import bearers, candidates, find, find_each, suggest
from catalog.search.indexing import add, index, rebuild, remove

__all__ = [
    "KINDS",
    "Correction",
    "Entry",
    "Excerpt",
    "Hit",
    "Tier",
    "add",
    "bearers",
    "candidates",
    "corrections",
    "excerpt",
    "find",
    "find_each",
    "index",
    "marked",
    "rebuild",
    "remove",
    "suggest",
]
