"""What citations, quotes and suggestions have in common: a place in an article's text."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.models import Article
from catalog.api.base.links import page_url, with_specific
from catalog.models import Actor, Network

LONG = ("raw", "body", "text")


class AnyRecordLink(serializers.Serializer[Any]):
    """A record of any kind: `name` where it has one, else `title`."""

    id = serializers.IntegerField()
    type = serializers.CharField()
    name = serializers.CharField(required=False)
    title = serializers.CharField(required=False)
    url = serializers.URLField()


@extend_schema_field({"allOf": [{"$ref": "#/components/schemas/AnyRecordLink"}], "nullable": True})
class AnyRecord(serializers.Field[Any, Any, Any, Any]):
    """A pointer to a record of whatever kind, loaded by `with_record`; null where a reader may not see it."""

    def to_representation(self, value: Any) -> dict[str, Any] | None:
        return any_link(value.specific(), self.context.get("request"))


def any_link(record: Any, request: Any) -> dict[str, Any] | None:
    """The short form of any record with its `type`; None where a reader may not see it."""
    if not record.is_visible:
        return None
    named = {"name": record.name} if isinstance(record, (Actor, Network)) else {"title": record.label}
    return {"id": record.pk, "type": record.type, **named, "url": page_url(record, request)}


def with_record(queryset: Any, pointer: str = "record") -> Any:
    """The pointer's record as what it is, and its parents, in the same query."""
    joins, left = with_specific(f"{pointer}__" if pointer else "")
    return queryset.select_related(*joins).defer(*left)


def with_article(queryset: Any, path: str) -> Any:
    """Article and outlet in the same query, the long columns left out."""
    return queryset.select_related(f"{path}__outlet").defer(*(f"{path}__{name}" for name in LONG))


class InArticle(serializers.Serializer[Any]):
    """`version` and `modified` are the article's: offsets count in that version of its text."""

    id = serializers.IntegerField(source="pk")
    type = serializers.SerializerMethodField()
    url = serializers.SerializerMethodField()
    version = serializers.SerializerMethodField()
    modified = serializers.SerializerMethodField()

    def place(self, row: Any) -> tuple[Article, str]:
        """The article and what follows its address."""
        return row.article, ""

    def get_type(self, row: Any) -> str:
        return str(row._meta.model_name)

    @extend_schema_field({"type": "string", "format": "uri"})
    def get_url(self, row: Any) -> str:
        article, anchor = self.place(row)
        return page_url(article, self.context.get("request")) + anchor

    def get_version(self, row: Any) -> int:
        return self.place(row)[0].version

    @extend_schema_field({"type": "string", "format": "date-time"})
    def get_modified(self, row: Any) -> Any:
        return serializers.DateTimeField().to_representation(self.place(row)[0].modified)
