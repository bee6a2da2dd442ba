"""The answer to a write: the record as readers get it, and where it stands in the workflow."""

from __future__ import annotations

from functools import cache
from typing import Any

from rest_framework import serializers

from catalog.models import Status

from .serializers import RecordSerializer


@cache
def written_form(read: type[RecordSerializer]) -> type[RecordSerializer]:
    model = read.record_model()
    members: dict[str, Any] = {
        "status": serializers.ChoiceField(choices=Status.choices, read_only=True),
        "publish_at": serializers.DateTimeField(read_only=True, allow_null=True),
        "Meta": type("Meta", (), {"model": model, "fields": (*read.Meta.fields, "status", "publish_at")}),
        "__doc__": "As it is now, with its place in the workflow.",
    }
    return type(f"{model.__name__}WrittenSerializer", (read,), members)
