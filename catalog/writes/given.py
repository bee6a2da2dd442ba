"""The values that a write is given: which of them are fields, and whether what they point at is there."""

from __future__ import annotations

from django.core.exceptions import ValidationError

from catalog.models import Record

from .pointing import refuse_merged, to_record
from .revision import Data, own_fields


def accepted(model: type[Record], values: Data) -> Data:
    """The relations and owned rows among `values`, taken out of them.

    Raises TypeError for a name that is none of the record's to set, ValidationError for a related id that is not
    there, or is that of a record which was merged into another."""
    relations = {field.name: field for field in model._meta.many_to_many}
    many = {name: values.pop(name) for name in (*model.owned, *relations) if name in values}
    settable = {name for field in own_fields(model) for name in (field.name, field.attname)}
    if unknown := sorted(set(values) - settable):
        raise TypeError(f"{model.__name__} has no field to set named {', '.join(unknown)}.")
    for name, field in relations.items():
        wanted = {getattr(item, "pk", item) for item in many.get(name, ())}
        found = field.related_model._default_manager.filter(pk__in=wanted).values_list("pk", flat=True)
        if missing := sorted(wanted - set(found)):
            raise ValidationError({name: f"no longer there: {missing}"})
    refuse_merged(_pointed(model, values, many))
    return many


def _pointed(model: type[Record], values: Data, many: Data) -> dict[str, set[int]]:
    """The keys of records at which the fields that are set point."""
    found = {}
    for field in (*own_fields(model), *model._meta.many_to_many):
        if not to_record(field) or field.name == "merged_into":
            continue
        set_to = [*many.get(field.name, ()), *(values.get(name) for name in (field.name, field.attname))]
        found[field.name] = {getattr(item, "pk", item) for item in set_to} - {None}
    return found
