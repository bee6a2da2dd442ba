"""Word families: plain lists of phrases become one index of short linear patterns.

Phrases stand between commas. A space stands for a space or hyphen, `*` for any ending, ` .. ` for up to four words
between; `(a|b)`, `ou?` and `(?! …)` mean what they mean in a regular expression."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from articles.extraction.private.phrase_words import needed, starts

NO_KIND = (
    r"(?![ -](?:scenes?|sequences?|dramas?|thrillers?|series|genres?|films?|movies?|stor(?:y|ies)|myster(?:y|ies)"
    r"|comed(?:y|ies)|procedurals?|melodramas?|shows?|programs?|webtoons?|novels?|photo ?shoots?|reality|halls?"
    r"|themed)\b)"
)
"""What may not follow a word: "a wedding scene" and "a divorce drama" tell of no wedding and no divorce."""


@dataclass(frozen=True, slots=True)
class Family:
    """Phrases of one subject. `sure` ones are those of news about real people, `open` ones serve the plot of a drama
    as well, `faint` ones anything: they count only beside other signs."""

    subject: str
    sure: str = ""
    open: str = ""
    faint: str = ""


class Phrases:
    """Phrases with their weights, found by the words that they need."""

    def __init__(self, *weighted: tuple[float, str], unless: str = "") -> None:
        self._unless = unless
        self._sources: dict[str, dict[float, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._patterns: dict[str, list[tuple[float, re.Pattern[str]]]] = {}
        for weight, words in sorted(weighted, reverse=True):
            for phrase in listed(words):
                for start in needed(phrase):
                    self._sources[start][weight].append(phrase)

    def weigh(self, said: str) -> float:
        """The weight of the weightiest phrase in a text in lower case; 0.0 where there is none."""
        most = 0.0
        for start in self._sources.keys() & starts(said):
            for weight, pattern in self._of(start):
                if weight > most and pattern.search(said):
                    most = weight
        return most

    def without(self, said: str) -> str:
        """A text in lower case without any of the phrases."""
        for start in self._sources.keys() & starts(said):
            for _, pattern in self._of(start):
                said = pattern.sub("…", said)
        return said

    def _of(self, start: str) -> list[tuple[float, re.Pattern[str]]]:
        """The patterns of the phrases that need a word with this beginning, made when it is first met."""
        if start not in self._patterns:
            self._patterns[start] = [
                (weight, phrases(said, self._unless)) for weight, said in self._sources[start].items()
            ]
        return self._patterns[start]


def phrases(words: Iterable[str], unless: str = "") -> re.Pattern[str]:
    """One pattern over lower-case text for any of the phrases."""
    return re.compile(rf"\b(?:{'|'.join(map(_source, words))})\b{unless}")


def listed(words: str) -> Iterable[str]:
    """The phrases of a list, each in one line."""
    for phrase in words.split(","):
        if phrase.strip():
            yield " ".join(phrase.split()).replace("| ", "|").replace("( ", "(")


def _source(phrase: str) -> str:
    parts = [part.replace(" ", "[ -]") for part in phrase.split(" .. ")]
    return r"[ -](?:[^ .;]{1,30} ){0,4}?".join(parts).replace("*", r"\w*")
