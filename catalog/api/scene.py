from __future__ import annotations

from typing import Any

from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalog.models import Actor, Drama, Note, Release, Role, Scene, SceneKind

from .base import (
    BASIC,
    SOURCED,
    DateRange,
    Flag,
    Link,
    Links,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
    WholeNumber,
)
from .base.sources import CitationSerializer


class NoteSerializer(serializers.ModelSerializer[Note]):
    """One statement about the making of a scene; the scene's citations support it under `field`."""

    field = serializers.CharField(read_only=True)
    citations = CitationSerializer(many=True)

    class Meta:
        model = Note
        fields = ("key", "field", "text", "spoiler", "citations")


class SceneSerializer(RecordSerializer):
    drama = Link(Drama)
    release = Link(Release)
    kind = serializers.CharField(source="kind.slug", read_only=True)
    roles = Links(Role)
    notes = serializers.SerializerMethodField()

    expandable = ("drama", "release", "roles")
    joins = ("release__drama", "kind")
    lists = {"aliases": "aliases", "notes": "notes"}
    written = (
        *("title", "kind", "drama", "release", "episode", "spoiler", "roles", "takes", "takes_qualifier"),
        *("place", "aired", "aired_inferred", "notes", "aliases"),
    )

    class Meta:
        model = Scene
        fields = (
            *BASIC,
            *("title", "kind", "drama", "release", "episode", "spoiler", "roles", "takes", "takes_qualifier"),
            *("place", "aired", "aired_inferred", "notes", "aliases", *SOURCED),
        )

    @extend_schema_field(NoteSerializer(many=True))
    def get_notes(self, scene: Scene) -> list[Any]:
        return [
            {
                "key": note.key,
                "field": note.field,
                "text": note.text,
                "spoiler": note.spoiler,
                "citations": self.cite(self.shelf(scene).under(scene.pk, note.field)),
            }
            for note in scene.notes.all()
        ]


class SceneFilters(RecordFilters):
    drama = PublicRecord(Drama)
    release = PublicRecord(Release)
    actor = PublicRecord(Actor, method="with_actor")
    role = PublicRecord(Role, field_name="roles")
    kind = filters.ModelChoiceFilter(queryset=SceneKind.objects.all(), to_field_name="slug")
    episode = WholeNumber()
    takes_min = WholeNumber(field_name="takes", lookup_expr="gte")
    takes_max = WholeNumber(field_name="takes", lookup_expr="lte")
    aired = DateRange()
    spoiler = Flag()

    def with_actor(self, queryset: Any, name: str, actor: Actor) -> Any:
        played = Role.objects.visible().order_by().filter(actor=actor).values("pk")
        return queryset.filter(pk__in=Scene.roles.through.objects.filter(role__in=played).values("scene"))


class SceneViewSet(RecordViewSet):
    """Filmed scenes: who is in them, how many takes, where, when, and notes on their making."""

    list_class = SceneSerializer
    filterset_class = SceneFilters
    columns = {**RecordViewSet.columns, "title": "title", "takes": "takes", "aired": "aired_first"}
