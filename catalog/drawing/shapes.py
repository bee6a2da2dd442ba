"""What a drawing is made of, in units of its view box; one unit is about a CSS pixel."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

SIZE = 14.0
"""Of all text unless said otherwise."""
_TYPED, _SERIF, _WIDE = 0.6, 0.58, 1.0
"""Width of a letter in em: exact for the typed face, ample for the serif, whose capitals are wider and the rest
narrower; a Hangul syllable fills its square at most."""
TOUCH = 30.0
"""Least side of what is pressed: drawings are shown at 0.8 of their size or larger, which leaves 24 CSS pixels
(WCAG 2.2, success criterion 2.5.8)."""


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def overlaps(self, other: Box) -> bool:
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class Text:
    """`y` is the baseline; `look` are classes; `anchor` is start, middle or end."""

    x: float
    y: float
    text: str
    look: str = ""
    anchor: str = "start"
    size: float = SIZE
    lang: str = ""

    @property
    def box(self) -> Box:
        width = width_of(self.text, self.size, serif="serif" in self.look)
        before = {"middle": width / 2, "end": width}.get(self.anchor, 0.0)
        return Box(self.x - before, self.y - self.size * 0.8, width, self.size * 1.05)


@dataclass(frozen=True, slots=True)
class Path:
    """`d` as SVG takes it."""

    d: str
    look: str


@dataclass(frozen=True, slots=True)
class Link:
    """A part of the drawing that leads somewhere; `name` is what it is called, `boxes` where it is pressed."""

    url: str
    name: str
    boxes: tuple[Box, ...]
    texts: tuple[Text, ...] = ()
    paths: tuple[Path, ...] = ()


@dataclass(slots=True)
class Drawing:
    width: float
    height: float = 0.0
    paths: list[Path] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def line(look: str, *points: tuple[float, float]) -> Path:
    """Straight from point to point."""
    return Path("M" + "L".join(f"{x:g} {y:g}" for x, y in ((round(x, 1), round(y, 1)) for x, y in points)), look)


def width_of(text: str, size: float = SIZE, serif: bool = False) -> float:
    """How wide `text` is at most."""
    letter = _SERIF if serif else _TYPED
    return size * sum(_WIDE if unicodedata.east_asian_width(each) in "WF" else letter for each in text)


def shortened(text: str, most: float, size: float = SIZE, serif: bool = False) -> str:
    """`text`, or as much of it as `most` units hold, with an ellipsis; empty where that says nothing any more."""
    if width_of(text, size, serif) <= most:
        return text
    kept = text
    while kept and width_of(f"{kept}…", size, serif) > most:
        kept = kept[:-1]
    kept = kept.rstrip(" ,;:.-–")
    return f"{kept}…" if len(kept) >= 3 or (kept and width_of(kept) >= 2 * SIZE) else ""


def wrapped(text: str, most: float) -> list[str]:
    """`text` as lines of at most `most` units."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}") <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [shortened(each, most) for each in lines]
