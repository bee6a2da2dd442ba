"""Facts as a call sheet lists them."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.reading.sources import Sources


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a fact with what supports it. `language` is set where it is not the page's own."""

    text: str
    sources: Sources | None = None
    url: str = ""
    language: str = ""
    hint: str = ""


@dataclass(slots=True)
class Fact:
    """A line of the call sheet; it is left out where it has no entries."""

    name: str
    entries: list[Entry] = field(default_factory=list)
