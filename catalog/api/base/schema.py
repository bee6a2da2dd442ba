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
from .write_forms import form_of
from .written_serializers import written_form


class Problem(serializers.Serializer[Any]):
    """An error as RFC 9457 wants it; `errors` names each wrong parameter or field with what is wrong about it,
    `version` is the present one of a record that changed meanwhile, `merged_into` what a record was merged into."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    instance = serializers.CharField()
    errors = serializers.DictField(  # type: ignore[assignment]
        child=serializers.ListField(child=serializers.CharField()), required=False
    )
    version = serializers.IntegerField(required=False)
    merged_into = serializers.IntegerField(required=False)


PROBLEMS = {
    400: "A parameter or value is unknown.",
    404: "No such record, or readers may not see it.",
    429: "Too many requests; `Retry-After` says when to come back.",
}


WRITE_PROBLEMS = {
    400: "A field or value is wrong; `errors` names it.",
    401: "A token is needed.",
    403: "The token's user may not do this.",
    404: "No such record.",
    409: "The record cannot go there; merged away, `merged_into` is what it is now.",
    412: "The record was changed meanwhile; `version` is the present one.",
    413: "The request is too large.",
    415: "JSON is expected.",
    428: "`If-Match` is missing; `version` is the present one.",
    429: PROBLEMS[429],
}
WRITING = {
    "create": "Adds one to the {kind}, as a draft",
    "update": "Sets one of the {kind} as a whole",
    "partial_update": "Changes fields of one of the {kind}",
    "submit": "Moves one of the {kind} to review",
    "reopen": "Takes one of the {kind} back to draft",
    "publish": "Publishes one of the {kind}, or schedules it",
    "withdraw": "Withdraws one of the {kind}",
}
IF_MATCH = OpenApiParameter(
    "If-Match",
    {"type": "string", "example": '"7"'},
    OpenApiParameter.HEADER,
    required=True,
    description="The version that you have read, in quotes, or the `ETag` of your reading.",
)


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
    """Adds the parameters that the view itself reads, what it is written with, and the problem responses."""

    view: Any

    def get_summary(self) -> str:
        """The first sentence about the resource, which one of them it is, or what is done with it."""
        action = getattr(self.view, "action", "")
        kind = self.path.strip("/").split("/")[2]
        if action in WRITING:
            return WRITING[action].format(kind=kind)
        if action != "retrieve":
            return " ".join(str(self.get_description()).partition(".")[0].split())
        return f"One of the {kind}, by its number"

    def get_request_serializer(self) -> Any:
        if not self.writes:
            return super().get_request_serializer()
        is_form = self.view.action in ("create", "update", "partial_update")
        return form_of(self.view.read_class) if is_form else self.view.move_form

    @property
    def writes(self) -> bool:
        return getattr(self.view, "action", "") in WRITING

    def get_override_parameters(self) -> list[Any]:
        described: dict[str, Any] = getattr(self.view, "own_parameters", dict)()
        if self.writes and self.view.action != "create":
            return [IF_MATCH]
        return [
            OpenApiParameter(name, schema, description=said, required=bool(required))
            for name, (schema, said, *required) in described.items()
        ]

    def get_response_serializers(self) -> Any:
        if self.writes:
            return self.written()
        found = super().get_response_serializers()
        if isinstance(found, dict):
            return found
        described = {
            code: said
            for code, said in PROBLEMS.items()
            if code != 404 or getattr(self.view, "action", "") == "retrieve"
        }
        return {200: found, **_problems(described)}

    def written(self) -> Any:
        created = self.view.action == "create"
        left_out = {404, 409, 412, 428} if created else set()
        described = {code: said for code, said in WRITE_PROBLEMS.items() if code not in left_out}
        return {201 if created else 200: written_form(self.view.read_class), **_problems(described)}


def _problems(described: dict[int, str]) -> dict[Any, OpenApiResponse]:
    return {(code, "application/problem+json"): OpenApiResponse(Problem, said) for code, said in described.items()}


def number(maximum: int, default: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": 1, "maximum": maximum, "default": default}


LIMIT = (number(parameters.MAX_LIMIT, parameters.DEFAULT_LIMIT), "Results on a page.")


def several(names: list[str]) -> dict[str, Any]:
    """Comma-separated names."""
    return {"type": "string", "example": ",".join(names[:2])}
