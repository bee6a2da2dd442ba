from __future__ import annotations

import random
from time import perf_counter

from bench.timing import heading, row
from catalog.names import keys, spellings

FAMILIES, SYLLABLES = (
    "김이박최정강조윤장임한오서신권황안송류홍",
    "가경기나다도동라미민보비서선성소수승시아연영예우원유윤은인재정주준지진찬하한해현형혜호훈희",
)


def people(count: int) -> list[str]:
    """Distinct Hangul names, the same in every run."""
    chance = random.Random(7)
    found: dict[str, None] = {}
    while len(found) < count:
        found[chance.choice(FAMILIES) + "".join(chance.choices(SYLLABLES, k=2))] = None
    return list(found)


def measure() -> None:
    heading("Korean names")
    hangul = people(2000)
    latin = [spellings(name)[0] for name in hangul]
    began = perf_counter()
    for name in latin:
        keys(name)
    row("keys of 2,000 Latin names seen first, each", (perf_counter() - began) / 2000 * 1e6, "µs")
    held: dict[str, set[int]] = {}
    for number, name in enumerate(hangul[:1000]):
        for key in keys(name):
            held.setdefault(key, set()).add(number)
    met = {number for owners in held.values() if len(owners) > 1 for number in owners}
    row("of 1,000 names, share a key with another", len(met) / 10, "%")
