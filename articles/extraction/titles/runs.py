"""Runs of words with capitals that may be a title: "The Last Ferry to Mokpo", "Run, Mi-na, Run!", "Mrs. Gu’s Bar 2"."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.names.korean import is_surname
from articles.extraction.text.tokens import Token
from articles.extraction.text.words import CALENDAR, NATIONAL, PLACES, TRADES
from articles.extraction.titles.run_words import (
    ABBREVIATED,
    CLIPPED,
    CLOSERS,
    CROWDS,
    JOINS,
    LOOSE,
    NO_START,
    STARTERS,
    STOPS,
)

_SIGNS = frozenset(["’s", "'s", ":", "-", "&", "–", "’", "'"])
LONGEST = 14
"""The most tokens of a run."""
_NO_NAME = PLACES | CALENDAR | NATIONAL


def forward(tokens: Sequence[Token], at: int, blocked: frozenset[int]) -> int:
    """Where a run that begins at token `at` ends (exclusive), `at` itself if none begins."""
    if at >= len(tokens) or at in blocked or not is_big(tokens[at]):
        return at
    if tokens[at].lower in NO_START and not _starts_after_all(tokens, at):
        return at
    last, place = at + 1, at + 1
    while place < len(tokens) and place not in blocked and place - at < LONGEST:
        token, before = tokens[place], tokens[place - 1]
        if token.start - before.end > 1 or (token.capital and token.lower in STOPS and not _closes(tokens, place)):
            break
        if token.text in CLIPPED and before.text not in "’'":
            break
        if before.text in ("’s", "'s") and token.text in ("The", "A", "An"):
            break
        if _is_glued(tokens, place) or _speaks(tokens, place):
            break
        if token.text == ":" and place - at < 3 and (opens(tokens, at) or tokens[at - 1].text in "(["):
            break
        if token.text == "." and before.lower in ABBREVIATED and before.capital and token.start == before.end:
            place += 1
        elif is_big(token) and (token.lower not in CALENDAR or (before.capital and before.lower not in STARTERS)):
            place += 1
            last = place
        elif _joins(tokens, place) and not (token.lower in LOOSE and _parts(tokens, place + 1)):
            place += 1
        else:
            break
    return (
        last - 2
        if last - at > 3 and tokens[last - 1].text in ("The", "A", "In") and tokens[last - 2].text == ":"
        else last
    )


def _starts_after_all(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title begins at token `at` with a word that mostly stands beside one: "Season of Wolves"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.start - tokens[at].end != 1:
        return False
    if tokens[at].lower in CALENDAR:
        owned = at > 0 and tokens[at - 1].text in ("’s", "'s")
        return owned and after.capital and after.lower not in CALENDAR and after.lower not in STOPS
    return tokens[at].lower == "season" and after.lower == "of"


def _closes(tokens: Sequence[Token], place: int) -> bool:
    """Whether the token at `place` is the last word of a title though it mostly stands behind one: "Hunting Season"."""
    follows = place + 1 < len(tokens) and is_big(tokens[place + 1]) and tokens[place + 1].start - tokens[place].end == 1
    return tokens[place].lower in CLOSERS and not follows


def _speaks(tokens: Sequence[Token], place: int) -> bool:
    """Whether "I" at `place` begins a clause behind a name: "Ever since Tin Roof I would …"."""
    more = tokens[place + 1] if place + 1 < len(tokens) else None
    said = more is not None and more.word and (more.text[0].islower() or more.start == tokens[place].end)
    said = said or (more is not None and more.text in "’'")
    return tokens[place].text == "I" and tokens[place - 1].capital and said


def _is_glued(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number at `place` goes on without a space: "1970s", "16th"."""
    more = tokens[place + 1] if place + 1 < len(tokens) else None
    return tokens[place].text[0].isdigit() and more is not None and more.word and more.start == tokens[place].end


def trimmed(tokens: Sequence[Token], first: int, last: int) -> int:
    """`first` moved past words that only open the sentence."""
    sentence = opens(tokens, first)
    while sentence and last - first > 1 and tokens[first].lower in STARTERS:
        first += 1
    return first


def opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence begins at token `at`."""
    return at == 0 or tokens[at - 1].text in '.!?:“"…' or tokens[at].start - tokens[at - 1].end > 1


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name of another kind begins at token `at`: a place, a day, or a family name before a given one."""
    name = at + 1 < len(tokens) and is_surname(tokens[at].text) and tokens[at].capital and tokens[at + 1].capital
    return is_place(tokens, at) or name


def past_opening(tokens: Sequence[Token], first: int, last: int) -> int:
    """`first` moved past a number or a crowd before a little word: "(In) 2017 with …", "Fans of …"."""
    if last - first < 3:
        return first
    head, little = tokens[first], tokens[first + 1].lower
    number = head.text.isdigit() and little in LOOSE
    crowd = little == "of" and (head.lower in TRADES or head.lower in CROWDS)
    return first + 2 if number or crowd else first


def is_big(token: Token) -> bool:
    """Whether a token may carry a title: a capital, or a short number."""
    return token.capital or (token.text[0].isdigit() and len(token.text) <= 5 and "." not in token.text)


def _joins(tokens: Sequence[Token], place: int) -> bool:
    """Whether the token at `place` may stand inside a title: a little word, or an apostrophe that parts no words."""
    token = tokens[place]
    if token.text in "’'":
        return token.start == tokens[place - 1].end and place + 1 < len(tokens) and tokens[place + 1].start == token.end
    return token.text in _SIGNS or token.lower in JOINS or token.text in CLIPPED


def is_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place, day or number stands at token `at`."""
    return at < len(tokens) and (tokens[at].lower in _NO_NAME or tokens[at].text[0].isdigit())
