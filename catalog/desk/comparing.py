"""Two records side by side, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from catalog.writes.choosing import choosable, joins, leader, proposed, value_of

MOST = 50
"""Owned rows shown of one kind: all of both stay."""


@dataclass
class Line:
    """A field of both; `choice` is what stays unless the editor says otherwise, empty where the two agree."""

    name: str
    label: str
    winner: str
    loser: str
    choice: str
    joins: bool


def compared(winner: Any, loser: Any, typed: dict[str, str]) -> list[Line]:
    """The fields in which either says something; `typed` choices stand over the proposed ones."""
    found = []
    choices = {**proposed(winner, loser), **typed}
    for field in choosable(type(winner)):
        mine, theirs = _shown(winner, field), _shown(loser, field)
        if leader(field.name) != field.name or not (mine or theirs):
            continue
        differs = value_of(winner, field) != value_of(loser, field)
        choice = choices.get(field.name, "winner") if differs else ""
        both = bool(joins(field) and mine and theirs)
        found.append(Line(field.name, str(field.verbose_name), mine, theirs, choice, both))
    for name in type(winner).owned:
        mine, theirs = (", ".join(map(str, getattr(record, name).all()[:MOST])) for record in (winner, loser))
        if mine or theirs:
            label = str(getattr(winner, name).model._meta.verbose_name_plural)
            found.append(Line(name, label, mine, theirs, "", False))
    return found


def _shown(record: Any, field: Any) -> str:
    if isinstance(field, models.ManyToManyField):
        return ", ".join(str(each) for each in getattr(record, field.name).all())
    value = getattr(record, field.name)
    if isinstance(value, dict):
        return ", ".join(f"{name} {each}" for name, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if field.choices:
        return str(getattr(record, f"get_{field.name}_display")())
    if isinstance(value, bool):
        return _("yes") if value else ""
    return "" if value is None else str(value)
