"""Serializer fields of our own kinds of value."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalog.models.partial_date import validate_partial_date

from .links import NAMED, Shape, link, page_url


class NamedLink(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    url = serializers.URLField()


class TitledLink(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    title = serializers.CharField()
    url = serializers.URLField()


class RoleLink(TitledLink):
    character = serializers.CharField(allow_null=True)
    actor = NamedLink()


@extend_schema_field({"type": "string", "nullable": True, "description": "EDTF: 2024-09-27, 2024-09, XXXX-05-14"})
class PartialDate(serializers.CharField):
    """EDTF text, null where nothing is known."""

    default_validators = [validate_partial_date]

    def to_representation(self, value: Any) -> Any:
        return value or None


class NullText(serializers.CharField):
    """Text that is null where nothing is known (the database keeps an empty one)."""

    def to_representation(self, value: Any) -> Any:
        return super().to_representation(value) or None


class NullChoice(serializers.ChoiceField):
    """A choice that is null where nothing is known."""

    def to_representation(self, value: Any) -> Any:
        return super().to_representation(value) or None


@extend_schema_field({"type": "string", "format": "uri"})
class PageURL(serializers.Field[Any, Any, str, Any]):
    """The address of the page, or of the place on a page, that shows the object."""

    def __init__(self, **options: Any) -> None:
        super().__init__(source="*", read_only=True, **options)

    def to_representation(self, value: Any) -> str:
        return page_url(value, self.context.get("request"))


class Link(serializers.Field[Any, Any, Any, Any]):
    """A pointer to a record of kind `model`: its short form, or the record in full where `expand` names the field;
    null where a reader may not see it. Who has just written the record (`written` in the context) sees it."""

    def __init__(self, model: Any, **options: Any) -> None:
        self.model = model
        super().__init__(read_only=True, **options)

    def to_representation(self, value: Any) -> Any:
        return self.shape(value) if self.seen(value) else None

    def seen(self, record: Any) -> bool:
        return bool(record.is_visible or self.context.get("written"))

    def shape(self, record: Any) -> Shape:
        if self.field_name not in self.context.get("expand", ()):
            return link(record, self.context.get("request"))
        if not hasattr(self, "_full"):
            from .serializers import full_serializer

            nested = {name: self.context[name] for name in ("request", "shelf") if name in self.context}
            self._full = full_serializer(self.model)(context=nested)
        return self._full.to_representation(record)


class Links(Link):
    """Pointers to several records of kind `model`; those that a reader may not see are left out."""

    def to_representation(self, value: Any) -> list[Shape]:
        return [self.shape(record) for record in value.all() if self.seen(record)]


def short_serializer(model: type) -> type[serializers.Serializer[Any]]:
    """What `link` returns for records of this kind."""
    if model in NAMED:
        return NamedLink
    return RoleLink if model.__name__ == "Role" else TitledLink
