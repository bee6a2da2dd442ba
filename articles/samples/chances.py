"""What is drawn: all of it from one source of numbers, so that a seed tells the whole catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance(Random):
    """A source of numbers that knows what a catalogue wants."""

    def happens(self, share: float) -> bool:
        """True in a `share` (0 to 1) of all cases."""
        return self.random() < share

    def among(self, **weights: float) -> str:
        """One of the names, each as often as its weight."""
        return self.choices(list(weights), list(weights.values()))[0]

    def within(self, *ranges: tuple[float, int, int]) -> int:
        """A number of one of the ranges (weight, least, most)."""
        _, least, most = self.choices(ranges, [weight for weight, _, _ in ranges])[0]
        return self.randint(least, most)

    def apart(self, population: Sequence[T], weights: Sequence[float], count: int) -> list[T]:
        """`count` different ones, the weightier likelier (Efraimidis and Spirakis 2006)."""
        keyed = [(self.random() ** (1 / weight), n) for n, weight in enumerate(weights)]
        return [population[n] for _, n in sorted(keyed, reverse=True)[:count]]

    def day(self, first: date, last: date) -> date:
        return first + timedelta(days=self.randint(0, max(0, (last - first).days)))

    def moment(self, day: date) -> datetime:
        return datetime.combine(day, time(self.randrange(24), self.randrange(60)), UTC)

    def partial(self, day: date) -> str:
        """The day as EDTF, told as exactly as sources tell days."""
        said = day.isoformat()
        told = self.among(day=70, month=10, year=8, yearless=6, nothing=6)
        return {"day": said, "month": said[:7], "year": said[:4], "yearless": f"XXXX{said[4:]}", "nothing": ""}[told]
