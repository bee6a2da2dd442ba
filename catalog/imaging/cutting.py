from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in pixels from its top left corner."""

    left: int
    top: int
    width: int
    height: int

    @property
    def edges(self) -> tuple[int, int, int, int]:
        return self.left, self.top, self.left + self.width, self.top + self.height


def cut(*, width: int, height: int, ratio: float, focal_x: float, focal_y: float) -> Box:
    """The largest part of a picture with sides in `ratio` (width by height) whose middle is as near to the focal
    point (fractions of width and height) as the edges allow."""
    wide = max(1, min(width, round(height * ratio)))
    high = max(1, min(height, round(width / ratio)))
    left = min(max(0, round(focal_x * width - wide / 2)), width - wide)
    top = min(max(0, round(focal_y * height - high / 2)), height - high)
    return Box(left, top, wide, high)
