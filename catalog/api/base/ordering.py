"""The order of a list, and what lies beyond one of its rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import F, Field, IntegerField, Q
from django.db.models.expressions import OrderBy


@dataclass(frozen=True, slots=True)
class Key:
    """One column of an order. `path` is a field of the model or an annotated number. Rows without a value come
    last, in either direction, on every database."""

    path: str
    descending: bool = False
    nullable: bool = False

    def order(self, *, backwards: bool) -> OrderBy | str:
        descending = self.descending != backwards
        if not self.nullable:
            return f"-{self.path}" if descending else self.path
        last = {"nulls_first": True} if backwards else {"nulls_last": True}
        return F(self.path).desc(**last) if descending else F(self.path).asc(**last)

    def beyond(self, value: Any, *, backwards: bool) -> Q | None:
        """Rows strictly after `value` (before it, if `backwards`); None where there can be none."""
        if value is None:
            return Q(**{f"{self.path}__isnull": False}) if backwards else None
        side = "lt" if self.descending != backwards else "gt"
        found = Q(**{f"{self.path}__{side}": value})
        return found | Q(**{f"{self.path}__isnull": True}) if self.nullable and not backwards else found

    def same(self, value: Any) -> Q:
        return Q(**{f"{self.path}__isnull": True}) if value is None else Q(**{self.path: value})

    def bound(self, value: Any, *, backwards: bool) -> Q:
        """What all rows from `value` on share: lets a database start reading its index there."""
        if self.nullable or value is None:
            return Q()
        return Q(**{f"{self.path}__{'lte' if self.descending != backwards else 'gte'}": value})


def keys(order: str, model: Any, columns: dict[str, str]) -> list[Key]:
    """The keys of an order as a client writes it (`-premiere`); `columns` maps its names to fields. The record's
    own number decides between equals."""
    name = order.removeprefix("-")
    path, descending = columns[name], order.startswith("-")
    if path == "pk":
        return [Key("pk", descending)]
    # `live_from` is never null among what is public, and said to be so it can use its index.
    nullable = path != "live_from" and getattr(column(model, path), "null", False)
    return [Key(path, descending, nullable), Key("pk", descending)]


def column(model: Any, path: str) -> Field[Any, Any]:
    """The field behind a key; annotations are numbers."""
    if path == "pk":
        field: Field[Any, Any] = model._meta.pk
        return field
    known = {field.name: field for field in model._meta.concrete_fields}
    return known.get(path) or IntegerField()


def after(chain: list[Key], values: list[Any], *, backwards: bool) -> Q:
    """Rows beyond the row that has `values` in the order of `chain`."""
    found, equal = Q(pk__in=[]), Q()
    for key, value in zip(chain, values, strict=True):
        beyond = key.beyond(value, backwards=backwards)
        if beyond is not None:
            found |= equal & beyond
        equal &= key.same(value)
    return chain[0].bound(values[0], backwards=backwards) & found
