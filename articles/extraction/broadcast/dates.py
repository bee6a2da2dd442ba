"""Dates in prose as partial dates (EDTF level 0 plus `XXXX-MM-DD`)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

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
    named = sorted(_of_known_year(list(_free(named_days.find(text, day), taken))), key=_start)
    named = sorted([*named, *_free(nth_days.find(text, day, named), taken)], key=_start)
    others = [*_free(relative_days.find(text, named), taken), *_free(_years(text), taken)]
    return tuple(sorted([*named, *others], key=_start))


def _of_known_year(named: Sequence[Date]) -> Iterator[Date]:
    """The dates `named`, one without its year in the year that all others of its month bear."""
    years: dict[str, set[str]] = {}
    for date in named:
        if len(date.edtf) >= 7 and not date.edtf.startswith("X"):
            years.setdefault(date.edtf[5:7], set()).add(date.edtf[:4])
    for date in named:
        known = years.get(date.edtf[5:7], set()) if date.edtf.startswith("X") else set()
        yield replace(date, edtf=f"{min(known)}{date.edtf[4:]}", inferred=True) if len(known) == 1 else date


def is_day(text: str) -> bool:
    """Whether `text` is nothing but a day: "FEBRUARY 22"."""
    return any(date.exact and (date.start, date.end) == (0, len(text)) for date in find(text))


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
