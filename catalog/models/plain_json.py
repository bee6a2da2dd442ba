"""What the small JSON columns may hold."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError

_SCHEME = re.compile(r"[a-z][a-z0-9_-]{0,29}")
_IDENTIFIER = re.compile(r"[\w./-]{1,80}")


def validate_external_ids(value: Any) -> None:
    """An object of short identifiers by the name of who gave them: `{"wikidata": "Q1"}`."""
    if not isinstance(value, dict):
        raise ValidationError('An object such as {"wikidata": "Q1"} is expected.')
    for scheme, identifier in value.items():
        if not _SCHEME.fullmatch(scheme) or not isinstance(identifier, str) or not _IDENTIFIER.fullmatch(identifier):
            raise ValidationError(f"“{scheme}”: a short identifier is expected, such as Q1 or tt0123456.")


def validate_words(value: Any) -> None:
    """A list of words, none of them empty."""
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise ValidationError('A list of words such as ["one", "two"] is expected.')
