"""Keys that all usual spellings of a name share.

A key is a Hangul reading of the name or the folded name itself. An ambiguous spelling has several ("Yong" reads 용 and
영), a Hangul name hardly more than one, so two names meet where one spelling may stand for both and nowhere else.
"""

from functools import lru_cache
from typing import Final

from catalog.names import readings
from catalog.names.folding import fold, without_article
from catalog.names.hangul import canonical, is_hangul, linked, sounded
from catalog.names.spelling import revised
from catalog.names.structure import LONGEST_NAME, arrangements, latin_words
from catalog.names.surnames import SURNAME_READINGS, SURNAMES
from catalog.names.syllables import GIVEN

_MOST: Final = 48


def keys(name: str) -> frozenset[str]:
    """What all usual spellings of `name` have in common: readings in Hangul of a Korean name, and the folded name of
    any. Two names may be one if their keys intersect. Empty only for a name without a letter or digit."""
    if len(name) > LONGEST_NAME:
        return frozenset({fold(name), fold(without_article(name))} - {""})
    return _keys(name)


@lru_cache(maxsize=65536)
def _keys(name: str) -> frozenset[str]:
    folded = fold(name)
    if is_hangul(folded):
        return _of_hangul(name, folded)
    found = {folded, fold(without_article(name))} | _reordered(name)
    if any("a" <= c <= "z" for c in folded):
        found |= _of_latin(name)
    return frozenset(found - {""})


def _of_hangul(name: str, folded: str) -> frozenset[str]:
    spellings = {folded}
    words = [word for word in map(fold, name.replace(",", " ").split()) if word]
    if len(words) == 2 and words[1] in SURNAMES and words[0] not in SURNAMES:
        spellings.add(words[1] + words[0])
    found = set()
    for spelling in spellings:
        split = 2 if spelling[:2] in SURNAMES and len(spelling) > 3 else 1
        found |= {canonical(spelling), canonical(spelling[:split] + sounded(spelling[split:]))}
        if len(spelling) < 3:
            found.add(canonical(sounded(spelling)))
        if any(syllable not in GIVEN for syllable in spelling[split:]):  # its Latin spelling will not be read back
            heads = [fold(family) for family in SURNAMES.get(spelling[:split], (0, ()))[1][:2]]
            found |= {head + revised(spelling[split:]) for head in (*heads, revised(spelling[:split]))}
            found.add(revised(sounded(linked(spelling))))
    return frozenset(found)


def _reordered(name: str) -> set[str]:
    """Foreign given names too stand before or after the family name: "Solomon Park", "Park, Solomon"."""
    head, comma, tail = name.partition(",")
    if comma:
        return {fold(tail + head)}
    words = name.split()
    if 1 < len(words) < 4 and fold(words[-1]) in SURNAME_READINGS:
        return {fold(words[-1] + "".join(words[:-1]))}
    return set()


def _of_latin(name: str) -> set[str]:
    weighed: dict[str, float] = {}
    bare = tuple(part for group in latin_words(name) for part in group)
    for system in ("customary", "mccune-reischauer"):
        found: list[tuple[str, float]] = []
        for arrangement in arrangements(name):
            given = readings.of_words(_written(arrangement.given, system), system)
            found += [
                (family + reading.hangul, share * reading.weight)
                for family, share in SURNAME_READINGS[arrangement.family]
                for reading in given
            ]
        if "," not in name:
            found += [(row.hangul, row.weight) for row in readings.of_words(_written(bare, system), system)]
        for hangul, weight in found:
            weighed[canonical(hangul)] = max(weight, weighed.get(canonical(hangul), 0.0))
    return set(sorted(weighed, key=lambda key: (-weighed[key], key))[:_MOST])


def _written(words: tuple[str, ...], system: str) -> tuple[str, ...]:
    if system == "mccune-reischauer":
        return words
    return () if readings.marked(words) else tuple(fold(word) for word in words)
