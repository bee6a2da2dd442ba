"""First letters under which people are listed: Latin ones of the name, or the consonants of a Korean dictionary."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any, Final

from django.db.models.functions import Substr

LATIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HEADINGS: Final = dict(zip("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", "가나다라마바사아자차카타파하", strict=True))
"""Heading of a Korean dictionary → the first syllable under it; the tense consonants stand with the plain ones."""
_RANGES: Final = dict(zip(HEADINGS, pairwise([*HEADINGS.values(), "\ud7a4"]), strict=True))


def under(people: Any, letter: str) -> Any:
    """Those of `people` whose name begins so, by name; all where `letter` is none of ours."""
    if letter in _RANGES:
        first, beyond = _RANGES[letter]
        return people.filter(native_name__gte=first, native_name__lt=beyond).order_by("native_name", "pk")
    if letter and letter in LATIN:
        return people.filter(name__istartswith=letter).order_by("name", "pk")
    return people


def letters_of(people: Any, korean: bool) -> Counter[str]:
    """How many there are under each letter; one query."""
    found: Counter[str] = Counter()
    begins = people.annotate(letter=Substr("native_name" if korean else "name", 1, 1)).counted("letter")
    for sign, n in begins.items():
        found[_heading(sign) if korean else sign.upper()] += n
    return found


def _heading(sign: str) -> str:
    return next((letter for letter, (first, beyond) in _RANGES.items() if first <= sign < beyond), "")
