"""What points at a record, found through the model registry: of any application, without knowing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from catalog.models import Record
from catalog.models.guard import Owned


@dataclass(frozen=True)
class Pointer:
    """A column, or a relation to many, by which rows of `model` point at a record."""

    model: Any
    field: Any

    @property
    def key(self) -> str:
        """Its name in a merge's data: `articles.citation.record`."""
        return f"{self.model._meta.label_lower}.{self.field.name}"

    @property
    def many(self) -> bool:
        return bool(self.field.many_to_many)

    @property
    def of_records(self) -> bool:
        """Whether what points is a record itself, with versions of its own."""
        return issubclass(self.model, Record)

    def rows(self, pk: int) -> Any:
        """What points at the record `pk`, by key."""
        return self.model._base_manager.filter(**{self.field.name: pk}).order_by("pk")


def pointers(model: type[Record]) -> list[Pointer]:
    """All ways of pointing at a record of this kind, but for the rows that belong to it, and those that tell of the
    record as it was (`stays_on_merge`)."""
    found = {}
    for relation in model._meta.get_fields(include_hidden=True):
        if not relation.auto_created or relation.concrete or getattr(relation, "parent_link", False):
            continue
        source: Any = relation.related_model
        through = source._meta.auto_created
        if through or issubclass(source, Owned) or getattr(source, "stays_on_merge", False):
            continue
        pointer = Pointer(source, relation.field)  # type: ignore[union-attr]
        found[pointer.key] = pointer
    return [found[key] for key in sorted(found)]


def unique_over(pointer: Pointer) -> list[models.UniqueConstraint]:
    """The unique constraints that a change of the pointer may break."""
    found = [
        constraint
        for constraint in pointer.model._meta.constraints
        if isinstance(constraint, models.UniqueConstraint) and pointer.field.name in constraint.fields
    ]
    if pointer.field.unique:
        found.append(models.UniqueConstraint(fields=[pointer.field.name], name=f"{pointer.key}_unique"))
    return found


def refuse_merged(pointed: dict[str, set[int]]) -> None:
    """`pointed` are the keys of records at which each field points. Raise ValidationError that names the fields which
    point at a record that was merged into another."""
    keys = set().union(*pointed.values())
    gone = Record.objects.filter(pk__in=keys).exclude(merged_into=None).select_related("merged_into") if keys else ()
    said = {
        record.pk: _("“%(record)s” was merged into “%(other)s”: choose that one.")
        % {"record": record, "other": f"{record.merged_into} #{record.merged_into_id}"}
        for record in gone
    }
    if wrong := {
        name: [said[pk] for pk in sorted(ids & said.keys())] for name, ids in pointed.items() if ids & said.keys()
    }:
        raise ValidationError(wrong)


def to_record(field: Any) -> bool:
    """Whether it is a pointer, or many, at records."""
    return bool(field.is_relation) and issubclass(field.related_model, Record)


def successor(pk: int) -> int:
    """The record into which `pk` was merged, at whatever remove; itself where it was not."""
    seen = {pk}
    while into := Record.objects.filter(pk=pk).values_list("merged_into", flat=True).first():
        if into in seen:
            break
        seen.add(pk := into)
    return pk
