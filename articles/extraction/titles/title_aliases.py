"""Other forms of a title: its own spelling in brackets, another title that it is known by, and its first or last words
alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.extraction.text.words import COMMON, FIGURES, ORGANISATIONS, PLACE_NOUNS
from articles.extraction.titles.title_mentions import TitleMention, Work
from articles.extraction.titles.title_shapes import is_person, is_title_case
from articles.extraction.titles.title_spans import TitleSpan, plain

_NATIVE = re.compile(
    r"[”’\"']?,?\s?[(\[](?:(?:Korean(?: title)?|Hangul|literally|lit\.?):? )?[“‘\"']?"
    r"(?P<form>[가-힣][가-힣\d ,.!?~·:]*)"
)
_ALSO = re.compile(
    r"[”’\"']? \((?:(?:also|previously|formerly|originally) (?:known as|titled|called)|a\.?k\.?a\.?|working title:?)"
    r" [“‘\"']?(?P<form>[^()“”\"‘,;\n]{2,60})"
)
_KNOWN = re.compile(
    r"[”’\"',]{0,2} ?[(\[]?,? ?(?:(?:which is |was )?(?:also|previously|formerly|originally|internationally|better)"
    r" (?:known as|titled|called)|a\.?k\.?a\.?|formerly|originally|literal(?:ly)?:?|(?:literal|working|English|Korean)"
    r" (?:title|translation):?),? [“‘\"']?"
)
_TRANSLATES = re.compile(r"[”’\"']? [(\[](?:the )?(?:literal|English) (?:title|translation|name) (?:of|for) [“‘\"']?")


_SHEET = re.compile(
    r"(?im)^[•*-]? ?(?:Hangul|Hangeul|(?:Korean|native|original)(?: title| name)?|Title \(Korean\)) ?: ?[“‘\"']?"
    r"(?P<form>[가-힣][가-힣\d ,.!?~·:]{0,60})"
)
"""A line of a data sheet with a title's Korean form."""
_NEAR = 80


def in_sheets(text: str, mentions: Sequence[TitleMention]) -> Iterator[tuple[str, str, int, str]]:
    """The same of a title's Korean form on a line of its own, which is that of the title named last before."""
    starts = [mention.start for mention in mentions]
    for line in _SHEET.finditer(text):
        at = bisect_left(starts, line.start())
        if at and line.start() - mentions[at - 1].end < _NEAR:
            yield line["form"].rstrip(" ,."), mentions[at - 1].name, line.start("form"), "native"


def in_brackets(text: str, mentions: Sequence[TitleMention]) -> Iterator[tuple[str, str, int, str]]:
    """Each `(form, title, start, kind)` of a title's Korean form, or of its other name, in brackets behind it."""
    for mention in mentions:
        native = _NATIVE.match(text, mention.end)
        other = _ALSO.match(text, mention.end)
        if native:
            yield native["form"].rstrip(" ,."), mention.name, native.start("form"), "native"
        elif other and is_title_case(other["form"]):
            yield other["form"].rstrip(" ,."), mention.name, other.start("form"), "romanisation"


def other_names(text: str, mentions: Sequence[TitleMention]) -> dict[str, str]:
    """For each title that the text gives as another name of the one beside it, that one."""
    found: dict[str, str] = {}
    for one, other in pairwise(mentions):
        if one.name == other.name:
            continue
        sheet = _SHEET.search(text, one.end, other.end)
        labelled = sheet is not None and sheet.start() - one.end < _NEAR and sheet.start("form") == other.start
        if labelled or _KNOWN.fullmatch(text, one.end, other.start):
            found[other.name] = one.name
        elif _TRANSLATES.fullmatch(text, one.end, other.start):
            found[one.name] = other.name
    return {other: one for other, one in found.items() if one not in found}


def shortened(spans: Sequence[TitleSpan], works: Sequence[Work], mentions: Sequence[TitleMention]) -> dict[str, str]:
    """For each form of several words that stands alone and begins or ends a longer title, that title."""
    inside = {place for mention in mentions for place in range(mention.start, mention.end)}
    names = {work.name: plain(work.name).split() for work in works if work.mentions and len(work.name.split()) > 2}
    found: dict[str, str] = {}
    for span in spans:
        words = plain(span.form).split()
        apart = not inside & {span.start, span.end - 1}
        if span.how == "bare" and len(words) > 1 and apart and not _is_other(span.form, words):
            for name, all_words in names.items():
                if len(words) < len(all_words) and words in (all_words[: len(words)], all_words[-len(words) :]):
                    found.setdefault(span.form, name)
    return found


def _is_other(form: str, words: Sequence[str]) -> bool:
    """Whether `form` may as well name a person, a place or anything."""
    last = words[-1].casefold()
    figure = words[0].casefold().rstrip(".") in FIGURES or is_person(form)
    return figure or last in PLACE_NOUNS | ORGANISATIONS or all(word.casefold() in COMMON for word in words)
