"""The words of a sentence around a noun for a scene: where its name begins, and whether it is a noun at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.filming.scene_kinds import ATTRIBUTES, BARE, OTHER, PRAISE, SCENE, STOP
from articles.extraction.text.lines import Line
from articles.extraction.text.tokens import Token, tokenise

SIGN = "\0"
"""A word that is part of the name of a person, a work, a network or of a date."""
_LONGEST = 3
_LENGTH = re.compile(r".*-(?:minute|second|hour|long|year|old|page)$|.{3,}est$")
_ENDING = re.compile(r".*(?:ed|ly)$")
_NO_PARTICIPLES = frozenset({"bed", "wed", "red", "naked", "barbed", "armed"})
_VERBAL = frozenset(
    ["to", "will", "would", "can", "could", "should", "must", "didn't", "don't", "i", "you", "we", "they", "he", "she"]
)
_BEFORE_NOUN = frozenset(
    ["the", "a", "an", "this", "that", "their", "his", "her", "'s", "first", "last", "own", "one", "another", "-"]
).union(["of", "filming", "shooting", "during", "mid", "after", "for", "from", "about"])


def plain(line: Line) -> list[Token]:
    """The words of `line` in the text, names as `SIGN`; other capitalised words stay words."""
    named = [name for name in line.names if name.kind != "X"]
    tokens: list[Token] = []
    at = 0
    for token in tokenise(line.text):
        start, end = line.sentence.start + token.start, line.sentence.start + token.end
        while at < len(named) and named[at].end <= start:
            at += 1
        inside = at < len(named) and named[at].start < end
        tokens.append(Token(start, end, SIGN if inside else token.text.replace("’", "'")))
    return tokens


def named_from(tokens: Sequence[Token], at: int) -> int:
    """Where the name of the kind begins that ends before `at`: "kimchi slap" of "for the famous kimchi slap scene"."""
    first = at
    while first and at - first < _LONGEST:
        before = tokens[first - 1]
        if not before.text[0].isalpha() or before.lower in STOP | OTHER or tokens[first].start - before.end > 1:
            break
        first -= 1
    return unpraised(tokens, first, at)


def unpraised(tokens: Sequence[Token], first: int, last: int) -> int:
    """The first of the words `first` to `last` that does not only judge or count the scene."""
    while first < last and _praises(tokens[first].lower):
        first += 1
    return first


def _praises(word: str) -> bool:
    participle = _ENDING.match(word) is not None and word not in _NO_PARTICIPLES
    return word in PRAISE or participle or _LENGTH.match(word) is not None


def is_attribute(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` only tells of what kind the next word is: "dance track", "kiss scene"."""
    return at + 1 < len(tokens) and tokens[at + 1].lower in ATTRIBUTES | SCENE | BARE


def is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at `at`, which could be a verb, is a noun: by what stands before it."""
    before = tokens[at - 1].lower if at else ""
    if before in _BEFORE_NOUN:
        return True
    if not before or before in _VERBAL or not before[0].isalpha():
        return False
    return before not in STOP and not before.endswith(("ly", "s"))
