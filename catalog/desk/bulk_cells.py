"""A record's fields as cells of a table, and cells as values of `catalog.writes`."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from import_export import fields, widgets

from catalog import search
from catalog.models import Alias, Record

BETWEEN = " | "
RISKY = ("=", "+", "-", "@", "\t", "\r", "'")
"""What a spreadsheet may take for a formula at the start of a cell, and the sign that says it is none."""
YES, NO = ("yes", "true", "1"), ("no", "false", "0", "")
_KEYED = re.compile(r"#?(\d{1,18})$|.*\s#(\d{1,18})$", re.S)
_KINDLY = re.compile(rf"(.+) \[({'|'.join(Alias.Kind.values)})\]$", re.S)


def safe(text: str) -> str:
    return f"'{text}" if text.startswith(RISKY) else text


def unsafe(text: str) -> str:
    """`safe` undone."""
    return text[1:] if text.startswith("'") and text[1:].startswith(RISKY) else text


class Cell(widgets.Widget):
    """A plain field."""

    def __init__(self, field: Any) -> None:
        super().__init__()
        self.field = field

    def render(self, value: Any, obj: Any = None, **options: Any) -> str:
        return safe(self.text(value))

    def text(self, value: Any) -> str:
        if isinstance(value, bool):
            return "yes" if value else "no"
        return "" if value is None else str(value)

    def clean(self, value: Any, row: Any = None, **options: Any) -> Any:
        """Raises ValidationError."""
        text = str(value).strip()
        if isinstance(self.field, models.BooleanField):
            if text.lower() not in YES + NO:
                raise ValidationError(_("“%s” is neither yes nor no.") % text)
            return text.lower() in YES
        if not text and (self.field.null or self.field.empty_strings_allowed):
            return None if self.field.null else ""
        if self.field.choices:
            return self._chosen(text)
        return self.field.to_python(text)

    def _chosen(self, text: str) -> Any:
        for value, label in self.field.flatchoices:
            if text.lower() in (str(value).lower(), str(label).lower()):
                return value
        known = ", ".join(str(value) for value, _label in self.field.flatchoices)
        raise ValidationError(_("“%(text)s” is none of: %(known)s.") % {"text": text, "known": known})


class PointerCell(Cell):
    """One pointer: “Low Tide #12” out; that, a key, or a name that one record alone bears, in."""

    def text(self, value: Any) -> str:
        return "" if value is None else f"{value} #{value.pk}"

    def clean(self, value: Any, row: Any = None, **options: Any) -> Any:
        text = str(value).strip()
        if not text:
            if self.field.null:
                return None
            raise ValidationError(_("This cell may not be empty."))
        return self.pointed(text)

    def pointed(self, text: str) -> Any:
        model = self.field.related_model
        if keyed := _KEYED.match(text):
            found = model._default_manager.filter(pk=int(keyed[1] or keyed[2])).first()
            if found is not None:
                return found
            raise ValidationError(_("“%s”: there is no record of this number.") % text)
        if issubclass(model, Record):
            keys = [hit.record_id for hit in search.bearers(text, types=[str(model._meta.model_name)], limit=3)]
            named = list(model._default_manager.filter(pk__in=keys))
        else:
            named = list(model._default_manager.filter(models.Q(slug=text) | models.Q(name__iexact=text))[:3])
        if len(named) != 1:
            said = (
                _("“%s”: nothing bears this name.")
                if not named
                else _("“%s”: several bear this name; give the number.")
            )
            raise ValidationError(said % text)
        return named[0]


class PointersCell(PointerCell):
    """Many pointers in one cell."""

    def text(self, value: Any) -> str:
        return BETWEEN.join(super(PointersCell, self).text(each) for each in value.all())

    def clean(self, value: Any, row: Any = None, **options: Any) -> Any:
        return sorted({self.pointed(part).pk for part in _parts(value)})


class AliasesCell(Cell):
    """All other names in one cell: “Roof [short] | 지붕 [native]”; a romanisation where no kind is told."""

    def text(self, value: Any) -> str:
        return BETWEEN.join(f"{alias.name} [{alias.kind}]" for alias in value.all())

    def clean(self, value: Any, row: Any = None, **options: Any) -> Any:
        found = {}
        for part in _parts(value):
            kindly = _KINDLY.match(part)
            name, kind = (kindly[1], kindly[2]) if kindly else (part, Alias.Kind.ROMANISATION.value)
            found[name] = {"name": name, "kind": kind}
        return list(found.values())


def _parts(value: Any) -> list[str]:
    return [part.strip() for part in str(value).split("|") if part.strip()]


def cell_of(model: type[Record], name: str) -> fields.Field:
    """The column of a field, a relation or the aliases."""
    if name == "aliases":
        widget: Cell = AliasesCell(None)
    else:
        field = model._meta.get_field(name)
        many, one = isinstance(field, models.ManyToManyField), isinstance(field, models.ForeignKey)
        widget = (PointersCell if many else PointerCell if one else Cell)(field)
    return fields.Field(attribute=name, column_name=name, widget=widget)
