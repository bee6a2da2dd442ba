"""Dates in prose as partial dates (EDTF level 0 plus `XXXX-MM-DD`)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from articles.extraction import named_days, nth_days
from articles.extraction.named_days import Date

_bare_year = re.compile(r"\b(?:19|20)\d{2}\b")
_LONGEST = 60


def find(text: str, *, published: str = "") -> tuple[Date, ...]:
    """The dates in `text`, in order. `published` (EDTF, a day) supplies the year where the text leaves it out; it or
    another day of the text supplies the month of "on the 29th"; such dates are `inferred`. No year is invented."""
    day = dt.date.fromisoformat(published) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", published) else None
    found: dict[int, Date] = {}
    _add(found, named_days.find(text, day))
    _add(found, nth_days.find(text, day, [found[start] for start in sorted(found)]))
    _add(found, (Date(match.start(), match.end(), match.group()) for match in _bare_year.finditer(text)))
    return tuple(found[start] for start in sorted(found))


def _add(found: dict[int, Date], dates: Iterable[Date]) -> None:
    """Adds those of `dates` that overlap none of `found`; no date is longer than `_LONGEST` characters."""
    for date in dates:
        near = range(max(0, date.start - _LONGEST), date.end)
        if not any(place in found and found[place].end > date.start for place in near):
            found[date.start] = date
