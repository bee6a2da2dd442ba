"""Filters of a list, kept in the address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import Http404, HttpRequest
from django.utils.http import urlencode

MOST = 24
"""Choices of one filter that stand open; the others fold."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter. `query` is its address, empty where it would be one filter upon another: such
    combinations are pressed, not linked, so that nobody walks all of them."""

    value: str
    label: str
    count: int
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter: its name on the page, its choices, what is `kept` beside it, and whether its words are letters."""

    key: str
    name: str
    choices: list[Choice]
    kept: list[tuple[str, str]]
    letters: bool = False

    @property
    def first(self) -> list[Choice]:
        return self.choices if self.letters else self.choices[:MOST]

    @property
    def rest(self) -> list[Choice]:
        """What a reader unfolds."""
        return self.choices[len(self.first) :]

    @property
    def chosen(self) -> str:
        """What it narrows to, empty where it does not."""
        return next((choice.label for choice in self.choices if choice.chosen), "")


def facet(
    request: HttpRequest,
    key: str,
    name: str,
    values: Iterable[tuple[str, str]],
    counts: Mapping[str, int],
    letters: bool = False,
) -> Facet:
    """Choices for `?key=` of which there are some, or that is chosen; choosing the chosen one takes the filter off.
    `values` are (value, label), in the order in which they are shown; `counts` is how many each would leave."""
    now = request.GET.get(key, "")
    given = ((each, str(value)) for each, value in request.GET.items() if each not in (key, "page"))
    kept = sorted((each, value) for each, value in given if value)
    alone = not kept
    choices: list[Choice] = []
    for value, label in values:
        chosen = value == now
        if not chosen and not counts.get(value):
            continue
        left = kept if chosen else [*kept, (key, value)]
        query = f"?{urlencode(sorted(left))}" if alone or (chosen and len(left) < 2) else ""
        choices.append(Choice(value, label, counts.get(value, 0), query, chosen))
    return Facet(key, name, choices, kept, letters)


def word(request: HttpRequest, key: str) -> str:
    """The value of `?key=`, empty where it is not given. Raises Http404 for what no database can hold."""
    text = request.GET.get(key, "")
    if "\x00" in text:
        raise Http404
    return text


def number(request: HttpRequest, key: str, most: int = 999_999_999) -> int | None:
    """The value of `?key=` as a number from 1 to `most`; None where it is not given. Raises Http404 for others."""
    text = request.GET.get(key, "")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= most):
        raise Http404
    return int(text)
