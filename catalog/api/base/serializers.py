"""The form that every record has in the API."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import Prefetch, QuerySet
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalog.models import Alias, PartialDateField, Record

from .fields import Link, Links, NullChoice, NullText, PageURL, PartialDate
from .sources import CitationSerializer, Shelf

BASIC = ("id", "type", "url", "version", "modified", "live_from")
SOURCED = ("citations", "citations_count", "disputed")

_serializers: dict[type, type[RecordSerializer]] = {}


def full_serializer(model: type) -> type[RecordSerializer]:
    """The serializer of a kind of record, by which a pointer is expanded."""
    return _serializers[model]


class AliasSerializer(serializers.ModelSerializer[Alias]):
    class Meta:
        model = Alias
        fields = ("name", "kind")


class RecordSerializer(serializers.ModelSerializer[Any]):
    """A record with its sources. `disputed` names fields whose sources differ; `citations` are at most 20."""

    # The context has `fields` (names wanted, all if missing), `expand` (names of pointers given in full) and `shelf`
    # (the sources of all records of the answer).

    id = serializers.IntegerField(source="pk", read_only=True)
    type = serializers.CharField(read_only=True)
    url = PageURL()
    aliases = AliasSerializer(many=True, read_only=True)
    citations = serializers.SerializerMethodField()
    citations_count = serializers.SerializerMethodField()
    disputed = serializers.SerializerMethodField()

    expandable: ClassVar[tuple[str, ...]] = ()
    """Pointers that `expand` takes."""
    joins: ClassVar[tuple[str, ...]] = ()
    """Single pointers to load in the same query, beside the parents."""
    lists: ClassVar[dict[str, str]] = {}
    """Plain rows to prefetch: field of the serializer to path on the model."""
    written: ClassVar[tuple[str, ...]] = ()
    """Fields that a client may write."""
    sources_of_written: ClassVar[dict[str, str]] = {}
    """Those of them that the model has under another name."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        _serializers.setdefault(cls.record_model(), cls)

    @classmethod
    def record_model(cls) -> Any:
        """The model of the records."""
        return cls.Meta.model

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        wanted = self.context.get("fields")
        return {name: field for name, field in super().get_fields().items() if not wanted or name in wanted}

    def build_standard_field(self, field_name: str, model_field: models.Field[Any, Any]) -> Any:
        made, options = super().build_standard_field(field_name, model_field)
        if isinstance(model_field, PartialDateField):
            return PartialDate, {"allow_null": True, "required": False}
        if model_field.blank and isinstance(model_field, (models.CharField, models.TextField)):
            options = {**options, "allow_null": True}
            options.pop("allow_blank", None)
            made = NullChoice if model_field.choices else NullText
        return made, options

    @extend_schema_field(CitationSerializer(many=True))
    def get_citations(self, record: Record) -> list[Any]:
        return self.cite(self.shelf(record).citations(record.pk))

    def get_citations_count(self, record: Record) -> int:
        return self.shelf(record).count(record.pk)

    def get_disputed(self, record: Record) -> list[str]:
        return self.shelf(record).disputed(record.pk)

    def shelf(self, record: Record) -> Shelf:
        """The sources at hand; a record that is not among them gets a shelf of its own."""
        shelf: Shelf | None = self.context.get("shelf") or getattr(self, "_shelf", None)
        if shelf is None or record.pk not in shelf.ids:
            shelf = self._shelf = Shelf([record.pk])
        return shelf

    def cite(self, citations: list[Any]) -> list[Any]:
        if not hasattr(self, "_citation"):
            self._citation = CitationSerializer(context={"request": self.context.get("request")})
        return [self._citation.to_representation(citation) for citation in citations]

    @classmethod
    def records(
        cls, wanted: frozenset[str] = frozenset(), expand: frozenset[str] = frozenset(), hidden: bool = False
    ) -> QuerySet[Any]:
        """What readers may see of this kind with all that the serializer shows, in as many queries for one
        record as for a hundred. `wanted` names the fields shown (all if empty), `expand` pointers in full. With
        `hidden`, what readers may not see as well."""
        model = cls.record_model()
        shown = (model.objects.all() if hidden else model.objects.visible()).with_parents(apart=expand)
        # What was joined is taken as it is: a pointer in full has to come with a query of its own.
        joins = [path for path in cls.joins if path.partition("__")[0] not in expand]
        shown = shown.select_related(*joins) if joins else shown
        declared = cls._declared_fields
        for name, path in cls.lists.items():
            if not wanted or name in wanted:
                shown = shown.prefetch_related(path)
        for name, field in declared.items():
            if isinstance(field, Link) and (not wanted or name in wanted):
                path = field.source or name
                if name in expand:
                    shown = shown.prefetch_related(Prefetch(path, queryset=full_serializer(field.model).records()))
                elif isinstance(field, Links):
                    pointed = field.model.objects.all() if hidden else field.model.objects.visible()
                    shown = shown.prefetch_related(Prefetch(path, queryset=pointed.with_parents()))
        return shown
