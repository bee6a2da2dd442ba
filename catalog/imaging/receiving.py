"""A picture as somebody sent it: checked before it is decoded, then only its pixels are kept."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO

from PIL import Image, ImageCms, UnidentifiedImageError
from willow.plugins.pillow import PillowImage

TYPES = ("JPEG", "PNG", "WEBP", "AVIF")
LONGEST_SIDE = 4000
"""Pixels; what is kept is scaled down to this, which no page shows in full."""
QUALITY = 92


class Refusal(ValueError):
    """Why a picture cannot be taken: `code` is one of `heavy`, `type`, `pixels` and `broken`; `found` is what was
    found instead (bytes, pixels)."""

    def __init__(self, code: str, found: int = 0) -> None:
        super().__init__(code)
        self.code, self.found = code, found


@dataclass(frozen=True, slots=True)
class Received:
    content: bytes
    extension: str
    width: int
    height: int


def receive(file: BinaryIO, *, most_bytes: int, most_pixels: int) -> Received:
    """The picture upright, in sRGB, without metadata: JPEG, or PNG where a part is see-through; of an animation the
    first frame. The type is told from the content.

    Raises Refusal."""
    content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise Refusal("heavy", most_bytes)
    try:
        with Image.open(BytesIO(content), formats=TYPES) as opened:
            # Only the header is read by now.
            if opened.width * opened.height > most_pixels:
                raise Refusal("pixels", opened.width * opened.height)
            return _encoded(_pixels(opened))
    except Image.DecompressionBombError:
        raise Refusal("pixels") from None
    except UnidentifiedImageError:
        raise Refusal("type") from None
    except Refusal:
        raise
    except Exception as error:  # a damaged file makes decoders raise nearly anything
        raise Refusal("broken") from error


def _pixels(opened: Any) -> PillowImage:
    opened.load()
    image = PillowImage(opened).auto_orient()
    with suppress(ImageCms.PyCMSError, OSError):  # a profile that does not fit its picture says nothing
        image = image.transform_colorspace_to_srgb()
    pixels = image.image
    if pixels.mode.startswith("I"):
        pixels = pixels.convert("I").point(lambda value: value / 256).convert("L")  # 16 bits of grey
    pixels = pixels.convert("RGBA" if image.has_alpha() else "RGB")
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    pixels.info = {}
    return PillowImage(pixels)


def _encoded(image: PillowImage) -> Received:
    held = BytesIO()
    seen_through = image.image.mode == "RGBA" and image.image.getextrema()[3][0] < 255
    if seen_through:
        image.save_as_png(held)
    else:
        PillowImage(image.image.convert("RGB")).save_as_jpeg(held, quality=QUALITY)
    return Received(held.getvalue(), "png" if seen_through else "jpg", *image.get_size())
