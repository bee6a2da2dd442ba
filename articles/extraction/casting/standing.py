"""Who is an actor and who a character, by the weights learned from the development corpus: the leanings of the rules,
the words around every place that bears the name, and how the name is built."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting.leanings import Leanings
from articles.extraction.learned.tables import ACTORS, CHARACTERS, RULES
from articles.extraction.learned.words_around import words_around
from articles.extraction.names.korean import is_given, is_plain_word, is_surname
from articles.extraction.text.lines import Name
from articles.extraction.text.units import Units
from articles.extraction.text.words import words

_TELLING = words("<T> <N> scene plays role character actor actress director writer singer star cast member interview")
"""Units that tell of a name wherever in its sentence they stand."""
_LIMIT = 4.0
_MOST = 60
"""How many places of a name are looked at."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The log-odds that a name is an actor's, and that it is a character's."""

    actor: float
    character: float


def standings(analysis: Analysis, leanings: Leanings, units: Sequence[Units]) -> dict[str, Standing]:
    """The standing of every name that may be somebody's."""
    shown: dict[str, set[str]] = defaultdict(set)
    places: dict[str, int] = defaultdict(int)
    for sentence in units:
        for at, name in sentence.names:
            if name.value in leanings.of and name.kind in "PX":
                places[name.value] += 1
                if places[name.value] <= _MOST:
                    shown[name.value].update(_at(analysis, sentence, at, name))
    return {name: _standing(name, shown[name], places[name], leanings) for name in shown}


def _standing(name: str, shown: set[str], places: int, leanings: Leanings) -> Standing:
    signs = dict.fromkeys((*sorted(shown), *build(name), f"places: {min(places, 5)}", "bias"), 1.0)
    acting, against = leanings.acting(name), leanings.against[name]
    signs["rules against"] = min(against, _LIMIT)
    actor = ACTORS.odds(name, {**signs, RULES: held(acting)})
    character = CHARACTERS.odds(name, {**signs, RULES: held(-1.5 - leanings.of[name])})
    return Standing(actor, character)


def held(odds: float) -> float:
    """`odds` within the bounds up to which they count."""
    return max(-_LIMIT, min(_LIMIT, odds))


def build(name: str) -> Iterator[str]:
    """How a name is built."""
    parts = name.split()
    yield f"words: {min(len(parts), 4)}"
    if is_surname(parts[0]):
        yield "family name first"
    if len(parts) == 1:
        yield "one: " + ("given" if is_given(name) else "plain" if is_plain_word(name) else "other")
    if name.isupper():
        yield "upper case"
    if "-" in name:
        yield "hyphen"


def _at(analysis: Analysis, sentence: Units, at: int, name: Name) -> Iterator[str]:
    yield from words_around(sentence.words[max(0, at - 3) : at], sentence.words[at + 1 : at + 4])
    yield f"kind: {name.kind}"
    if sentence.line.sentence.heading:
        yield "in a heading"
    if sentence.line.number == 0:
        yield "in the headline"
    if analysis.is_quoted(name.start):
        yield "in a quotation"
    for word in _TELLING.intersection(sentence.words):
        yield f"beside: {word}"
