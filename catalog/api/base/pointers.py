"""How a client names another record when it writes: by number, or in the form in which it reads it."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

MOST = 500
"""Pointers that one field takes."""
LARGEST = 2**63 - 1
NUMBER = {"type": "integer", "minimum": 1}
EITHER = {"oneOf": [NUMBER, {"type": "object", "properties": {"id": NUMBER}, "required": ["id"]}]}


@extend_schema_field({**EITHER, "description": "A number, or an object with it as `id`."})
class Pointer(serializers.Field[Any, Any, Any, Any]):
    """One row of `queryset`."""

    default_error_messages = {
        "form": "A number, or an object with an id.",
        "gone": "There is none of this number to point at: {numbers}.",
        "list": "A list of numbers is expected.",
        "many": "At most {most} of them.",
    }

    def __init__(self, queryset: Any, **options: Any) -> None:
        self.queryset = queryset
        super().__init__(**options)

    def to_internal_value(self, data: Any) -> Any:
        return self.found([data])[0]

    def to_representation(self, value: Any) -> Any:
        return value.pk

    def found(self, data: list[Any]) -> list[Any]:
        """The rows, in one query."""
        numbers = [self.number(each) for each in data]
        rows = self.queryset.all().in_bulk(numbers)
        if missing := [str(each) for each in numbers if each not in rows]:
            self.fail("gone", numbers=", ".join(missing))
        return [rows[each] for each in dict.fromkeys(numbers)]

    def number(self, data: Any) -> int:
        if isinstance(data, dict):
            data = data.get("id")
        if not isinstance(data, int) or isinstance(data, bool) or not 0 < data <= LARGEST:
            self.fail("form")
        return data


@extend_schema_field({"type": "array", "items": EITHER, "maxItems": MOST})
class Pointers(Pointer):
    """Several rows, each once."""

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, list):
            self.fail("list")
        if len(data) > MOST:
            self.fail("many", most=MOST)
        return self.found(data)

    def to_representation(self, value: Any) -> Any:
        return [each.pk for each in value.all()]
