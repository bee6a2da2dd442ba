"""Brackets after a person that name the works he is known from: "Han Seo (Tin Roof, Nineteen and a Half)"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from articles.extraction.names.bynames import RANKS
from articles.extraction.names.korean import is_given, is_plain_word, is_surname
from articles.extraction.text.tokens import Token
from articles.extraction.text.words import FIGURES, TRADES
from articles.extraction.titles.run_words import CALLS
from articles.extraction.titles.title_shapes import is_person, is_title_case
from articles.extraction.titles.title_spans import Found

WEIGHTS = {
    "in-brackets": (2.8, 3.8),
    "in-list-in-brackets": (3.4, 4.2),
    "in-brackets-of-one": (1.4, 0.8),
    "given-in-brackets": (0.5, 1.4),
    "labelled-in-brackets": (3.4, 3.8),
}
_BRACKET = re.compile(r"(?:^|(?<=[^\W_]) )\((?P<inside>[^()\n]{1,120})\)", re.MULTILINE)
_TRADE = re.compile(r" (?:PD|CP|[Ww]riter|[Dd]irector)$")
_NEXT = re.compile(r",?(?: and| &)? [A-Z][\w.-]*(?: [A-Z][\w.-]*)?")
"""The next in a list of people with their works in brackets."""
_ITEM = re.compile(r"[^,;/]+")
_OST = re.compile(r" (?:OST|[Ss]oundtrack)(?:,? [Pp]art\.? ?\d{1,2})?$")
_LABEL = re.compile(
    r"(?i)\s*(?:(?:best|popular|famous|notable|other|past) )?(?:(?:k-?|tv |korean )?drama(?P<many>s)?|series|show)"
    r"(?::| [–—-]) [“\"‘']?"
)
_LEAD = re.compile(
    r"[”\"'’]?\s*(?:(?:and|or|the) )?(?:(?:hi|hello|ahem|cough|(?:I'm )?looking at you), )?"
    r"(?:(?:drama|series|film|movie|from|of|also) )?[“\"‘']?"
)
_GROUP = re.compile(r"[A-Z][A-Z\d]{2,}['’]s [A-Z][a-z]+$")
_NO_TITLE = re.compile(
    r"(?i)^(?:part|season|ep|eps|episodes?|and|or|age|born|left|right|literal|working)\b(?!-)|(?<!Mr|Dr|Ms)(?<!Mrs)[.!?]\s[A-Z]{3}|\d{4}$|.*(?:\.com|\.net|\.kr|@)"
)


def find(text: str, tokens: Sequence[Token], networks: frozenset[int], humans: frozenset[int]) -> Iterator[Found]:
    """Places `(start, end, "bare", sign)` of such titles."""
    starts = [token.start for token in tokens]
    named_before = 0
    typed = text.count("“") > 2
    """Whether titles stand in double quotation marks, so that a name in single ones in brackets is a group's."""
    for bracket in _BRACKET.finditer(text):
        at = bisect_right(starts, bracket.start() - 1) - 1
        at -= at > 0 and tokens[at].lower in TRADES
        begin, stop = bracket.span("inside")
        label = _LABEL.match(text, begin, stop)
        if not label and (at in networks or not (at in humans or tokens[at].capital)):
            continue
        song = _OST.search(text[begin:stop])
        if label and not label["many"]:
            items = [(label.end(), stop)]
        else:
            items = [(begin, begin + song.start())] if song else _items(text, begin, stop)
        follows = _NEXT.fullmatch(text, named_before, bracket.start()) is not None
        human = at in humans or follows or _ends_in_name(tokens, at)
        listed = len(items) > 1
        if not listed and typed and text[begin] in "‘'":
            continue
        for start, end in items:
            form = text[start:end]
            first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
            named = first in networks or humans.issuperset(range(first, last))
            person = is_person(_TRADE.sub("", form)) or (not listed and _names_somebody(form))
            if is_title_case(form) and not (named or person or _NO_TITLE.search(form)):
                named_before = bracket.end()
                yield start, end, "bare", "labelled-in-brackets" if label or song else _sign(form, human, listed)


def _names_somebody(form: str) -> bool:
    """Whether `form` is a name by its build: a rank with a Korean one ("Inspector Gil Tae Oh"), a given name in two
    syllables behind another word ("Rho Yoon-jae"), one of a group in capitals ("WINKY's Sorin")."""
    words = form.split()
    if len(words) == 2 and _GROUP.match(form):
        return True
    if len(words) > 1 and words[0].strip(".").casefold() in RANKS | FIGURES:
        rest = words[1:]
        return is_person(" ".join(rest)) or (len(rest) == 1 and (is_surname(rest[0]) or is_given(rest[0])))
    return len(words) == 2 and "-" in words[1] and is_given(words[1])


def _ends_in_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a family name behind another word with a capital stands at token `at`: "Noel Kim"."""
    return at > 0 and tokens[at - 1].capital and is_surname(tokens[at].text) and not is_plain_word(tokens[at].text)


def _items(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """The entries of a list between `first` and `last`; a person behind a title is its end: "The Last King, Yi Do"."""
    label = _LABEL.match(text, first, last)
    first = label.end() if label else first
    found: list[tuple[int, int]] = []
    for item in _ITEM.finditer(text, first, last):
        lead = _LEAD.match(text, item.start(), item.end())
        start = lead.end() if lead else item.start()
        end = start + len(text[start : item.end()].rstrip(" ”\"'’."))
        if found and _goes_on(text[slice(*found[-1])], text[start:end]):
            found[-1] = (found[-1][0], end)
        elif end > start:
            found.append((start, end))
    return found


def _goes_on(one: str, other: str) -> bool:
    """Whether `other` is the rest of the title `one` behind its comma: "The Last King, Yi Do", "Cheer Up, Doctor"."""
    if is_person(one):
        return False
    figure = other.split()[0].casefold().strip(".") in FIGURES and len(other.split()) < 3 and not one.startswith("The ")
    return is_person(other) or figure or one.casefold() in CALLS


def _sign(form: str, human: bool, listed: bool) -> str:
    if is_given(form.replace(" ", "-")) or is_given(form):
        return "given-in-brackets"
    return "in-brackets-of-one" if not human else "in-list-in-brackets" if listed else "in-brackets"
