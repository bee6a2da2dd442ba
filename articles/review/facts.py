"""Facts as JSON and back, as a suggestion keeps them."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, fields
from decimal import Decimal
from typing import Any

from articles.extraction import findings
from articles.extraction.findings import Fact, key_of
from catalog.names import keys

_FIRST_SYLLABLE, _A_LETTER, _SILENT = 0xAC00, 588, 11
"""The first Hangul syllable of Unicode, how many syllables begin with one letter, and the number of ㅇ among them."""
FACTS: dict[str, type[Fact]] = {cls.kind: cls for cls in Fact.__subclasses__()}


def to_json(fact: Fact) -> dict[str, Any]:
    data = asdict(fact)  # type: ignore[call-overload]
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in data.items()}


def from_json(kind: str, data: dict[str, Any]) -> Fact:
    """The fact that `data` was made from. Raises KeyError for an unknown kind, TypeError for unfit data."""
    cls = FACTS[kind]
    values = dict(data)
    for field in fields(cls):  # type: ignore[arg-type]
        if isinstance(values.get(field.name), list):
            values[field.name] = tuple(values[field.name])
    if cls is findings.Rating:
        values["value"] = Decimal(values["value"])
    return cls(**values)


def sense_of(fact: Fact) -> str:
    """What `fact` says, as a key that is equal for the usual spellings of the names in it."""
    return suggestion_key(key_of(fact, _first_key))


def _first_key(name: str) -> str:
    """One of the keys of `name`: Hangul where there is one, of several the one whose syllables begin with a consonant
    ("Doha" is Do-ha, not Doh-a). With hyphens a name is not read the other way round."""
    family, _, given = name.partition(" ")
    found = keys(f"{family} {given.replace(' ', '-')}")
    return min(found, key=lambda key: (key.isascii(), _begin_with_vowel(key), key), default="")


def _begin_with_vowel(hangul: str) -> int:
    """How many syllables have the silent first letter."""
    return sum((ord(syllable) - _FIRST_SYLLABLE) // _A_LETTER == _SILENT for syllable in hangul)


def suggestion_key(identity: str) -> str:
    """A finding's key at a fixed length: SHA-256, hex."""
    return hashlib.sha256(identity.encode()).hexdigest()
