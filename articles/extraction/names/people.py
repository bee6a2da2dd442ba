"""Personal names by their build: family name and syllables, in either order, or beside a trade or in a list.

Only the spans are found here; whose name it is, and who plays whom, is decided over the whole document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.names.bynames import RANKS, SMALL
from articles.extraction.names.korean import is_given, is_plain_word, is_surname, is_syllable
from articles.extraction.text.tokens import Token
from articles.extraction.text.words import CALLED, PLACE_NOUNS, TRADES, WORKS, words

_NEVER = words("to as at is by and for of the may been be how now his her with from over up out off")
_LITTLE = _NEVER | words("i in on you so no do go an")
"""Words that are spelt like a family name or syllable, and mostly are none."""


@dataclass(frozen=True, slots=True)
class NameSpan:
    """Tokens `first` to `last` (exclusive) look like a name; `weight` 0 to 1 says how much. `given` where the
    family name is missing."""

    first: int
    last: int
    weight: float
    given: bool = False


def find(tokens: Sequence[Token]) -> list[NameSpan]:
    """Name-like spans of `tokens`, left to right, none overlapping."""
    spans: list[NameSpan] = []
    at = 0
    while at < len(tokens):
        span = _at(tokens, at)
        if span:
            spans.append(span)
            at = span.last
        else:
            at += 1
    return _confirmed(tokens, [_widened(tokens, span) for span in spans])


def _widened(tokens: Sequence[Token], span: NameSpan) -> NameSpan:
    """`span` with a rare family name before it ("Tang Woo-jae"), which no list knows."""
    if not span.first:
        return span
    before, first = tokens[span.first - 1], tokens[span.first]
    beside = before.capital and first.start - before.end == 1 and before.text.istitle()
    if not beside or not is_syllable(before.text) or before.lower in RANKS or before.lower in TRADES:
        return span
    if is_plain_word(before.text) or len(before.text) < 2 or (span.first > 1 and _runs_on(tokens, span.first - 1)):
        return span
    if span.given or (span.last - span.first == 2 and all(is_syllable(t.text) for t in tokens[span.first : span.last])):
        return NameSpan(span.first - 1, span.last, 0.8)
    return span


def _runs_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before `at` is a name as well ("Kim Do Yoo Min")."""
    before = tokens[at - 1]
    return before.capital and tokens[at].start - before.end == 1 and is_syllable(before.text)


def _at(tokens: Sequence[Token], at: int) -> NameSpan | None:
    token = tokens[at]
    if not token.capital or len(token.text) > 30:
        return None
    one, two, three = (_next(tokens, at, step) for step in (1, 2, 3))
    if token.lower in _LITTLE and one and two and is_surname(one.text) and (three or "-" in two.text):
        return None
    if is_surname(token.text) or ("-" in token.text and is_surname(token.text.replace("-", "")) and one):
        return _korean(token, at, one, two, three)
    if (
        at
        and tokens[at - 1].lower in CALLED
        and token.start - tokens[at - 1].end == 1
        and not is_plain_word(token.text)
    ):
        if one and not two and not is_plain_word(one.text) and one.text.casefold() not in PLACE_NOUNS:
            return NameSpan(at, at + 2, 0.75)
        if not one and at + 2 < len(tokens) and tokens[at + 1].text in SMALL and tokens[at + 2].capital:
            return NameSpan(at, at + 3, 0.75)
        if not one and token.text.casefold() not in WORKS and len(token.text) > 1:
            return NameSpan(at, at + 1, 0.55)
    if "-" in token.text and is_given(token.text):
        if one and is_surname(one.text) and not (two and is_given(two.text) and "-" in two.text):
            return NameSpan(at, at + 2, 0.9)
        return NameSpan(at, at + 1, 0.6, given=True)
    return None


