"""A strip of time as it is told to a layout: columns of axes and gutters, from left to right or from the top down."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that leads somewhere. `at` is its place on an axis, from 0 to 1; `label` is what is written beside
    it, `when` goes before, `name` says all of it. `look`: empty, `differ` or `announced`."""

    label: str
    name: str
    url: str
    at: float = 0.0
    when: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Level:
    """A point of the ridge over an axis. `differs`: its sources do."""

    at: float
    value: float
    label: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of time. `titles` are its lines above; `look` is `axis`, `dashed` (announced) or `guess` (in no
    source); `slots` is how many places it has, by which it takes more room or less."""

    titles: tuple[str, ...] = ()
    marks: Sequence[Mark] = ()
    ticks: Sequence[Tick] = ()
    levels: Sequence[Level] = ()
    look: str = "axis"
    note: str = ""
    slots: int = 1
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Gutter:
    """What has no place on an axis, one below the other; `more` leads to what is left out."""

    title: str
    marks: Sequence[Mark] = ()
    more: Mark | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """`group` makes one mark of several that stand too near to each other."""

    columns: list[Axis | Gutter]
    group: Callable[[Sequence[Mark]], Mark] = field(repr=False)


def apart(marks: Sequence[Mark], least: float, group: Callable[[Sequence[Mark]], Mark]) -> list[Mark]:
    """`marks` in order, with those nearer than `least` to the first of their like drawn together into one."""
    found: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda each: each.at):
        if found and mark.at - found[-1][0].at < least:
            found[-1].append(mark)
        else:
            found.append([mark])
    return [each[0] if len(each) == 1 else group(each) for each in found]


def thinned(ticks: Sequence[Tick], least: float) -> list[Tick]:
    """Every tick, or every second, fifth, tenth …, so that labels are `least` apart."""
    if len(ticks) < 2:
        return list(ticks)
    gap = min(later.at - tick.at for tick, later in itertools.pairwise(ticks))
    steps = (factor * 10**power for power in range(6) for factor in (1, 2, 5))
    step = next((each for each in steps if each * gap >= least), len(ticks))
    return list(ticks[::step])
