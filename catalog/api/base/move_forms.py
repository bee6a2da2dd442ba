"""What a client says when it moves a record through the workflow."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from .known_fields import KnownFields


class MoveForm(KnownFields, serializers.Serializer[Any]):
    reason = serializers.CharField(max_length=300, required=False, allow_blank=True, help_text="Goes into the history.")


class PublishForm(MoveForm):
    publish_at = serializers.DateTimeField(required=False, help_text="Ahead: scheduled.")
