"""Labels below an axis: each in a lane, none across another, none across a line that leads to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .shapes import TOUCH, shortened, width_of

GAP = 6.0
"""Between a line and the label that it leads to."""
PAD = 8.0
"""Between two labels of a lane."""
LONGEST = 250.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A label in its lane, from `left` to `right`; `at` is where its line comes down. Without room, an empty text."""

    at: float
    text: str = ""
    lane: int = 0
    left: float = 0.0
    right: float = 0.0


def placed(labels: Sequence[tuple[float, str]], left: float, right: float, lanes: int) -> list[Placed]:
    """`labels` are (where, text) in order of where. Found from right to left, so that a label lies above those after
    it only where they do not come down through it; the whole text where it fits, else what does."""
    found: list[Placed] = []
    for at, text in reversed(labels):
        found.append(_place(at, text, left, right, lanes, found))
    return found[::-1]


def _place(at: float, text: str, left: float, right: float, lanes: int, there: list[Placed]) -> Placed:
    whole = shortened(text, LONGEST)
    for share in (1.0, 0.7, 0.45):
        said = shortened(whole, max(width_of(whole) * share, 60.0))
        width = max(width_of(said), TOUCH - PAD)
        for start in (at + GAP, at - GAP - width):
            if not said or start < left or start + width > right:
                continue
            for lane in range(lanes):
                candidate = Placed(at, said, lane, start, start + width)
                if all(_clear(candidate, other) for other in there):
                    return candidate
    return Placed(at)


def _clear(one: Placed, other: Placed) -> bool:
    """Whether neither label lies on the other, nor across the other's line."""
    if not other.text:
        return True
    if one.lane == other.lane and one.left < other.right + PAD and other.left < one.right + PAD:
        return False
    if one.lane <= other.lane and one.left - PAD < other.at < one.right + PAD:
        return False
    return not (other.lane <= one.lane and other.left - PAD < one.at < other.right + PAD)
