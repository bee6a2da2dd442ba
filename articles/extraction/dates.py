"""Dates in prose as partial dates (EDTF level 0 plus `XXXX-MM-DD`)."""

from __future__ import annotations

import calendar
import datetime as dt
import re
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
_month = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
_year = r"(?P<year>(?:19|20)\d{2})\b"
_patterns = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_year}[-./](?P<m>\d{{1,2}})[-./](?P<day>\d{{1,2}})\b",
        rf"\b{_month}\s{{1,2}}{_day}(?!:\d|\s?%|\.\d)(?:,?\s{{1,2}}{_year})?",
        rf"\b{_day}\s{{1,2}}(?:of\s)?{_month}(?:,?\s{{1,2}}{_year})?",
        rf"\b{_month},?\s{{1,2}}{_year}",
    )
)
_relative = re.compile(
    (
        r"\b(?:on\s)?the\s(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?:\s(?:of\s)?(?P<which>last|this"
        r"|next)\smonth)?(?!\s(?:episode|week|place|anniversary|century|floor|season|annual|time"
        r"|birthday|grade|day|spot|show|film|drama|broadcast|installment|member|and\sfinal))"
    ),
    re.IGNORECASE,
)
_bare_year = re.compile(r"\b(?:19|20)\d{2}\b")


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


def find(text: str, *, published: str = "") -> tuple[Date, ...]:
    """The dates in `text`, in order. `published` (EDTF, a day) supplies the year where the text leaves it out, and
    the month of "the 29th of last month"; such dates are `inferred`. Without it no year is invented."""
    found: dict[int, Date] = {}
    day = dt.date.fromisoformat(published) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", published) else None
    for pattern in _patterns:
        for match in pattern.finditer(text):
            date = _read(match, day)
            if date and not _taken(found, match.start(), match.end()):
                found[match.start()] = date
    if day:
        for match in _relative.finditer(text):
            date = _relative_date(match, day)
            if date and not _taken(found, match.start(), match.end()):
                found[match.start()] = date
    for match in _bare_year.finditer(text):
        if not _taken(found, match.start(), match.end()):
            found[match.start()] = Date(match.start(), match.end(), match.group())
    return tuple(found[start] for start in sorted(found))


def _taken(found: dict[int, Date], start: int, end: int) -> bool:
    """Whether a date of `found` overlaps; no date is longer than 40 characters."""
    return any(place in found and found[place].end > start for place in range(max(0, start - 40), end))


def _read(match: re.Match[str], published: dt.date | None) -> Date | None:
    parts = match.groupdict()
    if "month" in parts and parts["month"].casefold() in ("may", "mar", "march") and parts["month"].islower():
        return None
    month = int(parts["m"]) if parts.get("m") else MONTHS[parts["month"].casefold().rstrip(".")]
    day = int(parts["day"]) if parts.get("day") else 0
    year = int(parts["year"]) if parts.get("year") else 0
    if not 1 <= month <= 12 or day > calendar.monthrange(year or 2024, month)[1]:
        return None
    if not day:
        return Date(match.start(), match.end(), f"{year:04}-{month:02}")
    if not year and published:
        year = _nearest_year(month, day, published)
        if year:
            return Date(match.start(), match.end(), f"{year:04}-{month:02}-{day:02}", inferred=True)
    return Date(match.start(), match.end(), f"{year:04}-{month:02}-{day:02}" if year else f"XXXX-{month:02}-{day:02}")


def _nearest_year(month: int, day: int, published: dt.date) -> int:
    """The year that puts the day nearest to the day of publication: news speaks of what is near."""
    near = [
        (abs((dt.date(year, month, day) - published).days), year)
        for year in (published.year - 1, published.year, published.year + 1)
        if day <= calendar.monthrange(year, month)[1]
    ]
    return min(near)[1] if near else 0


def _relative_date(match: re.Match[str], published: dt.date) -> Date | None:
    shift = {"last": -1, "next": 1, "this": 0, None: 0}[match["which"].lower() if match["which"] else None]
    months = published.year * 12 + published.month - 1 + shift
    year, month, day = months // 12, months % 12 + 1, int(match["day"])
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return Date(match.start(), match.end(), f"{year:04}-{month:02}-{day:02}", inferred=True)
