"""Which statements about one field of one record cannot all be so: the one truth for pages, API and desk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from itertools import combinations
from typing import Any, NamedTuple

from catalog.edtf import PartialDate, parse
from catalog.names import fold

DATES = frozenset({"premiere", "aired", "day", "published"})
NUMBERS = frozenset({"takes", "episode", "value"})
WORDS = frozenset({"based_on", "measured_by", "native_title", "native_name", "kind", "region"})
SINGLE = DATES | NUMBERS | WORDS | {"character", "state"}
"""Fields that hold one value; genres, networks, aliases, notes, places may be many, and never differ."""

AGREED, DISPUTED, SETTLED = "", "open", "settled"
_NUMBER = re.compile(r"(about |at least |exactly )?([\d.,]+) ?%?")
_BRACKETED = re.compile(r" ?\([^()]*\)$")
_EXCLUSIVE = ({"declined", "confirmed"}, {"declined", "left"})
"""Stages of casting that no time between two reports explains; all others follow each other."""


class Statement(NamedTuple):
    """What sources say under a field, told once; a Citation has the same attributes."""

    value: str
    stance: str
    preferred: bool
    preferred_at: datetime | None
    at: datetime
    """The latest of them."""


def agree(one: str, other: str, field: str = "") -> bool:
    """Whether two stated values of `field` can both be so. Without a field they are told by their looks: dates of
    which one is less precise, numbers of which one is “about” or “at least” so many, the same words."""
    a, b = (" ".join(value.casefold().split()) for value in (one, other))
    if a == b:
        return True
    name = field.rpartition(".")[2]
    if name == "state":
        return {a, b} not in _EXCLUSIVE
    if name == "character":
        return _same_person(a, b)
    dates = _dates(a, b) if name in DATES or not name else None
    if dates:
        return _one_day(*dates)
    numbers = _numbers(a, b)
    if numbers:
        return _one_number(*numbers)
    return fold(a) == fold(b) or _without_kind(a, b)


def verdict(field: str, statements: Iterable[Any]) -> str:
    """DISPUTED, SETTLED or AGREED, of Statements or Citations.

    An editor's preference settles what was known then; what differs from it and came later reopens the question."""
    known = list(statements)
    if not _differ(field, known):
        return AGREED
    chosen = next((one for one in known if one.preferred), None)
    if chosen is None:
        return DISPUTED
    if chosen.preferred_at is None:
        return SETTLED
    later = [one for one in known if one.at > chosen.preferred_at and not one.preferred]
    return DISPUTED if any(_differ(field, [chosen, one]) for one in later) else SETTLED


def _differ(field: str, statements: Sequence[Any]) -> bool:
    """Whether two values cannot both be so, or a denial speaks of a value that is stated (or of the fact as such)."""
    stated = list(dict.fromkeys(one.value for one in statements if one.stance == "supports"))
    denied = list(dict.fromkeys(one.value for one in statements if one.stance == "denies"))
    if denied and (not stated or any(not d or not s or agree(d, s, field) for d in denied for s in stated)):
        return True
    if field.rpartition(".")[2] not in SINGLE:
        return False
    return any(not agree(one, other, field) for one, other in combinations(filter(None, stated), 2))


def _dates(a: str, b: str) -> tuple[PartialDate, PartialDate] | None:
    if not all(value[:4].isdigit() or value.startswith("xxxx-") for value in (a, b)):
        return None
    try:
        return parse(a), parse(b)
    except ValueError:
        return None


def _one_day(a: PartialDate, b: PartialDate) -> bool:
    """Whether one day can be meant by both: what both tell of year, month and day is equal."""
    parts = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return all(one == other or not one or not other for one, other in parts)


def _numbers(a: str, b: str) -> tuple[tuple[str, Decimal], tuple[str, Decimal]] | None:
    found = [_NUMBER.fullmatch(value) for value in (a, b)]
    try:
        one, other = [((match[1] or "").strip(), Decimal(match[2].replace(",", ""))) for match in found if match]
    except (ValueError, InvalidOperation):
        return None
    return one, other


def _one_number(a: tuple[str, Decimal], b: tuple[str, Decimal]) -> bool:
    """Whether the numbers are equal as stated, or within “at least”."""
    if "at least" in (a[0], b[0]):
        low, high = sorted((a, b), key=lambda each: each[0] != "at least")
        return high[0] == "at least" or high[1] >= low[1]
    return a[1] == b[1]


def _same_person(a: str, b: str) -> bool:
    """Whether one name is the other in another spelling, or its beginning or end, word by word (“Tae Sang”)."""
    if fold(a) == fold(b):
        return True
    short, long = sorted((list(map(fold, name.replace("-", " ").split())) for name in (a, b)), key=len)
    return bool(short) and short in (long[: len(short)], long[-len(short) :])


def _without_kind(a: str, b: str) -> bool:
    """“Now at Our School” and “Now at Our School (webtoon)”: one says of what kind it is."""
    bare = [fold(_BRACKETED.sub("", value)) for value in (a, b)]
    return bare[0] == bare[1] and bool(_BRACKETED.search(a)) != bool(_BRACKETED.search(b))
