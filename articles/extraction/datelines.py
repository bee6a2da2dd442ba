"""The day of publication: a ` date 2024-10-06 ` prefix, a line of its own, or the opening of an agency report."""

from __future__ import annotations

import re

from articles.extraction import dates

_prefix = re.compile(r"^\s*date[:\s]\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.Z+-]*)?\s+", re.IGNORECASE)
_label = re.compile(
    r"(?i)^\W*(?:(?:(?:last )?(?:published|posted|updated|modified|created|released"
    r"|first published|publication date|date)"
    r"(?: (?:on|at))?)\s*[:|]?\s*)?"
)
_clock = re.compile(
    r"(?i)[\s,|•·@-]*(?:at\s)?(?:\d{1,2}:\d{2}(?::\d{2})?\s*)?(?:[ap]\.?m\.?)?\s*(?:\(?(?:kst"
    r"|est|edt|pst|pdt|gmt|utc|ist)\)?)?[\s|•·.-]*$"
)
_weekday = re.compile(r"(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+")
_agency = re.compile(
    r"^[A-Z][A-Za-z. ]{1,24},\s(?P<when>[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)\s(?:\([^()]{2,40}\)\s)?[-–—]{1,2}\s*"
)


def prefix(text: str) -> tuple[str, str]:
    """The day of a ` date 2024-10-06 ` prefix (or ``) and the rest of `text`."""
    match = _prefix.match(text)
    if match and dates.find(match[1]):
        return match[1], text[match.end() :]
    return "", text


def line(line: str) -> str:
    """The day that a line consisting of a date (and a label, a clock) names, or ``."""
    rest = _weekday.sub("", line[_label.match(line).end() :]) if _label.match(line) else line  # type: ignore[union-attr]
    for date in dates.find(rest):
        if date.start == 0 and date.exact and not date.edtf.startswith("X"):
            return date.edtf if _clock.match(rest[date.end :]) else ""
    return ""


def find(line: str) -> str:
    """The first day with a year in `line`, or ``."""
    return next((date.edtf for date in dates.find(line) if date.exact and not date.edtf.startswith("X")), "")


def opening(line: str) -> tuple[str, str]:
    """The day in an agency's opening ("SEOUL, Oct. 6, 2024 (Agency) -- ") and `line` without it."""
    match = _agency.match(line)
    return (find(match["when"]), line[match.end() :]) if match else ("", line)
