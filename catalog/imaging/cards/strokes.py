"""The five strokes of a 正 as polygons, from the outlines that pages draw them with."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

Point = tuple[float, float]
OUTLINES: Final = (
    "M13 15Q18 11 27 15L78 12.5Q88 9 91 15Q92 21 84 21L24 24Q15 24 13 15Z",
    "M45 19Q52 19 57 23Q55.5 52 57 79Q52 86 46 81Q46.5 50 44 25Z",
    "M54 47L75 44.5Q85 42 88 47.5Q88 53 80 53L54 55.5Z",
    "M22 42Q29 42 35 46.5Q34 64 35.5 80Q31 87 25 82Q25 62 21 48Z",
    "M5 81Q10 76 20 80L83 77Q94 73.5 97 80Q97 86 88 86.5L17 89.5Q7 90 5 81Z",
)
"""In a box of 100 by 100, in writing order; as `templates/drawn/strokes.html` has them."""
STEPS: Final = 6


@cache
def stroke(number: int) -> tuple[Point, ...]:
    """Stroke 1 to 5 as the corners of a polygon; curves are broken into so many steps."""
    points: list[Point] = []
    for letter, numbers in re.findall(r"([MLQ])([^MLQZ]+)", OUTLINES[number - 1]):
        values = [float(value) for value in numbers.split()]
        if letter != "Q":
            points.append((values[0], values[1]))
            continue
        (x0, y0), (x1, y1, x2, y2) = points[-1], values
        for step in range(1, STEPS + 1):
            t = step / STEPS
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            points.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
    return tuple(points)
