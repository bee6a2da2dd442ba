"""Dates in prose as partial dates (EDTF level 0 plus `XXXX-MM-DD`)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from articles.extraction.broadcast import named_days, nth_days, relative_days
from articles.extraction.broadcast.named_days import Date

_figure = re.compile(r"\d")
_bare_year = re.compile(r"\b(?:19|20)\d{2}\b")


def find(text: str, *, published: str = "") -> tuple[Date, ...]:
    """The dates in `text`, in order. `published` (EDTF, a day) supplies the year where the text leaves it out; it or
    another day of the text supplies the month of "on the 29th" and the day before "a day later"; such dates are
    `inferred`. No year is invented."""
    if not _figure.search(text):
        return ()
    day = dt.date.fromisoformat(published) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", published) else None
    taken: set[int] = set()
    named = sorted(_free(named_days.find(text, day), taken), key=_start)
    named = sorted([*named, *_free(nth_days.find(text, day, named), taken)], key=_start)
    others = [*_free(relative_days.find(text, named), taken), *_free(_years(text), taken)]
    return tuple(sorted([*named, *others], key=_start))


def _start(date: Date) -> int:
    return date.start


def _years(text: str) -> Iterator[Date]:
    return (Date(match.start(), match.end(), match.group()) for match in _bare_year.finditer(text))


def _free(dates: Iterable[Date], taken: set[int]) -> Iterator[Date]:
    """Those of `dates` none of whose characters is among the `taken`, to which they are added."""
    for date in dates:
        place = range(date.start, date.end)
        if taken.isdisjoint(place):
            taken.update(place)
            yield date
