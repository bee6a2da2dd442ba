"""Gold labels of an article, and when an entry that extraction gives is one of them.

Gold files hold the object that `extract` prints; more lists (`releases`, `takes`, `making` …) judge the kinds of
finding that it has no place for. Variants of a name listed under `aliases` count as the name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from catalog.names import fold

_article = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


class Gold:
    """Labels of one article."""

    def __init__(self, labels: Mapping[str, Any]) -> None:
        self.labels = labels
        self._canonical = {form(variant): form(name) for variant, name in labels.get("aliases", ())}

    def rows(self, name: str) -> Sequence[Any]:
        return self.labels.get(name, ())

    def name(self, value: str | None) -> str:
        """The folded canonical form of a name."""
        folded = form(value or "")
        return self._canonical.get(folded, folded)

    def equal(self, one: str | None, two: str | None) -> bool:
        return self.name(one) == self.name(two)

    def holds(self, field: str, value: str | None) -> bool:
        return any(self.equal(value, other) for other in self.rows(field))

    def same(self, field: str, said: Any, wanted: Any) -> bool:
        """Whether an entry of `field` is the wanted one."""
        rule = _SAME.get(field)
        return rule(self, said, wanted) if rule else self.equal(said, wanted)


def form(value: str) -> str:
    """`value` folded, without a leading article."""
    return fold(_article.sub("", value))


def day_fits(said: str, wanted: str) -> bool:
    """Whether two days are one, where the gold may leave the year open."""
    return said == wanted or (wanted.startswith("XXXX") and said[4:] == wanted[4:])


def overlaps(one: str, two: str) -> bool:
    """Whether the longer of two quotations holds the other, which is at least half of it."""
    a, b = sorted((fold(one), fold(two)), key=len)
    return bool(a) and a in b and 2 * len(a) >= len(b)


def _role(gold: Gold, said: Any, wanted: Any) -> bool:
    return gold.equal(said[0], wanted[0]) and gold.equal(said[1], wanted[1])


def same_scene(gold: Gold, said: Any, wanted: Any) -> bool:
    """Whether drama, one actor and one word of the kind are the same."""
    actors = {gold.name(actor) for actor in said["actors"]} & {gold.name(actor) for actor in wanted["actors"]}
    kinds = (kinds_of(said["kind"]) & kinds_of(wanted["kind"])) - {"scene"}
    return gold.equal(said["drama"], wanted["drama"]) and bool(actors) and bool(kinds)


def kinds_of(kind: str) -> set[str]:
    """The words of a kind of scene."""
    return set(re.split(r"[\s-]+", kind.casefold()))


_SAME: dict[str, Callable[[Gold, Any, Any], bool]] = {
    "ratings": lambda gold, said, wanted: abs(float(said) - float(wanted)) < 1e-9,
    "dates": lambda gold, said, wanted: day_fits(str(said[0]), str(wanted[0])),
    "roles": _role,
    "aliases": lambda gold, said, wanted: fold(said[0]) == fold(wanted[0]) and gold.equal(said[1], wanted[1]),
    "quotes": lambda gold, said, wanted: overlaps(said[1], wanted[1]) and gold.equal(said[0], wanted[0]),
    "scenes": same_scene,
}
