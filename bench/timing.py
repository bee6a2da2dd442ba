"""Timing and printing for all parts."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter


def seconds(work: Callable[[], object], *, rounds: int = 5) -> float:
    """Median seconds of `rounds` runs after a first that is not counted."""
    work()
    taken = []
    for _ in range(rounds):
        began = perf_counter()
        work()
        taken.append(perf_counter() - began)
    return median(taken)


def heading(text: str) -> None:
    print(f"\n{text}")


def row(what: str, value: float, unit: str) -> None:
    print(f"  {what:<44} {value:>12,.2f} {unit}")
