"""How many takes a scene took."""

from __future__ import annotations

import re

_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {
    "single": 1,
    "first": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "a dozen": 12,
    "dozen": 12,
    "two dozen": 24,
}
_QUALIFIERS = {
    "about": r"about|around|approximately|roughly|nearly|almost|some|close to|or so|circa|as many as|up to",
    "at_least": r"over|more than|at least|upwards? of|no fewer than|no less than",
}
_qualifier = "|".join(f"(?P<{name}>{words})" for name, words in _QUALIFIERS.items())
_word = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_takes = re.compile(
    rf"(?i)\b(?:(?:{_qualifier}) )?(?:exactly |only |just |in (?:just |only )?(?:the |a )?|the "
    rf"|a )?(?P<count>\d{{1,3}}|{_word})[- ](?:different |more |long |separate "
    rf"|consecutive )?(?:takes?|NGs?)\b(?! (?:place|part|over|care)\b)"
)


def find(text: str) -> tuple[int, str, re.Match[str]] | None:
    """`(count, qualifier, where)`, where `text` counts takes: exactly, about or at_least so many."""
    for match in _takes.finditer(text):
        word = match["count"].casefold()
        count = int(word) if word.isdigit() else _NUMBERS[word]
        if count:
            qualifier = "about" if match["about"] else "at_least" if match["at_least"] else "exactly"
            return count, qualifier, match
    return None
