"""Of two records that are one: which value of each field stays, and which names."""

from __future__ import annotations

from typing import Any, Literal

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from catalog.models import Alias, Record
from catalog.names import is_hangul

from .revision import Data, own_fields, snapshot
from .stored import KEPT

Choice = Literal["winner", "loser", "both"]
NAMES = ("name", "title", "character", "native_name", "native_title")
"""Fields that hold a name; what is given up of them stays as an alias."""
LEADERS = {"takes_qualifier": "takes"}
"""Fields that mean nothing without another follow its choice; so do those that end in `_inferred`."""


def leader(name: str) -> str:
    """The field whose choice `name` follows: mostly itself."""
    return LEADERS.get(name, name.removesuffix("_inferred"))


def choosable(model: type[Record]) -> list[Any]:
    """The fields of which one value stays; where it stands in the workflow is no matter of choice."""
    fields = [*own_fields(model), *model._meta.many_to_many]
    return [field for field in fields if field.name not in KEPT and field.editable]


def joins(field: Any) -> bool:
    """Whether the values of both can stay."""
    return isinstance(field, (models.ManyToManyField, models.JSONField))


def value_of(record: Record, field: Any) -> Any:
    """The field's value as `catalog.writes` takes it: relations to many as keys."""
    if isinstance(field, models.ManyToManyField):
        return sorted(getattr(record, field.name).values_list("pk", flat=True))
    return getattr(record, field.attname)


def proposed(winner: Record, loser: Record) -> dict[str, Choice]:
    """A choice for each field that differs: the winner's, the loser's where the winner has none, both where
    both can stay."""
    found: dict[str, Choice] = {}
    for field in choosable(type(winner)):
        mine, theirs = value_of(winner, field), value_of(loser, field)
        if leader(field.name) != field.name or mine == theirs:
            continue
        if joins(field) and mine and theirs:
            found[field.name] = "both"
        else:
            found[field.name] = "loser" if mine in (None, "", [], {}) else "winner"
    return found


def chosen(winner: Record, loser: Record, choices: dict[str, str]) -> Data:
    """What the choices change of the winner, as arguments of `update`. A field without a choice stays the winner's.

    Raises ValidationError that names a field that is not there, or a choice that it does not have."""
    fields = {field.name: field for field in choosable(type(winner))}
    for name, choice in choices.items():
        field = fields.get(name)
        if field is None:
            raise ValidationError({name: _("No such field to choose from.")})
        if choice not in ("winner", "loser") and not (choice == "both" and joins(field)):
            raise ValidationError({name: _("Choose one of the two values.")})
    values: Data = {}
    for name, field in fields.items():
        choice = choices.get(name) or choices.get(leader(name), "winner")
        if choice == "winner":
            continue
        mine, theirs = value_of(winner, field), value_of(loser, field)
        key = field.name if isinstance(field, models.ManyToManyField) else field.attname
        values[key] = theirs if choice == "loser" else _both(mine, theirs)
    return values


def _both(mine: Any, theirs: Any) -> Any:
    """Two objects as one, the winner's entries first in doubt; two lists as one."""
    return {**theirs, **mine} if isinstance(mine, dict) else [*mine, *(each for each in theirs if each not in mine)]


def joined_rows(winner: Record, loser: Record, values: Data) -> tuple[Data, Data]:
    """Owned rows of both, as arguments of `update`, and those among them that the winner has not had. Names of
    either that the winner does not bear itself are aliases from now on."""
    mine, theirs = snapshot(winner)["owned"], snapshot(loser)["owned"]
    theirs["aliases"] = [*_names(loser), *theirs["aliases"]]
    mine_given_up = [row for row in _names(winner) if row["name"] not in _kept(winner, values)]
    rows: Data = {}
    gained: Data = {}
    for name in winner.owned:
        identity = getattr(winner, name).model.identity
        seen = {_same(row, identity) for row in mine[name]}
        if name == "aliases":
            seen |= {(kept.casefold(),) for kept in _kept(winner, values)}
        more = []
        for row in [*(mine_given_up if name == "aliases" else []), *theirs[name]]:
            if _same(row, identity) not in seen:
                seen.add(_same(row, identity))
                more.append(row)
        if more:
            rows[name], gained[name] = [*mine[name], *more], more
    return rows, gained


def _same(row: Data, identity: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(row[name]).casefold() for name in identity)


def _kept(winner: Record, values: Data) -> list[str]:
    """The names that the winner's own fields will hold."""
    names = [values.get(name, getattr(winner, name, "")) for name in NAMES]
    return [name for name in names if name]


def _names(record: Record) -> list[Data]:
    """The record's own names as rows of aliases."""
    found = []
    for field in NAMES:
        if name := getattr(record, field, ""):
            native = field.startswith("native_") or is_hangul(name.replace(" ", ""))
            found.append({"name": name, "kind": str(Alias.Kind.NATIVE if native else Alias.Kind.ROMANISATION)})
    return found
