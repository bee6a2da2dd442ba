"""Facts as a call sheet lists them, and the frame that every record's page needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase

from articles.reading.sources import Sources
from catalog.reading.address import Moved

View = Callable[..., HttpResponseBase]


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


def leads_on(view: View) -> View:
    """Answer with the redirect where the record is elsewhere."""

    @wraps(view)
    def inner(request: HttpRequest, *args: Any, **values: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **values)
        except Moved as moved:
            return moved.response

    return inner
