"""The fields of a record as an editor chooses among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import prefetch_related_objects
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from .facts import RELATED, citable, stated


@dataclass(frozen=True, slots=True)
class CitableField:
    name: str
    label: str
    value: str
    """What the record says there now; empty where it says nothing or several things."""
    several: str = ""


def fields_of(record: Any) -> list[CitableField]:
    """In the order of the record's form."""
    prefetch_related_objects([record], *RELATED.get(record.type, ("aliases",)))
    found = []
    for name in citable(record):
        values = stated(record, name)
        one = values[0] if len(values) == 1 else ""
        several = ", ".join(values) if len(values) > 1 else ""
        found.append(CitableField(name, label_of(record, name, one), one, several))
    return found


def label_of(record: Any, name: str, value: str = "") -> str:
    """A field in words."""
    if name == "":
        return _("that it exists")
    if name.startswith("notes."):
        return _("note: %s") % Truncator(value).chars(60) if value else _("note")
    if name == "aliases":
        return _("other names")
    try:
        return str(getattr(record._meta.get_field(name), "verbose_name", name))
    except FieldDoesNotExist:
        return name.replace("_", " ")
