"""Timing and printing for all parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from typing import Any


def seconds(work: Callable[[], object], *, rounds: int = 5) -> float:
    """Median seconds of `rounds` runs after a first that is not counted."""
    work()
    taken = []
    for _ in range(rounds):
        began = perf_counter()
        work()
        taken.append(perf_counter() - began)
    return median(taken)


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that run meanwhile, however many."""
    from django.db import connection

    said: list[str] = []

    def note(execute: Any, sql: str, *rest: Any) -> Any:
        said.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        yield said


def heading(text: str) -> None:
    print(f"\n{text}")


def row(what: str, value: float, unit: str) -> None:
    print(f"  {what:<44} {value:>12,.2f} {unit}")
