"""The signs by which the learned tables tell sentences on private life: first of a sentence by itself, then of its
neighbours and of the whole article, since such sentences seldom stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction.learned.tables import RULES, SURE, chance
from articles.extraction.private.world_signs import DAY, REAL
from articles.extraction.private.worlds import Clause
from articles.extraction.text.lines import Line

_STEM = 6
"""So many letters of a word tell it from others."""
_LOW, _HIGH = -8.0, SURE - 0.1
"""Odds are held between these: the rules by themselves are never sure enough here."""
_PLOT = 1.4
_word = re.compile(rf"[{REAL}-{DAY}]|[a-z']+|[0-9]+|[^\sa-z0-9]")


def own_signs(said: str, line: Line, clauses: Sequence[Clause], words: float, rules: float) -> dict[str, float]:
    """Of a sentence by itself, `said` as in `Worlds`: its words, their weight and the weight that the rules give."""
    signs = {f"word: {_stem(word)}": 1.0 for word in _word.findall(said)}
    fact = max((clause.fact for clause in clauses), default=0.0)
    plot = max((clause.plot for clause in clauses), default=0.0)
    signs |= {RULES: held(rules), "fact": min(fact, 4.0) / 2, "plot": min(plot, 4.0) / 2, "bias": 1.0}
    signs[f"words: {words:.0f}"] = 1.0
    if words and plot > _PLOT:
        signs[f"words in a plot: {words:.0f}"] = 1.0
    if line.sentence.heading:
        signs["heading"] = 1.0
    return signs


def near_signs(lines: Sequence[Line], odds: Sequence[float], rules: Sequence[bool]) -> Iterator[dict[str, float]]:
    """For each of an article's sentences, whose odds and marks by the rules are given, what its surroundings tell."""
    chances = [chance(each) for each in odds]
    total, marked = sum(chances), sum(rules)
    top = sorted(range(len(lines)), key=chances.__getitem__, reverse=True)[:2]
    blocks: dict[int, list[float]] = {}
    for line, likely in zip(lines, chances, strict=True):
        blocks.setdefault(line.sentence.block, []).append(likely)
    sums = {number: sum(block) for number, block in blocks.items()}
    bests = {number: sorted(block, reverse=True)[:2] for number, block in blocks.items()}
    others = max(1, len(lines) - 1)
    for at, line in enumerate(lines):
        block = line.sentence.block
        more = len(blocks[block]) - 1
        signs = {
            RULES: held(odds[at]),
            "marked": float(rules[at]),
            "share": min(1.0, 2 * (total - chances[at]) / others),
            "share marked": min(1.0, 3 * (marked - rules[at]) / others),
            "best": max((chances[to] for to in top if to != at), default=0.0),
            "headline": chances[0] if at else 0.0,
            "paragraph": (sums[block] - chances[at]) / more if more else 0.0,
            "paragraph's best": bests[block][bests[block][0] == chances[at]] if more else 0.0,
            "bias": 1.0,
        }
        for step in (-2, -1, 1, 2):
            if 0 <= at + step < len(lines):
                apart = abs(lines[at + step].sentence.block - block)
                where = "same paragraph" if apart == 0 else "next paragraph" if apart == 1 else "far"
                signs[f"{step}, {where}"] = chances[at + step]
        yield signs


def held(odds: float) -> float:
    """Odds neither too low nor sure."""
    return max(_LOW, min(_HIGH, odds))


def _stem(word: str) -> str:
    return "#" if word.isdigit() else word[:_STEM]
