"""A form's lines with the evidence that stands under each field."""

from __future__ import annotations

from typing import Any

from .evidence import Evidence


def laid_out(adminform: Any, evidence: Evidence) -> list[dict[str, Any]]:
    """`[{"fieldset", "lines": [{"line", "cells": [(field, what Evidence has of it)]}]}]`; without hidden fields."""
    return [
        {
            "fieldset": fieldset,
            "lines": [
                {"line": line, "cells": [(cell, evidence.of(_name(cell))) for cell in line]} for line in fieldset
            ],
        }
        for fieldset in adminform
    ]


def _name(cell: Any) -> str:
    return str(cell.field["name"] if isinstance(cell.field, dict) else cell.field.name)
