"""Filters of a list, kept in the address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest

from .paging import query


@dataclass(frozen=True, slots=True)
class Choice:
    label: str
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter: its name on the page, its choices, and whether its words are single letters."""

    name: str
    choices: list[Choice]
    letters: bool = False


def facet(request: HttpRequest, key: str, name: str, values: Iterable[tuple[str, str]], letters: bool = False) -> Facet:
    """Choices for `?key=`; choosing the chosen one again takes the filter off. `values` are (value, label)."""
    now = request.GET.get(key, "")
    choices = [
        Choice(label, query(request, **{key: None if value == now else value}), value == now) for value, label in values
    ]
    return Facet(name, choices, letters)


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
