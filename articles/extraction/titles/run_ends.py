"""Where a run of words with capitals goes on over a comma, a question mark or a person's name, as titles do: "Run,
Mi-na, Run!", "Hello? Hello!", "Please Return Han Do-rim"."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.text.tokens import Token
from articles.extraction.text.words import FIGURES, TRADES, WORKS
from articles.extraction.titles.run_words import BEFORE_PERSON, CALLS, NAMING, STARTERS
from articles.extraction.titles.runs import LONGEST, forward, is_big, is_place

_SPEAKERS = frozenset(["i", "he", "she", "it", "we", "they", "you", "this", "there"])
"""Words with which a clause may begin behind a comma."""


def longer(
    tokens: Sequence[Token],
    first: int,
    last: int,
    blocked: frozenset[int],
    humans: frozenset[int],
    names: frozenset[int],
) -> int:
    """Where the run ends if a comma, "?", "!" or a person's name belongs to it; `last` where none does. `names` are
    both `blocked` and `humans`."""
    end = last
    opens_clause = first > 0 and tokens[first - 1].lower in ("in", "on", "for", "with") and tokens[first - 1].capital
    while end + 1 < len(tokens) and end - first < LONGEST:
        sign = tokens[end]
        after = end + 1
        if sign.text in ("?", "!") and forward(tokens, after, names) > after:
            more = forward(tokens, after, names)
            if not _repeats(tokens, first, end, after, more):
                break
            end = more
        elif sign.text == "," and not opens_clause and _is_one(tokens, first, after, blocked, humans):
            end = forward(tokens, after, blocked)
        elif end in humans and end not in blocked and _ends_with_person(tokens, first, end, humans):
            while end in humans and end - first < LONGEST:
                end += 1
        else:
            break
    return end


def _repeats(tokens: Sequence[Token], first: int, end: int, after: int, more: int) -> bool:
    """Whether what follows a "?" or "!" is of one piece with the words before it: "Hello? Hello!", "Oh! My King"."""
    words = {token.lower for token in tokens[first:end]}
    if any(token.lower in words for token in tokens[after:more]):
        return True
    closes = more < len(tokens) and (tokens[more].text in "!?(" or tokens[more].text[0].islower())
    return end - first == 1 and tokens[first].lower in CALLS and closes


def _is_one(tokens: Sequence[Token], first: int, after: int, blocked: frozenset[int], humans: frozenset[int]) -> bool:
    """Whether the words behind a comma are the rest of a title and no further entry of a list, no new clause."""
    more = forward(tokens, after, blocked)
    if more <= after or tokens[after].lower in TRADES or tokens[after].lower in STARTERS or is_place(tokens, after):
        return False
    if tokens[after].lower in _SPEAKERS and more == after + 1:
        return False
    words = {token.lower for token in tokens[first : after - 1] if token.capital}
    again = more + 1 < len(tokens) and tokens[more].text == "," and tokens[more + 1].lower in words
    called = tokens[first].lower in CALLS and tokens[after].lower in FIGURES
    if after in humans and not (again or called):
        return False
    before = tokens[first - 1].lower if first else ""
    if not _goes_on(tokens, more) and ((before in WORKS and before[-1] != "s") or before in NAMING):
        return True
    if again or any(token.lower in words for token in tokens[after:more] if token.capital):
        return True
    return tokens[first].lower in CALLS


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a list goes on at token `at`: a comma or an "and" before a word with a capital."""
    signs = 0
    while at < len(tokens) and tokens[at].lower in (",", "and", "&", "or") and signs < 2:
        at, signs = at + 1, signs + 1
    return bool(signs) and at < len(tokens) and is_big(tokens[at])


def _ends_with_person(tokens: Sequence[Token], first: int, end: int, humans: frozenset[int]) -> bool:
    """Whether a name of a person at `end` closes the run ("Please Return Han Do-rim was …")."""
    after = end
    while after in humans:
        after += 1
    if tokens[end - 1].lower in FIGURES or (after < len(tokens) and tokens[after].text in TRADES):
        return True
    if any(token.lower in TRADES for token in tokens[first:end]) or tokens[end].start - tokens[end - 1].end > 1:
        return False
    if not all(token.capital for token in tokens[first:end]) or tokens[end - 1].text in ("’s", "'s"):
        return False
    return tokens[first].lower in BEFORE_PERSON
