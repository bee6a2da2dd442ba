"""What is drawn instead of photographed: lettering, tallies of takes, portraits and posters.

Every Hangul syllable of the lettering font is 0.85 to 0.88 em wide, so no font metrics are needed here."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import Any

from django import template

from catalog.names.hangul import is_hangul
from catalog.reading.initials import initials
from catalog.reading.paper import paper

register = template.Library()

LONG_TITLE = 40
MOST_STROKES = 50
"""A tally beyond this is a number alone: nobody counts ten 正."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One piece of text in a drawing, in units of its view box."""

    text: str
    x: float
    y: float
    size: float
    look: str = ""
    ko: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of a 正: its number in writing order and how far right it stands."""

    number: int
    x: int
    fades: bool = False

    @property
    def upright(self) -> bool:
        return self.number in (2, 4)


@register.inclusion_tag("drawn/lettering.html")
def lettering(latin: str, native: str = "") -> dict[str, Any]:
    """The head of a record's page; `w` counts letters on one line, `n` those of the longest word. `apart`: too much to
    stand over one another, and where lines are short, more than one word is."""
    big = native or initials(latin)
    longest = max((len(word) for word in big.split()), default=1)
    return {
        "latin": latin,
        "native": native,
        "initials": big,
        "w": min(max(len(big), 2), 14),
        "n": min(max(longest, 2), 8),
        "long": len(latin) > 22,
        "apart": len(big) > 8 or len(latin) > 22,
        "words": " " in native,
    }


@register.inclusion_tag("drawn/tally.html")
def tally(takes: int | None, qualifier: str = "exactly", size: str = "") -> dict[str, Any]:
    """Takes as Koreans count, five strokes to a 正. `about` fades the last stroke, `at_least` adds an arrow."""
    strokes: list[Stroke] = []
    if takes and takes <= MOST_STROKES:
        strokes = [
            Stroke(index % 5 + 1, index // 5 * 108, fades=qualifier == "about" and index == takes - 1)
            for index in range(takes)
        ]
    width = (strokes[-1].x + 100 if strokes else 0) + (60 if qualifier == "at_least" else 0)
    return {"takes": takes, "qualifier": qualifier, "strokes": strokes, "width": width, "size": size}


def _column(letters: str, ko: bool) -> list[Glyph]:
    cell = min(200 / max(len(letters), 1), 104)
    size = round(cell * 0.98, 1)
    x = round(157 - size if ko else 152 - size / 2, 1)
    top = 200 - cell * len(letters)
    look = "" if ko else "la middle"
    return [Glyph(letter, x, round(top + cell * (i + 0.86), 1), size, look, ko) for i, letter in enumerate(letters)]


def _has_hangul(text: str) -> bool:
    return any(map(is_hangul, text))


def _key(record: Any) -> int:
    """What paper and rule of a drawing follow from: the same for a record for ever."""
    return getattr(record, "pk", None) or 0


def _rule(record: Any, y: float) -> dict[str, Any]:
    """One of the four lines that the site draws: solid, dotted, dashed, double."""
    return {"y": round(y, 1), "look": ("solid", "dotted", "dashed", "double")[_key(record) // 8 % 4]}


@register.inclusion_tag("drawn/portrait.html")
def portrait(person: Any, named: bool = False) -> dict[str, Any]:
    """A card 160 × 200: the family name quiet and cropped, the given name as a column to its right. `named`: where it
    stands alone and large, the Latin name at its foot."""
    native = person.native_name.replace(" ", "")
    if _has_hangul(native):
        glyphs = [Glyph(native[0], -34, 176, 214, "quiet", ko=True), *_column(native[1:4] or native, ko=True)]
    else:
        short = len(person.name) in (2, 3) and person.name.isupper()
        letters = person.name if short else initials(person.name)
        glyphs = [Glyph(letters[0], -12, 178, 232, "quiet la"), *_column(letters[1:] or letters, ko=False)]
    drawing: dict[str, Any] = {"glyphs": glyphs, "paper": paper(_key(person)), "height": 200}
    if named:
        lines = _fitted(person.name, 18, 2)
        size = _size(lines, 13, 136)
        drawing |= {"height": 212 + round(size * 1.15 * len(lines)), "rule": _rule(person, 206)}
        glyphs += _foot(lines, size, 206 + size * 1.15 * len(lines))
    return drawing


def _fitted(title: str, most: int, rows: int) -> list[str]:
    """`title` as at most so many lines of `most` letters, or of more where it is long."""
    lines: list[str] = []
    for word in title.split():
        if lines and len(lines[-1]) + len(word) < most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines if len(lines) <= rows else _fitted(title, most + 2, rows)


def _size(lines: list[str], largest: float, width: float) -> float:
    """The size at which the longest line is no wider than `width`."""
    longest = max((len(line) for line in lines), default=1)
    return floor(10 * min(largest, width / (longest * 0.6))) / 10


def _foot(lines: list[str], size: float, last: float) -> list[Glyph]:
    """Latin lines at the foot of a card, the last of them at `last`."""
    first = last - size * 1.04 * (len(lines) - 1)
    return [Glyph(line, 12, round(first + i * size * 1.04, 1), size, "la") for i, line in enumerate(lines)]


@register.inclusion_tag("drawn/poster.html")
def poster(drama: Any) -> dict[str, Any]:
    """A card 240 × 360: words of the native title as columns from the right, the Latin title at the foot."""
    words = drama.native_title.split() if _has_hangul(drama.native_title) else []
    glyphs: list[Glyph] = []
    if words:
        rows = max(len(word) for word in words)
        cell = min(84, 226 / len(words), 260 / rows)
        glyphs.append(Glyph(words[0][0], -40, 250, 380, "quiet", ko=True))
        for column, word in enumerate(words):
            x = round(230 - cell * (column + 1), 1)
            glyphs += [
                Glyph(syllable, x, round(12 + cell * (0.83 + 0.99 * row), 1), round(cell, 1), ko=True)
                for row, syllable in enumerate(word)
            ]
    else:
        glyphs.append(Glyph(initials(drama.title)[0], -18, 262, 380, "quiet la"))
    rows = 2 if len(drama.title) <= LONG_TITLE else 4
    lines = _fitted(drama.title, 15 if words else 10, rows if words else 6)
    size = _size(lines, 30 if words else 46, 216)
    glyphs += _foot(lines, size, 345)
    above = glyphs[-len(lines)].y - size - 6 if lines else 330
    return {"glyphs": glyphs, "paper": paper(_key(drama)), "rule": _rule(drama, above)}
