"""The OpenAPI form of what every resource has in common."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from . import parameters
from .fields import Link, Links, short_serializer
from .serializers import full_serializer


class Problem(serializers.Serializer[Any]):
    """An error as RFC 9457 wants it; `errors` names each wrong parameter with what is wrong about it."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    instance = serializers.CharField()
    errors = serializers.DictField(  # type: ignore[assignment]
        child=serializers.ListField(child=serializers.CharField()), required=False
    )


PROBLEMS = {
    400: "A parameter or value is unknown.",
    404: "No such record, or readers may not see it.",
    429: "Too many requests; `Retry-After` says when to come back.",
}


class LinkSchema(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """A pointer is its short form, or the whole record where `expand` names it."""

    target_class = "catalog.api.base.fields.Link"
    match_subclasses = True

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> dict[str, Any]:
        field: Link = self.target
        forms = [short_serializer(field.model)]
        if field.field_name in getattr(field.parent, "expandable", ()):
            forms.append(full_serializer(field.model))
        refs = [auto_schema.resolve_serializer(form, direction).ref for form in forms]
        schema = {"anyOf": refs} if len(refs) > 1 else {"allOf": refs}
        if isinstance(field, Links):
            return {"type": "array", "items": schema, "readOnly": True}
        model = getattr(getattr(field.parent, "Meta", None), "model", None)
        optional = field.field_name not in getattr(model, "parents", ())
        return {**schema, "readOnly": True, **({"nullable": True} if optional else {})}


class ResourceSchema(AutoSchema):
    """Adds the parameters that the view itself reads, and the problem responses."""

    def get_summary(self) -> str:
        """The first sentence about the resource, or which one of them it is."""
        if getattr(self.view, "action", "") != "retrieve":
            return " ".join(str(self.get_description()).partition(".")[0].split())
        kind = self.path.strip("/").split("/")[2]
        return f"One of the {kind}, by its number"

    def get_override_parameters(self) -> list[Any]:
        described: dict[str, Any] = getattr(self.view, "own_parameters", dict)()
        return [
            OpenApiParameter(name, schema, description=said, required=bool(required))
            for name, (schema, said, *required) in described.items()
        ]

    def get_response_serializers(self) -> Any:
        found = super().get_response_serializers()
        if isinstance(found, dict):
            return found
        described = {
            code: said
            for code, said in PROBLEMS.items()
            if code != 404 or getattr(self.view, "action", "") == "retrieve"
        }
        problems = {
            (code, "application/problem+json"): OpenApiResponse(Problem, said) for code, said in described.items()
        }
        return {200: found, **problems}


def number(maximum: int, default: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": 1, "maximum": maximum, "default": default}


LIMIT = (number(parameters.MAX_LIMIT, parameters.DEFAULT_LIMIT), "Results on a page.")


def several(names: list[str]) -> dict[str, Any]:
    """Comma-separated names."""
    return {"type": "string", "example": ",".join(names[:2])}
