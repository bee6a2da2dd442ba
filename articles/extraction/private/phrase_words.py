"""Which words a phrase cannot do without, so that it is tried only on a text that has one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

START = 4
"""So many letters of a word are looked up."""
_word = re.compile(r"[^\W_]+\*?|\*")
_words = re.compile(r"[^\W_]+")
_COMMON = frozenset(
    _words.findall(
        """
        a about after again all also an and any are as at back be because been being between but by caused did do
        for from get gets getting go going got had has have he her him his i if in into is it its last made make
        more most my no not of off on one or other our out over s she so some still t that the their them there
        these they this those time to took two up was way we were what when where which while who whose will with
        year years you your
        """
    )
)
_optional = re.compile(r"(\([^()]* \)\?)(?=[^ ])")


def starts(said: str) -> set[str]:
    """How the words of a text in lower case begin."""
    return {word[:START] for word in _words.findall(said)}


def needed(phrase: str) -> set[str]:
    """The beginnings of words of which a text with the phrase has one at least: those of its rarest part."""
    usable = [found for part in _parts(_optional.sub(r"\1 ", phrase)) if (found := _beginnings(part))]
    if not usable:
        raise ValueError(f"{phrase}: no word that it always has")
    return min(usable, key=lambda found: (len(found & _COMMON), len(found)))


def _parts(phrase: str) -> Iterator[str]:
    """What stands between the spaces that are outside of brackets."""
    depth, part = 0, ""
    for place, sign in enumerate(phrase):
        depth += (sign == "(") - (sign == ")")
        if sign == " " and not depth and phrase[place + 1 : place + 2] != "?":
            yield part
            part = ""
        else:
            part += sign
    yield part


def _beginnings(part: str) -> set[str]:
    """The beginning of the best word of each form of `part`; none where a form has no word."""
    found: set[str] = set()
    for form in Forms(part).all():
        words = [word for word in _word.findall(form) if len(word) > START or not word.endswith("*")]
        if not words:
            return set()
        found.add(min(words, key=lambda word: (word in _COMMON, -len(word)))[:START].rstrip("*"))
    return found


class Forms:
    """All that the pattern of a phrase may stand for, `*` being any ending."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0

    def all(self) -> list[str]:
        found = self._sequence()
        while self._peek() == "|":
            self._at += 1
            found += self._sequence()
        return found

    def _peek(self) -> str:
        return self._source[self._at : self._at + 1]

    def _sequence(self) -> list[str]:
        found = [""]
        while self._peek() not in ("", "|", ")"):
            atom = self._atom()
            if self._peek() == "?":
                self._at += 1
                atom = [*atom, ""]
            found = [form + more for form in found for more in atom]
        return found

    def _atom(self) -> list[str]:
        sign = self._peek()
        self._at += 1
        if sign == "\\":
            self._at += 1 + (self._source[self._at + 1 : self._at + 2] in ("+", "*"))
            return ["*"]
        if sign != "(":
            return [sign]
        ahead = self._source.startswith("?!", self._at)
        self._at += 2 * ahead
        inner = self.all()
        self._at += 1
        return [""] if ahead else inner
