"""The sizes in which a picture is shown. Which there are follows from its own size and focal point alone, so a page
can name them without looking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from willow.image import Image

from .cutting import Box, cut

CARD, PAGE, SHARE = "card", "page", "share"
WIDTHS = {CARD: (160, 320), PAGE: (480, 960), SHARE: (1200,)}
RATIOS = {SHARE: 1200 / 630}
AVIF, WEBP, JPEG = "avif", "webp", "jpg"
FORMATS = {CARD: (AVIF, WEBP, JPEG), PAGE: (AVIF, WEBP, JPEG), SHARE: (JPEG,)}
"""Other sites draw a shared link; not all of them know the newer formats."""
WHITE = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size in one format: `part` of the picture as `width` × `height` pixels."""

    use: str
    format: str
    width: int
    height: int
    part: Box

    @property
    def name(self) -> str:
        return f"{self.use}-{self.width}.{self.format}"


def planned(
    *, width: int, height: int, focal_x: float, focal_y: float, card: float, uses: Sequence[str] = (CARD, PAGE, SHARE)
) -> list[Rendition]:
    """All renditions of a picture of this size; `card` is the ratio of its card. None is larger than the picture."""
    found = []
    for use in uses:
        ratio = card if use == CARD else RATIOS.get(use, width / height)
        part = cut(width=width, height=height, ratio=ratio, focal_x=focal_x, focal_y=focal_y)
        for wide in sorted({min(each, part.width) for each in WIDTHS[use]}):
            high = max(1, round(wide * part.height / part.width))
            found += [Rendition(use, format, wide, high, part) for format in FORMATS[use]]
    return found


def encode(file: BinaryIO, plan: Sequence[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
    """The bytes of each rendition in `plan`, cut from the picture in `file`."""
    whole = Image.open(file).set_background_color_rgb(WHITE)
    for rendition in plan:
        held = BytesIO()
        image = whole.crop(rendition.part.edges).resize((rendition.width, rendition.height))
        if rendition.format == AVIF:
            image.save_as_avif(held, quality=60)
        elif rendition.format == WEBP:
            image.save_as_webp(held, quality=78)
        else:
            image.save_as_jpeg(held, quality=82, progressive=True)
        yield rendition, held.getvalue()
