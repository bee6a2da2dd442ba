"""Values of a revision as people read them: pointers by their labels, choices and dates in words."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from django.core.files import File
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from catalog.models import PartialDateField, Record
from catalog.reading.words import date_in_words
from catalog.writes.revision import own_fields, owned_columns

from .marked_words import ITEMS

NOTHING = "–"
NOT_TOLD = {"width", "height"}
"""Columns of owned rows that follow from others."""


class Names:
    """Labels of what revisions point at, by model and key: one query for all records, one for each other model."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, str], str] = {}

    @classmethod
    def of(cls, versions: Iterable[dict[str, Any]], model: type[models.Model]) -> Names:
        """Of everything that these `data` of revisions point at."""
        wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
        pointers = {name: field for name, field in revised_fields(model).items() if field.remote_field}
        for data in versions:
            for name, field in pointers.items():
                value = data.get("fields", {}).get(name)
                wanted[_target(field)].update(value if isinstance(value, list) else [value])
        names = cls()
        for target, keys in wanted.items():
            if keys := keys - {None}:
                for row in target._base_manager.filter(pk__in=keys):
                    names._labels[target._meta.label, str(row.pk)] = str(row)
        return names

    def label(self, field: models.Field[Any, Any], key: Any) -> str:
        """The label, or the bare number of what is no longer there."""
        return self._labels.get((_target(field)._meta.label, str(key)), f"#{key}")


def _target(field: Any) -> type[models.Model]:
    """Labels of records of all kinds come from Record itself."""
    model: type[models.Model] = field.remote_field.model
    return Record if issubclass(model, Record) else model


@cache
def revised_fields(model: type[models.Model]) -> dict[str, Any]:
    """The fields that a revision of a kind of record carries, by name."""
    return {field.name: field for field in [*own_fields(model), *model._meta.many_to_many]}  # type: ignore[arg-type]


def plain_default(model: type[models.Model], name: str) -> Any:
    field = revised_fields(model).get(name)
    if field is None:
        return None
    return [] if isinstance(field, models.ManyToManyField) else plain(field.get_default())


def plain(value: Any) -> Any:
    """`value` as a revision stores it."""
    return json.loads(json.dumps(value.name if isinstance(value, File) else value, cls=DjangoJSONEncoder))


def label_of(model: type[models.Model], name: str) -> str:
    field = revised_fields(model).get(name) or next((f for f in model._meta.concrete_fields if f.name == name), None)
    return capfirst(str(field.verbose_name)) if field is not None else capfirst(name.replace("_", " "))


def told(model: type[models.Model], name: str, value: Any, names: Names) -> str:
    """A field's stored `value` in words."""
    field = revised_fields(model).get(name)
    if field is None or not field.remote_field:
        return _told(field, value)
    if isinstance(value, list):
        return ITEMS.join(sorted(names.label(field, key) for key in value)) or NOTHING
    return NOTHING if value is None else names.label(field, value)


def row_title(owned: type[models.Model], identity: tuple[str, ...], row: dict[str, Any]) -> str:
    """“Alias Roof”; of a row whose identity is a mere key, its kind alone."""
    kind = capfirst(str(owned._meta.verbose_name))
    if "key" in row:
        return kind
    return f"{kind} “{' '.join(PurePosixPath(part).name for part in identity)}”"


def row_columns(owned: type[models.Model], old: Any, new: Any) -> list[models.Field[Any, Any]]:
    """The columns worth telling: those that differ, of a row that came or went all that say something."""
    columns = [each for each in owned_columns(owned) if each.name not in NOT_TOLD and each.name != "key"]
    if old is None or new is None:
        return [each for each in columns if (old or new or {}).get(each.name) not in ("", None, False)]
    return [each for each in columns if old.get(each.name) != new.get(each.name)]


def told_row(owned: type[models.Model], row: Any, columns: list[models.Field[Any, Any]]) -> str:
    if row is None:
        return NOTHING
    return "\n".join(f"{capfirst(str(each.verbose_name))}: {_told(each, row.get(each.name))}" for each in columns)


def _told(field: Any, value: Any) -> str:
    if value in ("", None, [], {}):
        return NOTHING
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        return "\n".join(f"{name}: {each}" for name, each in value.items())
    if isinstance(value, list):
        return ITEMS.join(map(str, value))
    if getattr(field, "choices", None):
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(field, PartialDateField):
        return strip_tags(date_in_words(str(value)))
    if isinstance(field, models.DateTimeField) and (moment := parse_datetime(str(value))):
        return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M")
    if isinstance(field, models.FileField):
        return PurePosixPath(str(value)).name
    return str(value)
