"""What is drawn instead of photographed: lettering, tallies of takes, portraits and posters.

Every Hangul syllable of the lettering font is 0.85 to 0.88 em wide, so no font metrics are needed here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import template

register = template.Library()

MOST_STROKES = 50
"""A tally beyond this is a number alone: nobody counts ten 正."""
SMALL_WORDS = frozenset({"of", "the", "a", "an", "in", "on", "and", "to", "my", "s"})


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


def initials(name: str, most: int = 3) -> str:
    """First letters of the words that count: “Crash Landing on You” gives CLY."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    heavy = [word for word in words if word.lower() not in SMALL_WORDS] or words
    return "".join(word[0].upper() for word in heavy[:most]) or "?"


@register.inclusion_tag("drawn/lettering.html")
def lettering(latin: str, native: str = "") -> dict[str, Any]:
    """The head of a record's page; `w` counts letters on one line, `n` those of the longest word."""
    big = native or initials(latin)
    longest = max((len(word) for word in big.split()), default=1)
    return {
        "latin": latin,
        "native": native,
        "initials": big,
        "w": min(max(len(big), 2), 14),
        "n": min(max(longest, 2), 8),
        "long": len(latin) > 22,
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


@register.inclusion_tag("drawn/portrait.html")
def portrait(person: Any) -> dict[str, Any]:
    """A card 160 × 200: the family name quiet and cropped, the given name as a column to its right."""
    native = person.native_name.replace(" ", "")
    if native:
        glyphs = [Glyph(native[0], -34, 176, 214, "quiet", ko=True), *_column(native[1:4] or native, ko=True)]
    else:
        letters = initials(person.name)
        glyphs = [Glyph(letters[0], -12, 178, 232, "quiet la"), *_column(letters[1:] or letters, ko=False)]
    return {"name": person.name, "glyphs": glyphs}


def _lines(title: str, most: int) -> list[str]:
    lines: list[str] = []
    for word in title.split():
        if lines and len(lines[-1]) + len(word) < most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines[:6]


@register.inclusion_tag("drawn/poster.html")
def poster(drama: Any) -> dict[str, Any]:
    """A card 240 × 360: words of the native title as columns from the right, the Latin title at the foot."""
    words = drama.native_title.split()
    glyphs: list[Glyph] = []
    if words:
        rows = max(len(word) for word in words)
        cell = min(84, 226 / len(words), 270 / rows)
        glyphs.append(Glyph(words[0][0], -40, 250, 380, "quiet", ko=True))
        for column, word in enumerate(words):
            x = round(230 - cell * (column + 1), 1)
            glyphs += [
                Glyph(syllable, x, round(12 + cell * (0.83 + 0.99 * row), 1), round(cell, 1), ko=True)
                for row, syllable in enumerate(word)
            ]
    else:
        glyphs.append(Glyph(initials(drama.title)[0], -18, 262, 380, "quiet la"))
    lines = _lines(drama.title, 15 if words else 10)
    longest = max((len(line) for line in lines), default=1)
    size = round(min(30 if words else 46, 216 / (longest * 0.6)), 1)
    foot = 345 - size * 1.04 * (len(lines) - 1)
    glyphs += [Glyph(line, 12, round(foot + i * size * 1.04, 1), size, "la") for i, line in enumerate(lines)]
    return {"title": drama.title, "glyphs": glyphs}
