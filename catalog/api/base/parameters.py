"""What a request asks for beside its filters. Whatever is unknown, empty or given twice is refused by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.http import QueryDict
from rest_framework.exceptions import ValidationError

MAX_LIMIT = 100
DEFAULT_LIMIT = 20


def refuse_unknown(given: QueryDict, known: Collection[str]) -> None:
    """Raise ValidationError that names every parameter which is not `known`, empty or repeated."""
    wrong: dict[str, list[str]] = {}
    for name, values in given.lists():
        if name not in known:
            wrong[name] = [f"Unknown parameter. Known here: {', '.join(sorted(known)) or 'none'}."]
        elif len(values) > 1:
            wrong[name] = ["Give this parameter once."]
        elif not values[0].strip():
            wrong[name] = ["This parameter has no value."]
        elif "\x00" in values[0]:
            wrong[name] = ["Null characters are not allowed."]
    if wrong:
        raise ValidationError(wrong)


def names(given: QueryDict, parameter: str, known: Iterable[str]) -> frozenset[str]:
    """The comma-separated names of `parameter`, all of them `known`; empty where it is not given."""
    asked = [name.strip() for name in given.get(parameter, "").split(",")] if parameter in given else []
    allowed = sorted(known)
    for name in asked:
        if name not in allowed:
            raise ValidationError({parameter: [f"Unknown name “{name}”. Known here: {', '.join(allowed) or 'none'}."]})
    return frozenset(asked)


def limit(given: QueryDict) -> int:
    """How many results a page has: DEFAULT_LIMIT unless said, at most MAX_LIMIT."""
    text = given.get("limit", str(DEFAULT_LIMIT))
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and 1 <= int(text) <= MAX_LIMIT):
        raise ValidationError({"limit": [f"A whole number from 1 to {MAX_LIMIT}."]})
    return int(text)
