from __future__ import annotations

from typing import Any

from rest_framework import serializers


class KnownFields:
    """For serializers of what a client sends: fields that they do not know are refused by their names."""

    fields: Any

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict) and (unknown := sorted(str(name) for name in set(data) - set(self.fields))):
            said = f"Not a field to write. Known here: {', '.join(sorted(self.fields))}."
            raise serializers.ValidationError({name: [said] for name in unknown})
        return super().to_internal_value(data)  # type: ignore[misc]
