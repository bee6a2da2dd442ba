"""A reader's words as a condition on tokens: every unit must be met, each by any one of its alternatives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from catalog.names import is_given
from catalog.search.tokens import KEY, NAME, NAME_KEY, hangul_keys, korean_name, pieces, runs

_MOST_WORDS: Final = 24
_MOST_KEYS: Final = 24

Alternative = tuple[str, ...]
Unit = list[Alternative]


@dataclass(frozen=True, slots=True)
class Question:
    """Units of the words as they stand in any text, and as they stand in a record's name."""

    text: list[Unit]
    name: list[Unit]


class Part(NamedTuple):
    """Words of a query that belong together, and where they are structured like a Korean name its readings in Hangul;
    `given` are those of a given name alone."""

    words: list[str]
    readings: list[str]
    given: list[str]


def parts(query: str) -> Iterator[Part]:
    """The parts of `query`: two or three words that are structured like a Korean name are one, else each word is."""
    words = list(runs(query))[:_MOST_WORDS]
    i = 0
    while i < len(words):
        size = next((n for n in (3, 2, 1) if len(words) >= i + n and korean_name(words[i : i + n])), 1)
        span = words[i : i + size]
        keys = hangul_keys(" ".join(span))
        readings = keys[:_MOST_KEYS] if size > 1 or korean_name(span) else []
        yield Part(span, readings, [key for key in keys if len(key) > 1][:_MOST_KEYS] if is_given(span) else [])
        i += size


def ask(query: str) -> Question:
    """Read `query`, whatever it is; without a word in it both parts are empty. A Korean name is one unit, met by any
    spelling of it."""
    question = Question([], [])
    for part in parts(query):
        plainly = tuple(piece for word in part.words for piece in pieces(word))
        spelled: Unit = [(KEY + key,) for key in part.readings]
        in_hangul: Unit = [pieces(key) for key in part.readings if len(key) > 1]
        question.text.append([plainly, *spelled, *in_hangul])
        named = tuple(NAME + piece for piece in plainly)
        question.name.append([named, *((NAME_KEY + key,) for key in (*part.readings, *part.given))])
    return question


def beginning(prefix: str) -> list[Unit]:
    """Units for a name being typed: whole words, and the last one unfinished (marked by a trailing *)."""
    words = list(runs(prefix))[:_MOST_WORDS]
    return [[(NAME + word + ("*" if word is words[-1] else ""),)] for word in words]


def for_fts5(units: list[Unit]) -> str:
    """The condition as an FTS5 query string."""
    return _joined(units, both=" AND ", either=" OR ", quote='"', star="*")


def for_tsquery(units: list[Unit]) -> str:
    """The condition as the text of a tsquery."""
    return _joined(units, both=" & ", either=" | ", quote="'", star=":*")


def _joined(units: list[Unit], *, both: str, either: str, quote: str, star: str) -> str:
    def term(token: str) -> str:
        bare = token.removesuffix("*")
        return quote + bare + quote + (star if bare != token else "")

    return both.join(
        "(" + either.join("(" + both.join(map(term, tokens)) + ")" for tokens in dict.fromkeys(unit)) + ")"
        for unit in units
    )
