"""Bringing a pending version onto a record that moved on since."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from catalog.models import Record

from .stored import KEPT

Data = dict[str, Any]


@dataclass
class Merged:
    """`data` holds what is to be written; `conflicts` the keys that both sides changed differently, with
    (base, live, pending). A key is a field's name, or `<owned>:<identity>` for a row."""

    data: Data = field(default_factory=lambda: {"fields": {}, "owned": {}})
    conflicts: dict[str, tuple[Any, Any, Any]] = field(default_factory=dict)


def merge(model: type[Record], base: Data, live: Data, pending: Data, choices: dict[str, str]) -> Merged:
    """What one side changed wins over what the other left; members of relations to many are taken one by one.
    `choices` (key → "live" or "pending") settles a conflict; one that is not settled is left as it is live."""
    merged = Merged()
    many = {each.name for each in model._meta.many_to_many}
    for name, now in live["fields"].items():
        was, new = base["fields"].get(name), pending["fields"].get(name, now)
        if name in KEPT:
            merged.data["fields"][name] = now
        elif name in many:
            merged.data["fields"][name] = _members(was or [], now, new)
        else:
            merged.data["fields"][name] = _pick(merged, name, (was, now, new), choices)
    for name in live["owned"]:
        merged.data["owned"][name] = _rows(model, name, merged, (base, live, pending), choices)
    return merged


def _members(was: list[int], now: list[int], new: list[int]) -> list[int]:
    return sorted((set(now) | (set(new) - set(was))) - (set(was) - set(new)))


def _pick(merged: Merged, key: str, sides: tuple[Any, Any, Any], choices: dict[str, str]) -> Any:
    was, now, new = sides
    if new in (was, now):
        return now
    if now == was:
        return new
    merged.conflicts[key] = sides
    return new if choices.get(key) == "pending" else now


def _rows(
    model: type[Record], name: str, merged: Merged, sides: tuple[Data, Data, Data], choices: dict[str, str]
) -> list[Data]:
    """Rows by their identity; None stands for a row that is not there."""
    identity = row_identity(model, name)
    base, live, pending = ({row_key(row, identity): row for row in side["owned"].get(name, [])} for side in sides)
    kept = []
    for key in dict.fromkeys([*live, *pending]):
        row = _pick(merged, f"{name}:{key}", (base.get(key), live.get(key), pending.get(key)), choices)
        if row is not None:
            kept.append(row)
    return kept


def row_identity(model: type[Record], name: str) -> tuple[str, ...]:
    """The fields by which an owned row is the same in two versions."""
    related: Any = model._meta.get_field(name)
    return related.related_model.identity


def row_key(row: Data, identity: tuple[str, ...]) -> str:
    return " ".join(str(row.get(each)) for each in identity)
