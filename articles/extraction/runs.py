"""Runs of words with capitals that may be a title: "The Last Ferry to Mokpo", "Mina’s Noodle Bar 2"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.tokens import Token
from articles.extraction.words import CALENDAR, NATIONAL, PLACES

JOINS = frozenset(["of", "the", "to", "a", "an", "at", "my", "de", "for", "in", "on", "is", "with", "from", "by"])
"""Little words that may stand inside a title without a capital."""
_STOPS = frozenset(
    [
        "season",
        "seasons",
        "episode",
        "episodes",
        "part",
        "ep",
        "ost",
        "vol",
        "k-drama",
        "kdrama",
        "k-dramas",
        "tv",
        "sns",
        "bts",
        "pd",
        "nielsen",
        "agb",
        "kst",
        "video",
        "watch",
        "exclusive",
        "update",
        "photos",
        "photo",
        "vs",
        "korea",
        "also",
        "read",
        "new",
        "starring",
        "stars",
        "star",
        "actor",
        "actress",
        "director",
        "drama",
        "series",
    ]
)
_STARTERS = frozenset(
    [
        "while",
        "as",
        "but",
        "and",
        "in",
        "on",
        "at",
        "for",
        "with",
        "after",
        "before",
        "since",
        "although",
        "though",
        "if",
        "also",
        "then",
        "meanwhile",
        "however",
        "finally",
        "recently",
        "according",
        "following",
        "by",
        "to",
        "this",
        "that",
        "watch",
        "ask",
        "both",
        "hit",
        "popular",
        "upcoming",
        "from",
        "according",
        "new",
        "during",
    ]
)


def listed(tokens: Sequence[Token], at: int, blocked: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The run from token `at`, and those that follow it after a comma or "and"."""
    for _ in range(12):
        last = forward(tokens, at, blocked)
        if last <= at:
            return
        yield at, last
        if last + 1 < len(tokens) and tokens[last].text in (",", "and", "&"):
            at = last + 1 + (tokens[last + 1].text == "and")
        else:
            return


def forward(tokens: Sequence[Token], at: int, blocked: frozenset[int]) -> int:
    """Where a run that begins at token `at` ends (exclusive), `at` itself if none begins."""
    if at >= len(tokens) or at in blocked or not is_big(tokens[at]) or tokens[at].lower in _STOPS | CALENDAR:
        return at
    last, place = at + 1, at + 1
    while place < len(tokens) and place not in blocked and place - at < 14:
        token = tokens[place]
        if (
            token.start - tokens[place - 1].end > 1
            or token.lower in CALENDAR
            or (token.lower in _STOPS and token.capital)
        ):
            break
        if is_big(token):
            place += 1
            last = place
        elif _joins(token) and not (
            token.lower in ("in", "on", "from", "by", "with", "is") and _is_place(tokens, place + 1)
        ):
            place += 1
        else:
            break
    return last


def backward(tokens: Sequence[Token], last: int, blocked: frozenset[int]) -> int | None:
    """Where a run that ends before token `last` begins."""
    first, place = None, last - 1
    while place >= 0 and place not in blocked and last - place < 14:
        token = tokens[place]
        if place + 1 < last and tokens[place + 1].start - token.end > 1:
            break
        if token.lower in CALENDAR or (token.lower in _STOPS and place < last - 1):
            break
        if is_big(token):
            first = place
        elif place == last - 1 or not _joins(token):
            break
        place -= 1
    return first


def trimmed(tokens: Sequence[Token], first: int, last: int) -> int:
    """`first` moved past words that only open the sentence."""
    while last - first > 2 and tokens[first].lower in _STARTERS:
        first += 1
    return first


def is_big(token: Token) -> bool:
    """Whether a token may carry a title: a capital, or a short number."""
    return token.capital or (token.text.isdigit() and len(token.text) <= 4)


def _joins(token: Token) -> bool:
    return token.text in ("’s", "'s", ":", "-", "&") or token.lower in JOINS


def _is_place(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].lower in PLACES | CALENDAR | NATIONAL or tokens[at].text[0].isdigit())
