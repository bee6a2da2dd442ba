"""Days told by another day: "a day later", "the night before", "two days earlier"."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from articles.extraction.broadcast.named_days import Date

_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_AFTERWARDS = r"(?! (?:of|the|it|he|she|they|his|her|their|that|film\w*|shoot\w*)\b)"
_relative = re.compile(
    rf"(?<!from )(?<!than )(?<!over )\b(?:(?P<count>{'|'.join(_NUMBERS)}|[2-6]) days?"
    rf" (?P<way>later|earlier|(?:after|before){_AFTERWARDS})"
    r"|(?:the|that) (?:very )?(?P<next>next|following) (?:day|morning|evening|night)"
    rf"|the (?:day|night|evening) (?P<eve>before|prior){_AFTERWARDS})\b",
    re.IGNORECASE,
)
_NEAR = 200
_LEAP = 2024


def find(text: str, named: Sequence[Date]) -> Iterator[Date]:
    """The days counted from the nearest of the days `named` before them, in the same paragraph."""
    days = [date for date in named if date.exact]
    for match in _relative.finditer(text):
        at = bisect_right(days, match.start(), key=lambda date: date.end) - 1
        if at < 0 or match.start() - days[at].end > _NEAR or "\n\n" in text[days[at].end : match.start()]:
            continue
        edtf = _moved(days[at].edtf, _shift(match))
        if edtf:
            yield Date(match.start(), match.end(), edtf, inferred=True)


def _shift(match: re.Match[str]) -> int:
    if match["next"]:
        return 1
    if match["eve"]:
        return -1
    count = _NUMBERS.get(match["count"].casefold()) or int(match["count"])
    return count if match["way"].casefold() in ("later", "after") else -count


def _moved(edtf: str, days: int) -> str:
    """The day so many `days` after `edtf`; `` where an open year leaves it open."""
    year = _LEAP if edtf.startswith("X") else int(edtf[:4])
    day = dt.date(year, int(edtf[5:7]), int(edtf[8:])) + dt.timedelta(days)
    if not edtf.startswith("X"):
        return day.isoformat()
    leaps = (2, 29) in ((day.month, day.day), (int(edtf[5:7]), int(edtf[8:])))
    return "" if leaps or day.year != year else f"XXXX-{day:%m-%d}"
