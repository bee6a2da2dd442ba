"""What extraction sees in an article: frozen values, never rows.

A `Finding` is one statement with the sentence that makes it. Its `fact` is one of the small dataclasses
below; names in a fact are canonical for the article (the fullest form), variants come as `Alias`.
Dates are EDTF level 0 plus `XXXX-MM-DD`; `inferred` marks a year that the article's own date supplied.
Offsets count Unicode code points in `Document.text`.
"""

from __future__ import annotations

from articles.extraction.findings.base import Document, Fact, Span
from articles.extraction.findings.finding import Finding, Reading, key_of
from articles.extraction.findings.media import Rating, Song, Video
from articles.extraction.findings.people import Credit, Person, Role
from articles.extraction.findings.scenes import Aired, Note, Place, Scene, Takes
from articles.extraction.findings.titles import BasedOn, Broadcast, Genre, Release, Setting, Title
from articles.extraction.findings.words import Alias, Event, Mention, Quote

__all__ = [
    "Aired",
    "Alias",
    "BasedOn",
    "Broadcast",
    "Credit",
    "Document",
    "Event",
    "Fact",
    "Finding",
    "Genre",
    "Mention",
    "Note",
    "Person",
    "Place",
    "Quote",
    "Rating",
    "Reading",
    "Release",
    "Role",
    "Scene",
    "Setting",
    "Song",
    "Span",
    "Takes",
    "Title",
    "Video",
    "key_of",
]