def _korean(surname: Token, at: int, one: Token | None, two: Token | None, three: Token | None) -> NameSpan | None:
    """A name that begins with `surname`, the words after it being `one`, `two` and `three` where capitalised."""
    if one is None:
        hyphens = surname.text.count("-")
        return NameSpan(at, at + 1, 0.5, given=True) if hyphens else None
    if "-" in one.text:
        return NameSpan(at, at + 2, 0.95) if is_given(one.text) else None
    if two and (two.lower in _NEVER or (two.lower in _LITTLE and len(one.text) >= 5 and is_given(one.text))):
        two = three = None
    if surname.lower in _NEVER and two and "-" not in two.text:
        return None
    if two and is_syllable(one.text) and len(one.text) <= 6:
        plain = is_plain_word(one.text) and is_plain_word(two.text)
        if "-" in two.text and is_given(two.text) and not plain:
            return NameSpan(at, at + 3, 0.9)
        if is_syllable(two.text) and len(two.text) <= 6 and not plain:
            longer = three and is_syllable(three.text) and len(three.text) <= 5 and not is_surname(three.text)
            if longer and not is_plain_word(three.text if three else ""):
                return NameSpan(at, at + 4, 0.8)
            return NameSpan(at, at + 3, 0.6 if is_plain_word(surname.text) and is_plain_word(one.text) else 0.95)
    if one.text.casefold() in PLACE_NOUNS or is_plain_word(one.text) or one.text.casefold() in WORKS:
        return None
    if is_given(one.text):
        plain = is_plain_word(surname.text)
        return NameSpan(at, at + 2, 0.4 if surname.lower in _NEVER or surname.lower == "on" else 0.5 if plain else 0.85)
    if is_plain_word(surname.text):
        weight = 0.3 if is_syllable(one.text) else 0.1
    else:
        weight = 0.6 if is_syllable(one.text) and len(one.text) > 2 else 0.4
    if len(one.text) == 1 and one.text != "A":
        return None
    return NameSpan(at, at + 2, weight if two is None else min(weight, 0.3))


def _next(tokens: Sequence[Token], at: int, step: int) -> Token | None:
    """The capitalised word `step` after `at`, where nothing but single spaces stands between."""
    for place in range(at + 1, at + step + 1):
        if place >= len(tokens) or not tokens[place].capital or tokens[place].start - tokens[place - 1].end != 1:
            hyphenated = place < len(tokens) and place > at and "-" in tokens[place].text
            if not (hyphenated and place == at + step and tokens[place].start - tokens[place - 1].end == 1):
                return None
    return tokens[at + step]


def _confirmed(tokens: Sequence[Token], spans: list[NameSpan]) -> list[NameSpan]:
    """`spans` with weak ones raised by what stands around them (a trade, a list of names, being said again)."""
    said = Counter(_form(tokens, span) for span in spans)
    strong = {index for index, span in enumerate(spans) if span.weight >= 0.8}
    kept: list[NameSpan] = []
    for index, span in enumerate(spans):
        weight = span.weight
        if not span.given and weight < 0.8 and span.last - span.first > 1:
            before = tokens[span.first - 1].lower if span.first else ""
            raised = 0.35 if before in TRADES else 0.0
            raised += 0.15 if said[_form(tokens, span)] > 1 else 0.0
            beside = (index - 1 in strong and _joined(tokens, spans[index - 1].last, span.first)) or (
                index + 1 in strong and _joined(tokens, span.last, spans[index + 1].first)
            )
            raised += 0.3 if beside else 0.0
            weight = min(0.9, weight + raised)
        if weight >= 0.5:
            kept.append(NameSpan(span.first, span.last, weight, span.given))
    return kept


def _joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether only a comma or an "and" stands between."""
    return 1 <= last - first <= 2 and all(tokens[place].lower in (",", "and", "&") for place in range(first, last))


def _form(tokens: Sequence[Token], span: NameSpan) -> str:
    return " ".join(token.lower for token in tokens[span.first : span.last])
