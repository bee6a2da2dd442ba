"""Hangul names in Latin letters."""

from collections.abc import Iterator
from itertools import islice, product

from catalog.names.hangul import is_hangul, linked, sounded
from catalog.names.spelling import customary, revised
from catalog.names.surnames import SURNAMES
from catalog.names.syllables import GIVEN


def _split(name: str) -> tuple[str, str]:
    """Family and given name of a Hangul personal name; no family ("") where it cannot be one."""
    joined = name.replace(" ", "")
    for length in (2, 1):
        if joined[:length] in SURNAMES and length < len(joined) <= length + 2:
            return joined[:length], joined[length:]
    return "", joined


def romanise(hangul: str) -> str:
    """A name in Revised Romanisation with the customary family name ("Park Seo-jun"); any other Hangul word by its
    sound. What is not Hangul stays."""
    if is_hangul(hangul.replace(" ", "")) and len(hangul.split()) < 3:
        family, given = _split(hangul)
        if family and all(syllable in GIVEN for syllable in given):
            return f"{SURNAMES[family][1][0]} {'-'.join(revised(s) for s in given).capitalize()}"
    return " ".join(revised(sounded(linked(word))).capitalize() if is_hangul(word) else word for word in hangul.split())


def _forms(hangul: str, widest: int) -> Iterator[str]:
    family, given = _split(hangul)
    families = SURNAMES[family][1] if family else ("",)
    for syllables in product(*(customary(s)[:widest] for s in given)):
        spaced = " ".join(s.capitalize() for s in syllables)
        joined, hyphened = "".join(syllables).capitalize(), "-".join(syllables).capitalize()
        for last in families[: widest + 1]:
            yield from (f"{last} {spaced}", f"{last} {joined}", f"{last} {hyphened}") if last else (spaced, joined)
            if last:
                yield from (f"{hyphened} {last}", f"{last}, {spaced}", f"{last}{joined}".lower())


def spellings(hangul: str, *, most: int = 200, widest: int = 3) -> list[str]:
    """The usual spellings of a Hangul name, the likeliest first: at most `most`, from the `widest` likeliest of each
    syllable, in each order and with each separator. What is not all Hangul is its own only spelling."""
    if not is_hangul(hangul.replace(" ", "")):
        return [hangul]
    return list(dict.fromkeys(islice(_forms(hangul, widest), most)))
