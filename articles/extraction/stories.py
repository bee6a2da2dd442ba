"""Whether two articles tell one story: near-duplicates, and retellings of one release in other words.

A `Fingerprint` is what is compared, small enough to be kept: who and what an article names, its figures and days, and
sketches of its words (the smallest hashes of a set, whose overlap estimates that of the sets: Broder 1997)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any
from zlib import crc32

from articles.extraction.findings import Event, Person, Rating, Reading, Role, Title
from articles.extraction.text.words import COMMON
from catalog.names import fold, keys

SKETCH = 64
RUN = 5
"""Words that near-duplicates share in a row."""
NEAR_DUPLICATE = 0.3
SAME_WORDS, SAME_CAST = 0.12, 0.07
"""How much the words of a retelling resemble the first's: less is asked where nearly all its people are named too."""
HALF, MOST_OF = 0.5, 0.8
MOST = 40
"""Names of a kind that a fingerprint holds."""
_word = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """`people` as sets of name keys, `works` folded, `figures` and days as written; `words` and `runs` are sketches."""

    people: tuple[tuple[str, ...], ...]
    works: tuple[str, ...]
    figures: tuple[str, ...]
    words: tuple[int, ...]
    runs: tuple[int, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Fingerprint:
        people = tuple(tuple(found) for found in data["people"])
        return cls(people, *(tuple(data[name]) for name in ("works", "figures", "words", "runs")))


def fingerprint(reading: Reading) -> Fingerprint:
    """The fingerprint of an article."""
    facts = [finding.fact for finding in reading.findings]
    names = [fact.name for fact in facts if isinstance(fact, Person)]
    names += [fact.character for fact in facts if isinstance(fact, Role) and fact.character]
    works = [fact.title for fact in facts if isinstance(fact, Title)]
    figures = [str(fact.value) for fact in facts if isinstance(fact, Rating)]
    figures += [fact.date[5:] for fact in facts if isinstance(fact, Event)]
    said = [word.casefold() for word in _word.findall(reading.document.text)]
    telling = [word for word in said if word not in COMMON and len(word) > 2]
    return Fingerprint(
        tuple(tuple(sorted(keys(name))) for name in dict.fromkeys(names))[:MOST],
        tuple(dict.fromkeys(map(fold, works)))[:MOST],
        tuple(dict.fromkeys(figures))[:MOST],
        _sketch(telling),
        _sketch(" ".join(said[at : at + RUN]) for at in range(len(said) - RUN + 1)),
    )


def tell_one_story(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether the two are near-duplicates, or name the same people and works, agree in figures and share words."""
    if resemblance(one.runs, other.runs) >= NEAR_DUPLICATE:
        return True
    people, works = _shared_people(one, other), set(one.works) & set(other.works)
    named = people / (min(len(one.people), len(other.people)) or 1)
    if people < 2 or named < HALF or not (works or people > 3):
        return False
    figures, fewest = set(one.figures) & set(other.figures), min(len(one.figures), len(other.figures))
    if fewest > 1 and len(figures) < fewest / 3:
        return False
    return resemblance(one.words, other.words) >= (SAME_CAST if people > 3 and named >= MOST_OF else SAME_WORDS)


def resemblance(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """How much of two sets is shared, by their sketches."""
    least = sorted(set(one) | set(other))[:SKETCH]
    both = set(one) & set(other)
    return sum(value in both for value in least) / len(least) if least else 0.0


def _shared_people(one: Fingerprint, other: Fingerprint) -> int:
    theirs = [set(found) for found in other.people]
    return sum(any(not found.isdisjoint(person) for found in theirs) for person in one.people)


def _sketch(values: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({crc32(value.encode("utf-8", "replace")) for value in values})[:SKETCH])
