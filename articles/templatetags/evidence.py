"""Records and their fields in words, on the desk's pages about sources."""

from __future__ import annotations

from typing import Any

from django import template
from django.apps import apps

from articles.reading.citable_fields import label_of

register = template.Library()


@register.filter
def field_label(name: str, record: Any) -> str:
    """A field in words."""
    return label_of(record, name)


@register.filter
def kind_label(kind: str) -> str:
    """The kind of a record in words."""
    model: Any = apps.get_model("articles" if kind == "article" else "catalog", kind)
    return str(model._meta.verbose_name)
