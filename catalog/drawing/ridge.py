"""A ridge over an axis: levels joined, the highest and the first of them written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .shapes import Path, line
from .strip import Level

Spot = Callable[[float, float], tuple[float, float]]
"""From a place on the axis and a share of the height to a point of the drawing."""


def ridge(levels: Sequence[Level], spot: Spot) -> list[Path]:
    """Surface, crest, and a double line for each level whose sources differ. One level alone is a single line."""
    if not levels:
        return []
    peak = max(level.value for level in levels) or 1.0
    points = [spot(level.at, level.value / peak) for level in levels]
    feet = [spot(level.at, 0.0) for level in levels]
    paths = [line("ridge", feet[0], *points, feet[-1]), line("crest", *points)] if len(levels) > 1 else []
    for level, point, foot in zip(levels, points, feet, strict=True):
        if level.differs:
            dx, dy = (2.0, 0.0) if foot[0] == point[0] else (0.0, 2.0)
            paths += [
                line("differ", (foot[0] + sign * dx, foot[1] + sign * dy), (point[0] + sign * dx, point[1] + sign * dy))
                for sign in (-1, 1)
            ]
        elif len(levels) == 1:
            paths.append(line("crest", foot, point))
    return paths


def written(levels: Sequence[Level]) -> list[Level]:
    """The levels whose values are written: the highest, then the first."""
    if not levels:
        return []
    peak = max(levels, key=lambda level: (level.value, -level.at))
    return [peak] if levels[0] is peak else [peak, levels[0]]
