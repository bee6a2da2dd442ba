"""The words of a name and the ways to take it for a Korean person's: which word is the family name."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

from catalog.names.folding import fold
from catalog.names.surnames import LONGEST, SURNAME_READINGS

_SEPARATOR: Final = re.compile(r"[\s\-\u2010-\u2015\u2212·.]+")
_APOSTROPHE: Final = re.compile("[\u2018\u2019\u02bc\u02bb`\u00b4\u2032]")
_WORD: Final = re.compile(r"(?:[^\W\d_]|')+")
#: Nothing longer is taken for a person's name.
LONGEST_NAME: Final = 48


class Arrangement(NamedTuple):
    """One way to take a name: its family name (lower case, "" if none) and the words of the given name."""

    family: str
    given: tuple[str, ...]
    family_first: bool
    certain: bool  # the writing itself (comma, hyphen, only surname in the name) fixes the order


def latin_words(name: str) -> list[list[str]]:
    """Lower-case words of `name`, hyphenated ones in one list; breves and apostrophes kept. Empty if it has other
    signs, digits or too many words."""
    if len(name) > LONGEST_NAME:
        return []
    text = unicodedata.normalize("NFC", _APOSTROPHE.sub("'", name)).lower().translate(_CARON)
    groups = [[part for part in _SEPARATOR.split(word) if part] for word in text.split()]
    groups = [group for group in groups if group]
    if not 0 < sum(map(len, groups)) < 6 or not all(_WORD.fullmatch(part) for group in groups for part in group):
        return []
    return groups


_CARON: Final = str.maketrans({"ǒ": "ŏ", "ǔ": "ŭ", "ô": "ŏ", "û": "ŭ"})


def arrangements(name: str) -> Iterator[Arrangement]:
    """Every plausible way to take a Latin `name`, the customary one first."""
    head, comma, tail = name.partition(",")
    if comma:
        family, given = latin_words(head), latin_words(tail)
        joined = fold("".join(part for group in family for part in group))
        if joined in SURNAME_READINGS and given:
            yield Arrangement(joined, tuple(part for group in given for part in group), True, True)
        return
    groups = latin_words(name)
    words = [part for group in groups for part in group]
    if len(words) == 1:
        word = words[0]
        for cut in range(1, min(LONGEST, len(word) - 1) + 1):
            if word[:cut] in SURNAME_READINGS:
                yield Arrangement(word[:cut], (word[cut:],), True, False)
        return
    last = fold(words[-1]) if groups and len(groups[-1]) == 1 else ""
    if groups and len(groups[0]) == 1 and (first := fold(words[0])) in SURNAME_READINGS:
        yield Arrangement(first, tuple(words[1:]), True, last not in SURNAME_READINGS)
    if len(words) > 2 and (double := fold(words[0] + words[1])) in SURNAME_READINGS:
        yield Arrangement(double, tuple(words[2:]), True, False)
    if last in SURNAME_READINGS:
        hyphened = len(groups) == 2 and len(groups[0]) > 1
        yield Arrangement(last, tuple(words[:-1]), False, hyphened or fold(words[0]) not in SURNAME_READINGS)
