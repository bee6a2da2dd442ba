"""A site that holds a sample catalogue says so."""

from __future__ import annotations

from django import template

from catalog.models import Record

register = template.Library()


@register.simple_tag
def holds_samples() -> bool:
    """One query, whose index has the samples only."""
    return bool(Record.objects.samples().exists())
