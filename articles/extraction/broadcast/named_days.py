"""Dates that name their month: "May 14", "9-10 May 2024", "2024.05.14", "5월 14일"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_month = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
_more = (
    r"(?P<more>(?:(?:\s?[-–—~]\s?|,\s|,?\s(?:and|to|through|till|until|&)\s)(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\b){1,4})"
)
_no_count = r"(?!:\d|\s?(?:%|percent|per\scent|p\.?m\b|a\.?m\b|o'clock|episodes|million|years?|won\b)|[.,]\d)"
_weekday = rf"(?:,?\s?\(?{WEEKDAY}\)?\.?)?"
_year = r"(?P<year>(?:19|20)\d{2})\b"
_year_after = rf"(?:{_weekday},?\s{{1,2}}(?:(?:of|in)\s)?(?:{_year}(?!:\d)|(?P<which>last|this|next)\syear\b))?"
_marked = r"\b(?:on|from|until|till|since|by|date:?|airs?|aired|premieres?|premiered|starts?|release[sd]?)\s(?P<at>)"
_patterns = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_year}\s?[-./]\s?(?P<m>\d{{1,2}})\s?[-./]\s?(?P<day>\d{{1,2}})\b",
        r"\b(?:(?P<year>(?:19|20)\d{2})년\s?)?(?P<m>\d{1,2})월\s?(?P<day>\d{1,2})일",
        rf"\b{_month}\s{{1,2}}(?:the\s)?{_day}{_no_count}(?:{_more}{_no_count})?{_year_after}",
        rf"\b(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—~]\s?|\s(?:and|to|&)\s)(?:the\s)?{_day}"
        rf"\s{{1,2}}(?:of\s)?{_month}{_year_after}",
        rf"\b{_day}\s{{1,2}}(?:of\s)?{_month}(?!\s\d{{1,2}}(?:st|nd|rd|th)?,)(?:,?\s{{1,2}}{_year})?",
        rf"\b{_month},?\s{{1,2}}{_year}",
        r"\b(?P<year>(?:19|20)\d{2})-(?P<m>0[1-9]|1[0-2])\b(?![-/.:]\d)",
        rf"{_marked}(?P<m>\d{{1,2}})/(?P<day>\d{{1,2}})(?:/(?P<year>20\d{{2}}))?\b(?!/)",
        rf"\b(?P<m>\d{{1,2}})/(?P<day>\d{{1,2}})(?:/(?P<year>20\d{{2}})\b|(?=\s?\({WEEKDAY}\)))",
        rf"\b(?P<day>\d{{1,2}})[./](?P<m>\d{{1,2}})[./]{_year}",
    )
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date as the text gives it at `text[start:end]`; `edtf` may be a year, a month or a day."""

    start: int
    end: int
    edtf: str
    inferred: bool = False

    @property
    def exact(self) -> bool:
        """Whether it names a day."""
        return len(self.edtf) == 10


def find(text: str, published: dt.date | None) -> Iterator[Date]:
    """The dates in `text`, those of the more telling patterns first; they may overlap."""
    for pattern in _patterns:
        for match in pattern.finditer(text):
            yield from _read(match, published)


def _read(match: re.Match[str], published: dt.date | None) -> Iterator[Date]:
    """The days that `match` names ("May 9, 10 and 11" names three), or its month; those that no calendar has fail."""
    parts = match.groupdict()
    if parts.get("month") and parts["month"].islower() and parts["month"] in ("may", "mar", "march"):
        return
    month = int(parts["m"]) if parts.get("m") else MONTHS[parts["month"].casefold().rstrip(".")]
    year = int(parts["year"]) if parts.get("year") else 0
    if parts.get("which") and published:
        year = published.year + {"last": -1, "this": 0, "next": 1}[parts["which"].casefold()]
    if not 1 <= month <= 12:
        return
    if not parts.get("day"):
        yield Date(match.start(), match.end(), f"{year:04}-{month:02}")
        return
    places = [match.span(name) for name in ("first", "day") if parts.get(name)]
    if parts.get("more"):
        places += [
            (match.start("more") + n.start(), match.start("more") + n.end()) for n in re.finditer(r"\d+", parts["more"])
        ]
    for number, (start, end) in enumerate(places):
        since = start if number else match.start("at") if parts.get("at") is not None else match.start()
        until = match.end() if number == len(places) - 1 else end
        day = int(match.string[start:end])
        known = year or (_nearest_year(month, day, published) if published else 0)
        if 1 <= day <= calendar.monthrange(known or 2024, month)[1]:
            inferred = known > 0 and not parts.get("year")
            yield Date(since, until, f"{known or 'XXXX':04}-{month:02}-{day:02}", inferred)


def _nearest_year(month: int, day: int, published: dt.date) -> int:
    """The year that puts the day nearest to the day of publication: news speaks of what is near."""
    near = [
        (abs((dt.date(year, month, day) - published).days), year)
        for year in (published.year - 1, published.year, published.year + 1)
        if day <= calendar.monthrange(year, month)[1]
    ]
    return min(near)[1] if near else 0
