"""Fitting the weights of `weighing` to judged findings: logistic regression, one for each kind of finding."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.judging.weighing import BIAS, FACTOR, logit
from articles.extraction.learned.tables import chance

RIDGE = 15.0
"""How strongly weights are held where they were before the fit; worth so many findings."""
FEWEST = 15
"""A sign that fewer findings show teaches nothing."""
ROUNDS = 200
DAMPING = 0.2


@dataclass(frozen=True, slots=True)
class Example:
    """A finding as its rule saw it, with its signs and whether it was right."""

    kind: str
    weight: float
    signs: tuple[str, ...]
    right: bool


def fit(examples: Sequence[Example]) -> dict[str, dict[str, float]]:
    """The weights for each kind, in order of their names."""
    kinds: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        kinds[example.kind].append(example)
    return {kind: _fit(kinds[kind]) for kind in sorted(kinds)}


def _fit(examples: Sequence[Example]) -> dict[str, float]:
    """Damped Newton steps, each weight by itself, on the log-loss with a ridge around factor 1 and all else 0."""
    shown = Counter(sign for example in examples for sign in example.signs)
    rows = [_row(example, shown) for example in examples]
    start = {FACTOR: 1.0}
    weights = {name: start.get(name, 0.0) for row in rows for name in row}
    bend = {name: RIDGE + sum(row.get(name, 0.0) ** 2 for row in rows) / 4 for name in weights}
    for _ in range(ROUNDS):
        slope = {name: RIDGE * (weight - start.get(name, 0.0)) for name, weight in weights.items()}
        for row, example in zip(rows, examples, strict=True):
            off = chance(sum(weights[name] * value for name, value in row.items())) - example.right
            for name, value in row.items():
                slope[name] += off * value
        weights = {name: weight - DAMPING * slope[name] / bend[name] for name, weight in weights.items()}
    return {name: round(weight, 3) for name, weight in sorted(weights.items()) if abs(weight) >= 0.005}


def _row(example: Example, shown: Counter[str]) -> dict[str, float]:
    taught = {sign: 1.0 for sign in example.signs if shown[sign] >= FEWEST}
    return {BIAS: 1.0, FACTOR: logit(example.weight), **taught}
