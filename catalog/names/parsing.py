"""Whether a string is structured like a Korean person's name."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from catalog.names import readings
from catalog.names.folding import fold
from catalog.names.hangul import is_hangul
from catalog.names.structure import LONGEST_NAME, Arrangement, arrangements, latin_words
from catalog.names.surnames import SURNAME_READINGS, SURNAMES
from catalog.names.syllables import GIVEN

# Syllables that are everyday English too: a name of nothing else is doubtful.
_ENGLISH: Final = frozenset(
    re.findall(
        r"\w+",
        """
        a an back been bin bum bun do duck go gum gun ham he her hi hum hung i in jay jean joy june king man me
        men mine moon my no oh ok on pack pan park sang say see she shim sick so son song soon sub such sue suck
        sun sung to we win won ye you young yes
        """,
    )
)


@dataclass(frozen=True, slots=True)
class KoreanName:
    """A name taken apart. `family` is as written (lower case), `given` the
    written syllables, `hangul` the likeliest Hangul of the whole, `confidence` from 0 to 1 that it names a Korean."""

    family: str
    given: tuple[str, ...]
    hangul: str
    confidence: float
    family_first: bool = True


def is_surname(word: str) -> bool:
    """Whether `word` alone is a customary spelling of a Korean family name, or one in Hangul."""
    folded = fold(word) if len(word) <= LONGEST_NAME else ""
    return folded in SURNAME_READINGS or folded in SURNAMES


def is_given(words: str | Sequence[str]) -> bool:
    """Whether the word or words read as one or two syllables that Korean given names are made of."""
    text = words if isinstance(words, str) else " ".join(words)
    if is_hangul(text):
        return len(text) < 3 and all(syllable in GIVEN for syllable in text)
    parts = tuple(fold(part) for group in latin_words(text) for part in group)
    return len(parts) < 3 and bool(readings.of_words(parts))


def _confidence(share: float, weight: float, syllables: int, words: Sequence[str], arrangement: Arrangement) -> float:
    family = min(1.0, math.log10(1 + share) / 3.7)
    given = min(1.0, math.pow(weight, 1 / syllables) * 1.4)
    score = 0.4 * family + 0.35 * given + {1: 0.05, 2: 0.25}.get(syllables, 0.0)
    if all(word in _ENGLISH for word in words):
        score *= 0.5
    if syllables > 2:
        score *= 0.6
    if len(arrangement.given) == 1 and len(words) == 1:
        score *= 0.5  # family and given name in one word
    if not arrangement.family_first and not arrangement.certain:
        score *= 0.6
    return round(score, 3)


def parse(name: str) -> KoreanName | None:
    """`name` taken apart if it has a family name and a given name of one to three plausible syllables, in Latin
    letters in any order and spelling, or in Hangul; else None. Microseconds, however hostile the input."""
    return _parse(name) if len(name) <= LONGEST_NAME else None


@lru_cache(maxsize=65536)
def _parse(name: str) -> KoreanName | None:
    joined = name.replace(" ", "")
    if is_hangul(joined):
        return _parse_hangul(joined)
    best: KoreanName | None = None
    for arrangement in arrangements(name):
        given = tuple(fold(word) for word in arrangement.given)
        by_marks = readings.marked(arrangement.given)
        found = readings.of_words(arrangement.given, "mccune-reischauer") if by_marks else readings.of_words(given)
        if not found:
            continue
        reading = found[0]
        hangul, share = SURNAME_READINGS[arrangement.family][0]
        words = (arrangement.family, *given) if len(name.split()) > 1 or "-" in name else given
        confidence = _confidence(share, reading.weight, len(reading.hangul), words, arrangement)
        if best is None or confidence > best.confidence:
            best = KoreanName(
                arrangement.family, reading.written, hangul + reading.hangul, confidence, arrangement.family_first
            )
    return best


def _parse_hangul(name: str) -> KoreanName | None:
    for length in (2, 1):
        family, given = name[:length], name[length:]
        if family in SURNAMES and 0 < len(given) < 4 and (length == 2 or len(given) < 3):
            weight = math.prod(GIVEN.get(syllable, 0.2) / 10 for syllable in given)
            arrangement = Arrangement(family, tuple(given), True, True)
            score = _confidence(SURNAMES[family][0], weight, len(given), (family, *given), arrangement)
            if not all(syllable in GIVEN for syllable in given):
                score = round(score * 0.5, 3)
            return KoreanName(family, tuple(given), name, score)
    return None
