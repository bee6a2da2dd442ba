"""Paging by key: where a page ended is where the next begins, however many rows lie before it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models
from django.db.models import F, Q
from django.db.models.expressions import OrderBy
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode

from catalog.reading.numbers import MOST

LONGEST = 4000
"""Characters of a cursor."""


class BadCursor(ValueError):
    """A cursor that no page of this list gave out."""


@dataclass(frozen=True)
class Key:
    """One column of an order. `field` is None for an annotation."""

    name: str
    descending: bool
    field: Any = None
    nullable: bool = False

    @property
    def order(self) -> str:
        return f"-{self.name}" if self.descending else self.name

    def turned(self) -> Key:
        return Key(self.name, not self.descending, self.field, self.nullable)

    def value_of(self, row: Any) -> Any:
        for step in self.name.split("__"):
            row = getattr(row, step) if row is not None else None
        return row

    def read(self, value: Any) -> Any:
        if value is None:
            if not self.nullable:
                raise BadCursor(self.name)
            return None
        found = self.field.to_python(value) if self.field is not None else int(value)
        if isinstance(found, int) and abs(found) > MOST:
            raise BadCursor(self.name)
        return found

    def same(self, value: Any) -> Q:
        return Q(**{f"{self.name}__isnull": True}) if value is None else Q(**{self.name: value})

    def after(self, value: Any) -> Q | None:
        """What comes after `value`, None for nothing; databases differ in where NULL stands."""
        nulls_last = bool(connection.features.nulls_order_largest) != self.descending
        if value is None:
            return None if nulls_last else Q(**{f"{self.name}__isnull": False})
        found = Q(**{f"{self.name}__{'lt' if self.descending else 'gt'}": value})
        return found | Q(**{f"{self.name}__isnull": True}) if self.nullable and nulls_last else found

    def from_on(self, value: Any) -> Q:
        """A bound that an index can begin at."""
        if self.nullable or value is None:
            return Q()
        return Q(**{f"{self.name}__{'lte' if self.descending else 'gte'}": value})


def keys_of(model: type[models.Model], order: Iterable[Any], annotations: Iterable[str] = ()) -> list[Key] | None:
    """The columns of an order, the primary key last; None where it is ordered by more than columns."""
    found: list[Key] = []
    for each in order:
        name, descending = _parts(each)
        key = _key(model, name, descending, set(annotations)) if name else None
        if key is None:
            return None
        found.append(key)
        if key.name == "pk":
            return found
    return [*found, Key("pk", True, model._meta.pk)]


def _parts(order: Any) -> tuple[str, bool]:
    if isinstance(order, OrderBy) and isinstance(order.expression, F) and not (order.nulls_first or order.nulls_last):
        return str(vars(order.expression)["name"]), order.descending
    if isinstance(order, str) and order != "?":
        return order.lstrip("-"), order.startswith("-")
    return "", False


def _key(model: type[models.Model], name: str, descending: bool, annotations: set[str]) -> Key | None:
    if name in annotations:
        return Key(name, descending)
    if name in ("pk", model._meta.pk.name):
        return Key("pk", descending, model._meta.pk)
    nullable, field, at = False, None, model
    steps = name.split("__")
    for step in steps:
        try:
            field = at._meta.get_field(step)
        except FieldDoesNotExist:
            return None
        nullable |= bool(getattr(field, "null", True))
        at = getattr(field, "related_model", None) or at
    if isinstance(field, models.ForeignKey):
        if at._meta.ordering:
            return _key(model, f"{name}__{str(at._meta.ordering[0]).lstrip('-')}", descending, annotations)
        return Key("__".join([*steps[:-1], field.attname]), descending, at._meta.pk, nullable)
    return Key(name, descending, field, nullable) if isinstance(field, models.Field) else None


def beyond(keys: Sequence[Key], values: Sequence[Any]) -> Q:
    """The rows after the one that has `values` in the order of `keys`."""
    found, same, any_ = Q(), Q(), False
    for key, value in zip(keys, values, strict=True):
        after = key.after(value)
        if after is not None:
            found, any_ = found | (same & after), True
        same &= key.same(value)
    return (keys[0].from_on(values[0]) & found) if any_ else Q(pk__in=[])


def cursor_of(row: Any, keys: Sequence[Key]) -> str:
    values = json.dumps([key.value_of(row) for key in keys], cls=_Exact, ensure_ascii=False)
    return urlsafe_base64_encode(values.encode())


def read_cursor(text: str, keys: Sequence[Key]) -> list[Any]:
    """Raises BadCursor."""
    try:
        values = json.loads(urlsafe_base64_decode(text[:LONGEST]).decode())
        if not isinstance(values, list) or len(values) != len(keys):
            raise BadCursor(text)
        return [key.read(value) for key, value in zip(keys, values, strict=True)]
    except (ValueError, TypeError, OverflowError, RecursionError, ValidationError) as error:
        raise BadCursor(text[:40]) from error


class _Exact(DjangoJSONEncoder):
    """Times to the microsecond, as the database compares them."""

    def default(self, o: Any) -> Any:
        return o.isoformat() if hasattr(o, "isoformat") else super().default(o)
