"""Days in the prose and what happened on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Event, Finding

_KINDS = (
    ("press conference", r"(?:press|news) conference|production presentation|press event"),
    ("premiere", r"premier\w*|debut\w*|first (?:air|episode)\w*|kick(?:s|ed) off|arrives?|follow(?:s|ed) by part"),
    ("ratings", r"rating\w*|viewership|per ?cent|%"),
    ("video released", r"(?:video|clip|trailer|teaser|footage)\b"),
    ("poster released", r"posters?\b"),
    ("stills released", r"stills?|photos?|images?"),
    ("finale", r"finale|final episode|ended|concluded|last episode"),
    ("broadcast", r"air(?:s|ed)?|broadcast|episode"),
    ("filming", r"film\w*|shoot\w*|wrapped"),
    ("announcement", r"announc\w*|report\w*|confirm\w*|reveal\w*|stat\w+|said|shared|told"),
    ("release", r"releas\w*|drop\w*|launch\w*|unveil\w*"),
)
_MOST = 40
"""How many days of one sentence are told: what has more is a calendar."""
_kinds = tuple((what, re.compile(rf"(?i)\b(?:{words})")) for what, words in _KINDS)
_week = re.compile(
    r"(?i)\bweek (?:of|from)(?: the)?(?: [a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: (?:to|and)| ?[–~-])?)? ?$"
)
"""What stands before the limits of a week: "the week of May 20 - 26"."""
_any = re.compile(rf"(?i)\b(?:{'|'.join(words for _, words in _KINDS)})")


def find(analysis: Analysis) -> Iterator[Finding]:
    """One event for each day-exact date in the prose or a crosshead; the headline gives none."""
    for line in analysis.lines:
        days = [day for day in line.all("D") if len(day.value) == 10]
        if (line.sentence.heading and not line.sentence.block) or not days:
            continue
        drama, otherwise = analysis.drama_for(line), _what(line.text[:400]) or "event"
        for day in days[:_MOST]:
            at = day.start - line.sentence.start
            if _week.search(line.text[max(0, at - 40) : at]):
                continue
            what = _what(line.text[max(0, at - 70) : at + len(day.form) + 50]) or otherwise
            what = f"{drama}: {what}" if drama else what
            yield Finding(
                Event(day.value, what, day.start in analysis.inferred), line.span, 0.85, "day-in-prose", day.span
            )


def _what(text: str) -> str | None:
    """What happens in `text`, by its words; None where none tells."""
    if not _any.search(text):
        return None
    return next(what for what, words in _kinds if words.search(text))
