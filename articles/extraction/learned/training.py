"""Learning the weights of a table: logistic regression by AdaGrad (Duchi et al. 2011), with a ridge that holds the
weights where they were before: the rules count in full, all else counts nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from random import Random

from articles.extraction.learned.tables import RULES_ALONE, Signs, chance

RIDGE = 0.01
ROUNDS = 10
RATE = 0.3
FEWEST = 5
"""A sign that fewer examples show teaches nothing."""
LEAST = 0.03
"""A smaller weight is left out."""
_SEED = 20
Example = tuple[Signs, bool]


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """The weights that tell the right examples from the wrong ones, in order of their names."""
    shown = Counter(sign for signs, _ in examples for sign in signs)
    rows = [
        ([(sign, value) for sign, value in signs.items() if shown[sign] >= FEWEST], right) for signs, right in examples
    ]
    weights: dict[str, float] = dict(RULES_ALONE)
    squares: dict[str, float] = {}
    order = Random(_SEED)  # noqa: S311
    for _ in range(ROUNDS):
        order.shuffle(rows)
        for signs, right in rows:
            score = sum(weights.get(sign, 0.0) * value for sign, value in signs)
            off = chance(score) - right
            for sign, value in signs:
                weight = weights.get(sign, 0.0)
                slope = off * value + RIDGE * (weight - RULES_ALONE.get(sign, 0.0))
                squares[sign] = squares.get(sign, 0.0) + slope * slope
                if slope:
                    weights[sign] = weight - RATE * slope / sqrt(squares[sign])
    return {sign: round(weight, 2) for sign, weight in sorted(weights.items()) if abs(weight) >= LEAST}
