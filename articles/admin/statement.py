"""A proposal's fact as words."""

from __future__ import annotations

from typing import Any

from articles.models import Suggestion
from articles.models.suggestion import TYING


def rows_of(suggestion: Suggestion) -> list[tuple[str, str]]:
    """(name, value) of what the fact says; what it leaves open is left out."""
    said = ((name, _said(value)) for name, value in suggestion.data.items() if name not in TYING)
    return [(name.replace("_", " "), value) for name, value in said if value]


def statement(suggestion: Suggestion) -> str:
    """One line: “role Kim of drama Spring”."""
    return "; ".join(f"{name}: {value}" for name, value in rows_of(suggestion))


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, (list, tuple)):
        return ", ".join(str(each) for each in value)
    return str(value) if value not in (None, 0) else ""
