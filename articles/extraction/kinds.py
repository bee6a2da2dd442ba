"""What kind of work a title stands for, by the words right before and after it."""

from __future__ import annotations

import re

from articles.extraction.words import WORK_PHRASES

_naming = re.compile(r"(?i),? (?:titled|called|named|entitled|(?:widely |also )?known as|of the same name),?$")
_before = tuple((re.compile(rf"(?i)\b(?:{phrase})$"), work) for phrase, work in WORK_PHRASES)
_after = tuple(
    (re.compile(rf"(?i)^[,(]? ?(?:(?:upcoming|new|hit|latest) )?(?:{phrase})\b"), work) for phrase, work in WORK_PHRASES
)
_apposed = tuple(
    (
        re.compile(
            r"(?i)^(?:,| is| was| \() ?(?:an?|the|his|her|their|Korea's|Netflix's) "
            rf"(?:(?!(?:on|of|by|from|about|in|for|with|to|based|adapted)\b)[\w’'-]+,? ){{0,6}}?(?:{phrase})\b"
        ),
        work,
    )
    for phrase, work in WORK_PHRASES
)
_foreign = re.compile(
    r"(?i)\b(?:British|American|U\.?S\.?|UK|Japanese|Chinese|Taiwanese|Thai|Spanish|Turkish"
    r"|French|Israeli|Mexican|German|BBC|HBO)"
    r" (?:[a-z-]+ ){0,3}(?:dramas?|series|shows?|sitcoms?|thrillers?)$"
)
_original = re.compile(r"(?i)\b(?:remake of|adaptation of|based on|adapted from)(?: the| a)?$")


def work_of(text: str, start: int, end: int) -> str:
    """The kind of work that the words around `text[start:end]` say it is (drama, film, variety, web, webtoon, novel,
    other), or `` where they say nothing. A foreign series is other."""
    before = text[max(0, start - 70) : start].rstrip("“‘\"' ")
    before = _naming.sub("", before).rstrip(", “‘\"'")
    if _foreign.search(before) or _original.search(before):
        return "other"
    for expression, work in _before:
        if expression.search(before[-45:]):
            return work
    after = text[end : end + 90].lstrip("”’\"'").replace("\n", ".")
    for rules in (_after, _apposed):
        for expression, work in rules:
            if expression.match(after):
                return work
    return ""
