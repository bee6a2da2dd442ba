"""A card of 1200 by 630 pixels that stands for a page where a link to it is shared."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Final

from PIL import Image, ImageColor, ImageDraw

from .lettering import LETTERS, PROSE, TYPED, fitted, font, runs, width
from .strokes import stroke

WIDE, HIGH, EDGE = 1200, 630, 56
INNER: Final = WIDE - 2 * EDGE
FOOT: Final = HIGH - EDGE
DESIGN: Final = 1
"""Goes up with every change of the drawing, so that no cache shows the old one."""
MOST_STROKES: Final = 50
COLOURS: Final = 64
"""In the file: paper, three inks and the steps between them."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says. Colours are `#rrggbb`. `lettering` is huge and quiet behind the title; `slug` stands above,
    `details` below; `takes` are tallied in 正 as their `qualifier` says."""

    paper: str
    ink: str
    second: str
    tone: str
    title: str
    lettering: str = ""
    slug: str = ""
    details: tuple[str, ...] = ()
    takes: int = 0
    qualifier: str = "exactly"

    @property
    def digest(self) -> str:
        """Twelve letters that change with what the card says or how cards are drawn."""
        return sha256(f"{DESIGN} {self!r}".encode()).hexdigest()[:12]


def draw(card: Card) -> bytes:
    """The card as PNG."""
    image = Image.new("RGB", (WIDE, HIGH), card.paper)
    pen = ImageDraw.Draw(image)
    lines, size = fitted(
        card.title,
        PROSE,
        largest=72 if card.lettering else 96,
        smallest=40,
        wide=INNER,
        rows=2 if card.lettering else 3,
    )
    if card.lettering:
        _behind(pen, card, faint=bool(card.takes) or len(lines) > 1)
    _say(pen, (EDGE, EDGE - 6), card.slug, TYPED, 30, card.second)
    pen.line((EDGE, EDGE + 44, WIDE - EDGE, EDGE + 44), card.ink, 3)
    high: float = FOOT - 116
    if card.takes and card.takes <= MOST_STROKES:
        high = _tally(image, card, high)
    for row, line in enumerate(reversed(lines)):
        _say(pen, (EDGE, high - size * 1.1 * (row + 1)), line, PROSE, size, card.ink, bold=True)
    _foot(pen, card)
    held = BytesIO()
    image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE).save(held, "PNG", compress_level=6)
    return held.getvalue()


def _say(
    pen: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    voice: str,
    size: int,
    fill: str | tuple[int, ...],
    bold: bool = False,
) -> None:
    """The text from its top left; each piece in the font that has it, all on one line."""
    x, base = at[0], at[1] + size * 0.82
    for piece, path in runs(text, voice):
        face = font(path, size)
        pen.text((x, base), piece, fill, face, anchor="ls", stroke_width=size / 90 if bold else 0)
        x += face.getlength(piece)


def _behind(pen: ImageDraw.ImageDraw, card: Card, faint: bool) -> None:
    """The lettering as large as the sheet takes, in one row or two; `faint` where the title reaches it."""
    in_one, in_two = (
        fitted(card.lettering, LETTERS, largest=largest, smallest=64, wide=INNER, rows=rows)
        for largest, rows in ((280, 1), (140, 2))
    )
    lines, size = max(in_one, in_two, key=lambda each: each[1])
    shade: tuple[int, ...] = ImageColor.getrgb(card.tone)
    if faint:
        shade = tuple(
            (2 * one + 3 * other) // 5 for one, other in zip(shade, ImageColor.getrgb(card.paper), strict=True)
        )
    for row, line in enumerate(lines):
        at = (WIDE - EDGE - width(line, LETTERS, size), EDGE + 58 + row * size * 1.04)
        _say(pen, at, line, LETTERS, size, shade)


def _tally(image: Image.Image, card: Card, low: float) -> float:
    """正 on the line above `low`, five strokes to each; gives back where the space above begins. The last stroke is
    pale where the number is about right, an arrow follows where it is at least that."""
    pen = ImageDraw.Draw(image)
    signs = -(-card.takes // 5)
    cell = min(84.0, INNER / (signs * 1.08 + 0.6))
    top = low - cell
    for place in range(card.takes):
        x = EDGE + place // 5 * cell * 1.08
        pale = card.qualifier == "about" and place == card.takes - 1
        corners = [(x + px * cell / 100, top + py * cell / 100) for px, py in stroke(place % 5 + 1)]
        pen.polygon(corners, card.tone if pale else card.ink)
    if card.qualifier == "at_least":
        x, y = EDGE + signs * cell * 1.08 + cell * 0.1, top + cell / 2
        pen.line((x, y, x + cell * 0.32, y), card.ink, max(2, round(cell / 12)))
        head = [(x + cell * 0.5, y), (x + cell * 0.28, y - cell * 0.14), (x + cell * 0.28, y + cell * 0.14)]
        pen.polygon(head, card.ink)
    return top - 16


def _foot(pen: ImageDraw.ImageDraw, card: Card) -> None:
    """Details, and the name of the site over the four lines that it draws."""
    for row, line in enumerate(card.details[:2]):
        lines, size = fitted(line, TYPED, largest=28, smallest=22, wide=INNER - 300, rows=1)
        _say(pen, (EDGE, FOOT - 76 + row * 38), lines[0] if lines else "", TYPED, size, card.second)
    left = WIDE - EDGE - width("Scenebook", PROSE, 46)
    _say(pen, (left, FOOT - 56), "Scenebook", PROSE, 46, card.ink)
    y, part = FOOT - 2, (WIDE - EDGE - left) / 4
    pen.line((left, y, left + part - 8, y), card.ink, 3)
    for x in range(round(left + part), round(left + 2 * part) - 8, 8):
        pen.ellipse((x, y - 2, x + 3, y + 1), card.ink)
    for x in range(round(left + 2 * part), round(left + 3 * part) - 10, 14):
        pen.line((x, y, x + 8, y), card.ink, 3)
    for double in (y - 3, y + 2):
        pen.line((left + 3 * part, double, WIDE - EDGE, double), card.ink, 2)
