"""Sentences and the facts that they state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from catalog.models import Record


@dataclass(frozen=True, slots=True)
class Fact:
    """What one sentence says of one field, as a citation keeps it."""

    record: int
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that states `facts`, in English and, where `korean` is not empty, in Korean too."""

    english: str
    facts: tuple[Fact, ...]
    korean: str = ""
    differs: bool = False
    """Whether another statement says something else of the same fact."""


def state(
    english: str,
    record: Record,
    /,
    *,
    korean: str = "",
    differs: bool = False,
    beside: Iterable[Fact] = (),
    **fields: Any,
) -> Statement:
    """The sentence under the named `fields` of `record`; those without a value are left out."""
    facts = [Fact(record.pk, name, str(value)) for name, value in fields.items() if value not in ("", None)]
    return Statement(english, (*facts, *beside), korean, differs)
