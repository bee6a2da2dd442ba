"""Moving what points at one record to another, where no unique constraint stands against it."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from django.apps import apps
from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Exists, F, OuterRef

from catalog.models.guard import writing

from .pointing import Pointer, unique_over
from .revision import Data

Log = dict[str, Any]
"""What a merge keeps of its moves: `moved` {pointer: keys}, `loosened` {model: {key: values}}, `dropped` [rows]."""


def move_rows(pointer: Pointer, *, source: int, target: int, log: Log) -> None:
    """Point plain rows at `target`. Where a unique constraint stands against a row, the target has its equal: the
    row goes; where the constraint is about a mark (preferred), the row loses the mark and comes along."""
    rows = pointer.rows(source)
    for constraint in unique_over(pointer):
        marks = _marks(constraint)
        for row in clashing(rows, constraint, pointer, target):
            if marks:
                kept = log["loosened"].setdefault(pointer.model._meta.label_lower, {})
                kept[str(row.pk)] = {name: getattr(row, name) for name in marks}
                cleared = {name: row._meta.get_field(name).get_default() for name in marks}
                pointer.model._base_manager.filter(pk=row.pk).update(**cleared)
            elif not _pointed_at(row):
                log["dropped"].append(_plain(row))
                row.delete()
    stuck = [row.pk for one in unique_over(pointer) for row in clashing(pointer.rows(source), one, pointer, target)]
    rows = pointer.rows(source).exclude(pk__in=stuck)
    if keys := list(rows.values_list("pk", flat=True)):
        rows.update(**{pointer.field.name: target})
        log["moved"][pointer.key] = keys


def clashing(rows: Any, constraint: models.UniqueConstraint, pointer: Pointer, target: int) -> list[Any]:
    """Those of `rows` that the constraint would refuse at `target`."""
    others = {name: OuterRef(name) for name in constraint.fields if name != pointer.field.name}
    there = pointer.rows(target).order_by().filter(**others)
    if constraint.condition is not None:
        rows, there = rows.filter(constraint.condition), there.filter(constraint.condition)
    return list(rows.filter(Exists(there)))


def _marks(constraint: models.UniqueConstraint) -> list[str]:
    """The boolean fields that must be true for a constraint to hold, if it asks for nothing else."""
    children = getattr(constraint.condition, "children", [])
    flags = [child[0] for child in children if isinstance(child, tuple) and child[1] is True]
    return flags if len(flags) == len(children) else []


def _pointed_at(row: models.Model) -> bool:
    relations: list[Any] = [field for field in row._meta.get_fields(include_hidden=True) if field.auto_created]
    return any(
        relation.related_model._base_manager.filter(**{relation.field.name: row.pk}).exists()
        for relation in relations
        if not relation.concrete
    )


def _plain(row: models.Model) -> Data:
    plain = serializers.serialize("python", [row])
    return json.loads(json.dumps(plain[0], cls=DjangoJSONEncoder))


def put_back_dropped(rows: list[Data]) -> None:
    """Once more the rows that gave way; those of a model that is no more are passed over."""
    for made in serializers.deserialize("python", rows, ignorenonexistent=True):
        if not type(made.object)._base_manager.filter(pk=made.object.pk).exists():
            made.save()


def tighten(loosened: dict[str, dict[str, Data]], back: dict[str, set[int]]) -> None:
    """Give rows that came back (keys by model) the marks that they had, unless something else bears one by now."""
    for label, rows in loosened.items():
        for key, values in rows.items():
            if int(key) not in back.get(label, ()):
                continue
            row = apps.get_model(label)._base_manager.filter(pk=key).first()
            for name, value in values.items() if row else ():
                setattr(row, name, value)
            with suppress(ValidationError):
                if row:
                    row.validate_constraints()
                    row.save(update_fields=list(values))


def same_place(record: Any, pointer: Pointer, target: int) -> Any:
    """The record at `target` whose place `record` would take there, by a unique constraint; None where it is free."""
    for constraint in unique_over(pointer):
        place = {name: getattr(record, record._meta.get_field(name).attname) for name in constraint.fields}
        place[pointer.field.name] = target
        if constraint.condition is None and None not in place.values():
            other = pointer.model._base_manager.filter(**place).exclude(pk=record.pk).first()
            if other is not None:
                return other
    return None


def pointed_at(record: Any, pointer: Pointer, *, source: int, target: int) -> Data:
    """The value of the pointer that leads to `target` instead of `source`, as an argument of `update`."""
    if not pointer.many:
        return {pointer.field.attname: target}
    present = getattr(record, pointer.field.name).values_list("pk", flat=True)
    return {pointer.field.name: [*dict.fromkeys(target if key == source else key for key in present)]}


def move_many(pointer: Pointer, *, source: int, target: int, log: Log) -> None:
    """Relations to many of rows that are no records: one end of each pair."""
    through = getattr(pointer.model, pointer.field.name).through
    column, owner = pointer.field.m2m_reverse_field_name(), pointer.field.m2m_field_name()
    pairs = through._base_manager.filter(**{column: source})
    there = through._base_manager.filter(**{column: target}, **{owner: OuterRef(owner)})
    pairs.filter(Exists(there)).delete()
    if keys := list(pairs.values_list(F(owner), flat=True)):
        with writing():
            pairs.update(**{column: target})
        log["moved"][pointer.key] = keys
