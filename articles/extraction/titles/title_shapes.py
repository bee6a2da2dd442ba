"""How words look: in title case, or built like the names of people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.names.korean import is_given, is_plain_word, is_surname, is_syllable
from articles.extraction.text.words import TRADES
from articles.extraction.titles.run_words import JOINS
from catalog.names import parse

SURE = 0.5
_REST = re.compile(r" (?:as|in|on|from|of|at|for) | \(")
_AND = re.compile(r",\s(?:and\s)?|\s(?:and|&|x|\+)\s", re.IGNORECASE)


def is_person(form: str) -> bool:
    """Whether all names of `form` are built like those of people."""
    names = [name for name in _AND.split(form) if name]
    return bool(names) and all(_is_name(name) or _are_two(name.split(" ")) for name in names)


def begins_with_person(form: str) -> bool:
    """Whether what stands before the first little word or bracket of `form` is people's names: "Kim Seo in …"."""
    names = _REST.split(form, maxsplit=1)[0]
    trade, _, name = names.partition(" ")
    return is_person(name if trade.casefold() in TRADES else names)


def is_loud(heading: str) -> bool:
    """Whether nearly every longer word of a heading has a capital, so that capitals tell nothing there."""
    words = [word for word in heading.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > 0.75 * len(words)


def _are_two(words: Sequence[str]) -> bool:
    """Whether `words` are two names side by side, as captions have them."""
    return words[0] != "I" and any(
        _is_name(" ".join(words[:cut])) and _is_name(" ".join(words[cut:])) for cut in range(2, len(words) - 1)
    )


def is_couple(form: str) -> bool:
    """Whether `form` is two short names, one of them built like a person's."""
    names = _AND.split(form)
    return len(names) == 2 and any(map(_is_name, names)) and all(len(name.split()) <= 3 for name in names)


def _is_name(name: str) -> bool:
    known = parse(name)
    if known and known.confidence >= SURE:
        return True
    family, _, given = name.partition(" ")
    if family.isalpha() and len(family) < 6 and not is_plain_word(family) and "-" in given and is_given(given):
        return True
    words = re.split(r"[ -]", name)
    return len(words) in (2, 3, 4) and is_surname(words[0]) and all(map(is_syllable, words[1:]))


def is_title_case(form: str) -> bool:
    """Whether every word of `form` but the little ones has a capital."""
    words = [word.strip("().,:;!?’'\"“”") for word in form.split()]
    words = [word for word in words if word]
    if not words or not (words[0][0].isupper() or words[0][0].isdigit() or not words[0].isascii()):
        return False
    little = JOINS | {"and", "or", "not", "it", "as", "be", "no", "that", "over", "x"}
    big = [word for word in words if word.casefold() not in little]
    return not any(word[0].islower() for word in big)
