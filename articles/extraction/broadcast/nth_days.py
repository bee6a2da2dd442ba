"""Days that leave the month to another date: "on the 3rd", "the 29th of last month", "today (14th)"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from articles.extraction.broadcast.named_days import Date

_NO_PARTS = (
    r"(?!(?:,?\s(?:and|to|or|through|&)\s|\s?[~–-]\s?|,\s)(?:the\s)?\d{1,2}(?:st|nd|rd|th)\s(?:and\s)?(?:final\s)?"
    r"(?:ep|part|season|take|round|floor|volume|chapter|week|place|birthday|anniversary))"
)
"""What does not stand behind a day: "the 5th and 6th episodes"."""
_relative = re.compile(
    r"\b(?:on|by|until|till|from|since|through|after|before|of|coming|past|last|(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day),?)\s(?P<at>)(?:the\s)?(?:(?:coming|upcoming|past|afternoon|morning|evening)\s)?"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b{_NO_PARTS}"
    r"(?:\s(?:of\s)?(?P<which>last|this|next|the\ssame|the\s(?P<fore>previous|following))\smonth"
    r"|(?=\W*$|[,.;:)!?]|\s?[(–—-]|\s(?:and|at|in|on|via|through|from|to|until|that|when|with|local|kst|his|her|its|their"
    r"|the|he|she|it|they|as|by|afternoon|morning|evening|night|after|before|of\sthis)\b))",
    re.IGNORECASE,
)
_today = re.compile(
    r"\b(?P<at>)(?:today|tonight|tomorrow|yesterday|day|afternoon|morning|night|evening)\s?\((?:the\s)?"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)[^()]{0,20}\)",
    re.IGNORECASE,
)
_bracketed = re.compile(
    r"(?P<at>)\((?:[a-z]+\s){0,3}?(?:[a-z]+,\s)?(?:on\s)?(?:the\s)?(?P<day>\d{1,2})(?:st|nd|rd|th)\)", re.IGNORECASE
)
_more = re.compile(
    r"(?:,\s|,?\s(?:and|to|through|until|&)\s|\s?[~–-]\s?)(?P<at>)(?:the\s)?(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
)
"""A day that follows another one ("on the 24th and 25th")."""
_SHIFTS = {"last": -1, "previous": -1, "this": 0, "same": 0, "next": 1, "following": 1}
_future = re.compile(r"(?i)\b(?:will|to be|is set to|are set to|scheduled|slated|upcoming|to air)\b[^.!?\n]*$")
"""What makes a day one of the month of publication, not of the story before it."""
_NEAR = 300
"""How far back, in characters, a day of the same story lends its month before the day of publication does."""


def find(text: str, published: dt.date | None, named: Sequence[Date]) -> Iterator[Date]:
    """The days in `text`; the nearest of the days `named` before, or `published`, supplies the month."""
    days = [date for date in named if date.exact]
    first = {int(date.edtf[8:]): date for date in reversed(days)}
    for pattern in (_relative, _today, _bracketed):
        for match in pattern.finditer(text):
            date = _read(match, published, days, first.get(int(match["day"])))
            if date:
                yield date
            other = _more.match(text, match.end()) if date and pattern is _relative else None
            if date and other and int(other["day"]) > int(date.edtf[8:]):
                end = other.end()
                yield Date(other.start("at"), end, f"{date.edtf[:8]}{int(other['day']):02}", inferred=True)


def _read(match: re.Match[str], published: dt.date | None, days: Sequence[Date], same: Date | None) -> Date | None:
    """The day that `match` names; `same` is the first of `days` with its number."""
    day = int(match["day"])
    if same:
        return Date(match.start("at"), match.end(), same.edtf, same.inferred)
    which = match["which"] if match.re is _relative else None
    before = bisect_right(days, match.start(), key=lambda date: date.end)
    near = days[before - 1] if before and match.start() - days[before - 1].end <= _NEAR else None
    if which:
        shift = _SHIFTS[which.split()[-1].casefold()]
        year, month = _month_of(near if "the" in which.casefold() or not published else None, published, days)
    elif published and (not near or _future.search(match.string, max(0, match.start() - 90), match.start())):
        (year, month), shift = _nearest_month(day, published), 0
    else:
        year, month = _month_of(near, published, days)
        shift = 0
    if not month:
        return None
    months = year * 12 + month - 1 + shift
    year, month = months // 12 if year else 0, months % 12 + 1
    if not 1 <= day <= calendar.monthrange(year or 2024, month)[1]:
        return None
    return Date(match.start("at"), match.end(), f"{year or 'XXXX':04}-{month:02}-{day:02}", inferred=True)


def _month_of(near: Date | None, published: dt.date | None, days: Sequence[Date]) -> tuple[int, int]:
    """Year (0 where open) and month of the day `near`, of publication, or of the text's first day; month 0 if none."""
    if near is None and published:
        return published.year, published.month
    date = near or (days[0] if days else None)
    if date is None:
        return 0, 0
    return 0 if date.edtf.startswith("X") else int(date.edtf[:4]), int(date.edtf[5:7])


def _nearest_month(day: int, published: dt.date) -> tuple[int, int]:
    """The month that puts the `day` nearest to the day of publication."""
    near = []
    for months in (published.year * 12 + published.month - 1 + shift for shift in (0, -1, 1)):
        year, month = months // 12, months % 12 + 1
        if 1 <= day <= calendar.monthrange(year, month)[1]:
            near.append((abs((dt.date(year, month, day) - published).days), year, month))
    return min(near)[1:] if near else (0, 0)
