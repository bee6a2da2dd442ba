"""The day of publication: a ` date 2024-10-06 ` prefix, a line of its own, or the opening of an agency's report."""

from __future__ import annotations

import re

from articles.extraction.broadcast import dates
from articles.extraction.broadcast.named_days import WEEKDAY

_prefix = re.compile(r"^\s*date[:\s]\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.Z+-]*)?\s+", re.IGNORECASE)
_said = re.compile(
    r"(?i)\b(?:first |last )?(?:published|posted|updated|modified|created|released|publication date|date|input"
    r"|edit(?:ed)?|registered|written|reported|words|text|article|story|post|blog|review|recap|photos?|shared|submitted|by|on|at|in|and|the|of|staff|editor"
    r"|reporter|author|correspondent|writer)\b"
    r"|\b\d+ ?(?:min(?:ute)?s?)?(?: of)? ?read(?:ing)?\b|\b\d[\d,]* (?:comments?|views?|shares?|likes?|pts?|points?)\b"
    rf"|\b{WEEKDAY}\b|\b\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?(?:[ap]m)?\b|\b\d{{1,2}} ?(?=[ap]\.?m)|\b[ap]\.?m\b\.?"
    r"|\b(?:kst|jst|est|edt|pst|pdt|gmt|utc|ist|[a-z]{1,4}(?=\)))\b|\([+-]\d{1,2}\)"
)
_posted = re.compile(r"(?i)\b(?:published|posted|appeared|updated?|input|written|registered|date)\b")
_appeared = re.compile(
    r"(?i)^\W*(?:an? (?:[a-z]+ )?version of this|the above|this) (?:story|article|report|review|interview|post|piece)"
    r" (?:was |has )?(?:first |originally |also )?(?:appeared|published|posted)\b"
)
_stamp = re.compile(r"^\W*(?:19|20)\d{2}[-./]\s?\d{1,2}[-./]\s?\d{1,2}[.,T]?\s?\d{1,2}:\d{2}\b")
_name = re.compile(r"^(?:[\W_]*[A-Z가-힣][\w.'’&-]*[,)|]*|\W+|[\d.]+[KM]?\W*)$")
_signed = re.compile(
    r"(?i)^\W*(?:[a-z]+ )?by\b|\bby \S+$|\bat \d{1,2}:\d{2}\b|\b\d[\d,]* (?:comments?|pts?|points?)\b"
    r"|\b(?:posted|published)\b"
)
_of_work = re.compile(
    r"(?i)\b(?:release|air(?:ing)?|premiere|broadcast(?:ing)?|birth|filming|start|end|launch|original)\s(?:date|period|run)\b"
)
_clock = re.compile(r"(?<=\d)T\d{2}:\d{2}\S*")
_agency = re.compile(
    r"^(?P<place>(?:(?!(?:On|In|The|At|By|From|Since)\b)[A-Z][\w.'-]*[,/]?\s(?:and\s|of\s)?|[(–—|-]\s?){0,6})$"
)
_dash = re.compile(r"^\)?\s?(?:\([^()]{1,60}\)\s?)?(?:--?|–|—)\s")
_MOST = 8


def prefix(text: str) -> tuple[str, str]:
    """The day of a ` date 2024-10-06 ` prefix (or ``) and the rest of `text`."""
    match = _prefix.match(text)
    if match and dates.find(match[1]):
        return match[1], text[match.end() :]
    return "", text


def line(line: str) -> str:
    """The day that a line names which says no more than when, by whom and where a text was published, or ``."""
    line = _clock.sub(" ", line)
    if len(line) > (300 if _appeared.match(line) else 140) or _of_work.search(line):
        return ""
    days = [date for date in dates.find(line) if date.exact]
    first = next((date for date in days if not date.edtf.startswith("X")), None)
    if first is None:
        return ""
    if _appeared.match(line):
        return first.edtf
    rest, at = [], 0
    for date in days:
        rest.append(line[at : date.start])
        at = date.end
    rest.append(line[at:])
    words = _said.sub(" ", " ".join(rest)).split()
    names = sum(any(c.isalnum() for c in word) for word in words)
    ended = re.search(r"[a-z]{3}[.!?]$", line) is not None and not _posted.search(line)
    others = sum(_name.match(word) is None for word in words)
    plain = others == 0 or (others == 1 and _signed.search(line) is not None)
    return first.edtf if names <= _MOST and plain and not ended else ""


def is_open(line: str) -> bool:
    """Whether `line` is nothing but a day without its year."""
    date = next(iter(dates.find(line)), None)
    return date is not None and date.exact and not line[: date.start].strip() and not line[date.end :].strip(" .,")


def is_posted(line: str) -> bool:
    """Whether a line of the kind that `line` reads says that its day is that of publication."""
    return _posted.search(line) is not None or _stamp.match(line) is not None


def find(line: str) -> str:
    """The first day with a year in `line`, or ``."""
    return next((date.edtf for date in dates.find(line) if date.exact and not date.edtf.startswith("X")), "")


def opening(line: str) -> tuple[str, str]:
    """The day in an agency's opening ("SEOUL, Oct. 6, 2024 (Agency) -- ") and `line` without the opening."""
    for date in dates.find(line[:120]):
        dash = _dash.match(line[date.end :])
        if date.exact and dash and _agency.match(line[: date.start]):
            return "" if date.edtf.startswith("X") else date.edtf, line[date.end + dash.end() :]
    return "", line
