"""Headlines that frame a title by what they offer: "Review: Tin Roof", "Tin Roof Cast & Character Guide", "Tin Roof:
Episode 7", "Where to watch Tin Roof"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction.text.words import TRADES, WORKS
from articles.extraction.titles.title_shapes import is_person, is_title_case
from articles.extraction.titles.title_spans import Found

WEIGHTS = {"offered-before": (3.0, 3.0), "offered-after": (2.4, 1.4)}
_OFFERS = (
    r"(?:(?:series|season|drama|k-?drama|episode|finale|mid-season|weekly|cast|ost) )?"
    r"(?:reviews?|recaps?|first (?:impressions?|looks?)|previews?|spoilers|synopsis|open thread|premiere watch"
    r"|drama hangout|beanalysis|verdict|explained)"
)
_BEFORE = re.compile(
    rf"(?i)^(?:\[[^\]\n]{{1,40}}\] ?|[^\n|:]{{1,30}}: )?"
    rf"(?:{_OFFERS} ?[:|–-]|{_OFFERS} (?:of|on|for)|where to (?:watch|stream)|how to watch) (?P<title>[^\n|]+)$"
)
_AFTER = re.compile(
    r"^(?:\[[^\]\n]{1,40}\] ?)?(?:Watch )?(?P<title>[^\n|:“”\"\d][^\n|:“”\"]*?)"
    r"(?i:(?:(?:[:,]|\s[–|-])? | ?[\[(])(?:seasons? \d|(?:main |supporting |full )?cast (?:&|and|guide|list)"
    r"|supporting cast"
    r"|ending(?:,)? explained|episodes? \d|eps?\.? ?\d|release date|character guide|filming locations"
    rf"|{_OFFERS}(?:$|[:,!?])|plot summary|ost (?:part|list))"
    r"|: (?:the making|making of|behind|who['’]s who|everything|what (?:to|we)|where to|release"
    r"|episodes?|meet the|(?:the )?finale)\b)"
)
_TAIL = re.compile(
    rf"(?i)\s?(?:[:,–|-]\s)?\b(?:seasons? \d|episodes? \d|eps?\.? ?\d|{_OFFERS}$).*$|\s?[(\[].*$|\s[–|-]\s.*$|\?$"
)
_INSIDE = re.compile(r" (?:on|in|from|of|for|as) ")
_LONGEST = 60


def find(text: str, headings: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """Places `(start, end, "entry", sign)` of such titles, with marks around them or without."""
    for start, end in headings:
        line = text[start:end]
        before = _BEFORE.match(line)
        match = before or _AFTER.match(line)
        if match is None:
            continue
        form = match["title"]
        if before:
            form = _TAIL.sub("", form, count=1)
        at = start + match.start("title") + len(form) - len(form.lstrip(" “\"‘'"))
        form = form.strip(" “”\"‘’',.")
        if _is_title(form) and not is_person(_INSIDE.split(form)[0]):
            yield at, at + len(form), "entry", "offered-before" if before else "offered-after"


def _is_title(form: str) -> bool:
    """Whether `form` is built like a title, and names no person and nothing but kinds of work or trades."""
    words = [word.casefold() for word in form.split()]
    plain = all(word in WORKS or word in TRADES or word in ("the", "new", "best", "top") for word in words)
    return bool(words) and len(form) <= _LONGEST and is_title_case(form) and not plain and not is_person(form)
