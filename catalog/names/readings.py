"""Which Hangul a romanised given name may stand for.

A Latin spelling is read in one system as a whole: as people customarily write names (Revised Romanisation is among
those spellings) or as McCune-Reischauer, whose marks are usually lost. So "Pak Sojun" may be 박서준, while
"Park So Joon", which no single system gives for it, stays 박소준.
"""

import heapq
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from catalog.names.spelling import customary, mccune_reischauer
from catalog.names.syllables import GIVEN

_LONGEST_WORD: Final = 14
_MOST: Final = 40


class Reading(NamedTuple):
    """One way to read a word or words: the Hangul, how likely (any positive scale), and the syllables as written."""

    hangul: str
    weight: float
    written: tuple[str, ...]


def _customary() -> dict[str, tuple[Reading, ...]]:
    found: dict[str, list[Reading]] = {}
    for syllable, frequency in GIVEN.items():
        for position, spelling in enumerate(customary(syllable)):
            found.setdefault(spelling, []).append(Reading(syllable, frequency * 0.7**position / 10, (spelling,)))
    return {
        spelling: tuple(sorted(rows, key=lambda row: (-row.weight, row.hangul))) for spelling, rows in found.items()
    }


def _mccune_reischauer() -> dict[str, tuple[Reading, ...]]:
    found: dict[str, dict[str, Reading]] = {}
    for syllable, frequency in GIVEN.items():
        for spelling in mccune_reischauer(syllable):
            row = Reading(syllable, frequency * 0.01, (spelling,))
            for written in {spelling, spelling.replace("'", "")}:
                found.setdefault(written, {})[syllable] = row
    return {spelling: tuple(rows.values()) for spelling, rows in found.items()}


CUSTOMARY: Final = _customary()
MCCUNE_REISCHAUER: Final = _mccune_reischauer()


@lru_cache(maxsize=65536)
def of_word(word: str, system: str = "customary") -> tuple[Reading, ...]:
    """Readings of one lower-case word as one or two syllables, likeliest first; nothing if it is none."""
    table = CUSTOMARY if system == "customary" else MCCUNE_REISCHAUER
    if not word or len(word) > _LONGEST_WORD:
        return ()
    found = list(table.get(word, ()))
    doubt = 0.02 if found else 1.0
    for cut in range(1, len(word)):
        for first, second in product(table.get(word[:cut], ()), table.get(word[cut:], ())):
            written = (word[:cut], word[cut:])
            found.append(Reading(first.hangul + second.hangul, first.weight * second.weight * doubt, written))
    return tuple(heapq.nlargest(_MOST, found, key=lambda row: row.weight))


def of_words(words: tuple[str, ...], system: str = "customary") -> list[Reading]:
    """Readings of a given name written as one word of one or two syllables, or as two or three of one each."""
    if len(words) == 1:
        return list(of_word(words[0], system))
    if not 1 < len(words) < 4:
        return []
    table = CUSTOMARY if system == "customary" else MCCUNE_REISCHAUER
    choices = [table.get(word, ())[:6] for word in words]
    found = []
    for chosen in product(*choices):
        weight = 1.0
        for row in chosen:
            weight *= row.weight
        found.append(Reading("".join(row.hangul for row in chosen), weight, words))
    return heapq.nlargest(_MOST, found, key=lambda row: row.weight)


def marked(words: tuple[str, ...]) -> bool:
    """Whether the words carry breves, which only McCune-Reischauer has."""
    return any("ŏ" in word or "ŭ" in word for word in words)
