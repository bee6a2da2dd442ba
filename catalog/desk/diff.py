"""What differs between two versions of a record, field by field and owned row by owned row, in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import DecimalField

from catalog.models import Record
from catalog.writes.stored import KEPT

from .marked_words import Piece, marked_items, marked_words
from .told_values import NOTHING, Names, label_of, plain_default, revised_fields, row_columns, row_title, told, told_row

Data = dict[str, Any]
Identity = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field or one owned row (`row` is its identity) as stored. An owned row that is not there is None."""

    field: str
    row: Identity | None
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Change(Difference):
    """The same in words. `label` names the field, or the row as well; `old_told` and `new_told` are for reading,
    `old_pieces` and `new_pieces` the same with the words that differ marked."""

    label: str
    old_told: str
    new_told: str
    old_pieces: tuple[Piece, ...]
    new_pieces: tuple[Piece, ...]

    @property
    def kind(self) -> str:
        """“changed”, or of an owned row “added” or “removed”."""
        if self.row is None or (self.old is not None and self.new is not None):
            return "changed"
        return "added" if self.old is None else "removed"

    @property
    def part(self) -> str:
        """The field, or the row by its identity, as a form names it: a JSON list."""
        return json.dumps([self.field, *(self.row or ())], ensure_ascii=False)

    @property
    def restorable(self) -> bool:
        """Whether an old version may decide it: where a record stands in the workflow it may not."""
        return self.field not in KEPT


def changes(old: Data, new: Data, model: type[Record], names: Names | None = None) -> list[Change]:
    """Everything that differs between `old` and `new`, the `data` of two revisions of a `model`. A query for each
    kind of thing pointed at; none where `names` knows them already."""
    found = list(differences(old, new, model))
    names = names or Names.of([old, new], model)
    return [_in_words(one, model, names) for one in found]


def differences(old: Data, new: Data, model: type[Record]) -> Iterator[Difference]:
    """The same as stored, without a query."""
    for name in _in_order(old, new, model):
        before, after = (_field(data, name, model) for data in (old, new))
        if before != after:
            yield Difference(name, None, before, after)
    for name in model.owned:
        before_rows, after_rows = (rows_by_identity(data, name, model) for data in (old, new))
        for identity in [*before_rows, *(each for each in after_rows if each not in before_rows)]:
            before, after = before_rows.get(identity), after_rows.get(identity)
            if before != after:
                yield Difference(name, identity, before, after)


def applied(old: Data, found: list[Difference], model: type[Record]) -> Data:
    """`old` with the differences `found` put into it: all of them between two versions give the second one."""
    fields = {**old.get("fields", {}), **{one.field: one.new for one in found if one.row is None}}
    owned = {}
    for name in model.owned:
        rows = rows_by_identity(old, name, model)
        rows |= {one.row: one.new for one in found if one.field == name and one.row is not None}
        owned[name] = [row for row in rows.values() if row is not None]
    return {"fields": fields, "owned": owned}


def rows_by_identity(data: Data, name: str, model: type[Record]) -> dict[Identity, Data]:
    """The owned rows under the reverse name `name`, by the values that make a row the same in two versions."""
    identity = model._meta.get_field(name).related_model.identity  # type: ignore[union-attr]
    return {tuple(str(row.get(key)) for key in identity): row for row in data.get("owned", {}).get(name, [])}


def _in_order(old: Data, new: Data, model: type[Record]) -> list[str]:
    """Names of all fields: as the model has them, then those that it has no more."""
    present = [name for name in revised_fields(model) if name in old.get("fields", {}) or name in new.get("fields", {})]
    gone = [name for data in (old, new) for name in data.get("fields", {}) if name not in present]
    return [*present, *dict.fromkeys(gone)]


def _field(data: Data, name: str, model: type[Record]) -> Any:
    """A field that an old version did not know yet had its default; 12.30 is 12.3."""
    stored = data.get("fields", {})
    value = stored[name] if name in stored else plain_default(model, name)
    is_number = isinstance(revised_fields(model).get(name), DecimalField)
    return f"{Decimal(str(value)).normalize():f}" if is_number and value is not None else value


def _in_words(one: Difference, model: type[Record], names: Names) -> Change:
    if one.row is None:
        label = label_of(model, one.field)
        old, new = (told(model, one.field, value, names) for value in (one.old, one.new))
        marking = marked_items if isinstance(one.new, list) or isinstance(one.old, list) else marked_words
    else:
        owned: Any = model._meta.get_field(one.field).related_model
        label = row_title(owned, one.row, one.new or one.old)
        columns = row_columns(owned, one.old, one.new)
        old, new = (told_row(owned, row, columns) for row in (one.old, one.new))
        marking = marked_words
    before, after = marking(old, new)
    if old == NOTHING or new == NOTHING:
        before, after = (Piece(old, old != NOTHING),), (Piece(new, new != NOTHING),)
    return Change(one.field, one.row, one.old, one.new, label, old, new, before, after)
