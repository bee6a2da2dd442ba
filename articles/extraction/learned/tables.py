"""Tables of weights: log-linear models of the decisions that the rules leave open.

Where the rules are sure they decide. Where they are not, what they say is one sign among others; the words around a
name, its build and its places are the rest. `train_extraction` learns the weights from the development corpus and
writes them beside this file."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from math import exp
from pathlib import Path

RULES = "rules"
"""The sign that holds the log-odds which the rules give."""
SURE = 3.0
"""From which log-odds on the rules decide alone: nineteen times in twenty they are right."""
Signs = Mapping[str, float]
"""The signs of one decision, each with how strongly it shows: 1 for most."""
RULES_ALONE: Mapping[str, float] = {RULES: 1.0}
"""The weights before anything is learned: what the rules say."""
Seen = list[tuple[Hashable, Signs]]


def chance(odds: float) -> float:
    """The probability that log-odds stand for."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


class Table:
    """The weights of one kind of decision."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.file = Path(__file__).with_name(f"{name}.json")
        self.weights: Mapping[str, float] = json.loads(self.file.read_text(encoding="utf-8"))
        self._seen: Seen | None = None

    def odds(self, about: Hashable, signs: Signs) -> float:
        """The log-odds that `signs` give; `about` says to a watcher what is decided."""
        if self._seen is not None:
            self._seen.append((about, signs))
        if signs[RULES] >= SURE:
            return signs[RULES]
        weights = self.weights
        return sum(weights[sign] * value for sign, value in signs.items() if sign in weights)

    @property
    def is_learned(self) -> bool:
        """Whether it holds more than the word of the rules."""
        return self.weights is not RULES_ALONE

    def strongest(self, signs: Signs, most: int = 3) -> tuple[str, ...]:
        """The signs that speak most for the decision, `most` at most, what the rules say apart."""
        spoken = {sign: self.weights.get(sign, 0.0) * value for sign, value in signs.items() if sign != RULES}
        ranked = sorted((sign for sign in spoken if spoken[sign] > 0), key=lambda sign: (-spoken[sign], sign))
        return tuple(ranked[:most])

    @contextmanager
    def watched(self) -> Iterator[Seen]:
        """All decisions that are taken meanwhile, with their signs."""
        seen: Seen = []
        self._seen = seen
        try:
            yield seen
        finally:
            self._seen = None


ACTORS = Table("actors")
CHARACTERS = Table("characters")
TIES = Table("ties")
PRIVATE_ALONE = Table("private_alone")
PRIVATE = Table("private")
ALL = (ACTORS, CHARACTERS, TIES, PRIVATE_ALONE, PRIVATE)
"""In the order in which an article is read: later ones build on what earlier ones decide."""


@contextmanager
def in_force(weights: Mapping[str, Mapping[str, float]]) -> Iterator[None]:
    """Meanwhile each table has the weights that `weights` holds under its name, or trusts the rules alone."""
    before = [table.weights for table in ALL]
    try:
        for table in ALL:
            table.weights = weights.get(table.name, RULES_ALONE)
        yield
    finally:
        for table, own in zip(ALL, before, strict=True):
            table.weights = own
