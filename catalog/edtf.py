"""Partial dates: EDTF level 0 (ISO 8601-2) plus `XXXX-MM-DD`. Pure Python."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_FORM = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the year, the month or the day may be missing. `month` and `day` are 0 where unknown,
    `year` is None in `XXXX-MM-DD`."""

    year: int | None
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        parts = ["XXXX" if self.year is None else f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def first(self) -> date | None:
        """The earliest day it can mean; None without a year."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date | None:
        """The latest day it can mean; None without a year."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def parse(text: str) -> PartialDate:
    """Read `2024-09-27`, `2024-09`, `2024` or `XXXX-05-14`.

    Raises ValueError, with a message for people, for any other form and for days that no calendar has."""
    match = _FORM.fullmatch(text.strip().upper())
    if not match or (match["year"] == "XXXX" and not match["day"]):
        raise ValueError(f"“{text}” is not a date like 2024-09-27, 2024-09, 2024 or XXXX-05-14.")
    year = None if match["year"] == "XXXX" else int(match["year"])
    month, day = int(match["month"] or 0), int(match["day"] or 0)
    try:
        date(_LEAP_YEAR if year is None else year, month if match["month"] else 1, day if match["day"] else 1)
    except ValueError:
        raise ValueError(f"“{text}” is not a day of the calendar.") from None
    return PartialDate(year, month, day)
