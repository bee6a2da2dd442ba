"""The site's fonts for drawing: a letter is looked for in every file of its voice, so slices may be added at will."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final

from PIL import ImageFont

FONTS: Final = Path(__file__).parents[3] / "static/fonts"
LETTERS, PROSE, TYPED = "letters", "prose", "typed"
VOICES: Final = {
    LETTERS: ("song-*.woff2", "brygada.woff2"),
    PROSE: ("brygada.woff2", "song-*.woff2"),
    TYPED: ("courier.woff2", "song-*.woff2", "brygada.woff2"),
}
"""Files of each voice, the first that has a letter draws it."""
NOWHERE: Final = "\U0010fffd"
"""A letter that no font has: what it looks like is how a font draws all that it lacks."""
PROBE: Final = 24
MEASURED: Final = 100


@lru_cache(maxsize=256)
def font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def files(voice: str) -> tuple[Path, ...]:
    return tuple(path for pattern in VOICES[voice] for path in sorted(FONTS.glob(pattern)))


@lru_cache(maxsize=8192)
def holder(letter: str, voice: str) -> Path | None:
    """The file that has the letter; None where none has."""
    return next((path for path in files(voice) if _has(path, letter)), None)


def _has(path: Path, letter: str) -> bool:
    if letter.isspace():
        return True
    face = font(path, PROBE)
    looks, lacks = face.getmask(letter), face.getmask(NOWHERE)
    return (looks.size, bytes(looks)) != (lacks.size, bytes(lacks))


def can_draw(text: str, voice: str) -> bool:
    return all(holder(letter, voice) for letter in text)


def runs(text: str, voice: str) -> Iterator[tuple[str, Path]]:
    """Pieces of the text that one file draws; what no font has is left out."""
    known = [(letter, path) for letter in text if (path := holder(letter, voice))]
    for path, letters in groupby(known, key=lambda each: each[1]):
        yield "".join(letter for letter, _ in letters), path


@lru_cache(maxsize=8192)
def _advance(letter: str, voice: str) -> float:
    """How far a letter leads on, in parts of its size."""
    path = holder(letter, voice)
    return font(path, MEASURED).getlength(letter) / MEASURED if path else 0


def width(text: str, voice: str, size: int) -> float:
    """Pixels that the text takes, but for kerning: letters are measured once, whatever the size."""
    return size * sum(_advance(letter, voice) for letter in text)


def fitted(text: str, voice: str, *, largest: int, smallest: int, wide: int, rows: int) -> tuple[list[str], int]:
    """The text in at most so many rows `wide`, and the size at which it fits; what is too long at `smallest` is cut."""
    for size in range(largest, smallest - 1, -4):
        lines = _broken(text, voice, size, wide)
        if len(lines) <= rows and all(width(line, voice, size) <= wide for line in lines):
            return lines, size
    lines = _broken(text, voice, smallest, wide)
    lines = [*lines[: rows - 1], lines[rows - 1] + "…"] if len(lines) > rows else lines
    return [_cut(line, voice, smallest, wide) for line in lines], smallest


def _broken(text: str, voice: str, size: int, wide: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", voice, size) <= wide:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _cut(line: str, voice: str, size: int, wide: int) -> str:
    while len(line) > 1 and width(line, voice, size) > wide:
        line = line.removesuffix("…")[:-1].rstrip() + "…"
    return line
