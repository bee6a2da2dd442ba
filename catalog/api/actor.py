from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef

from catalog.models import Actor, Drama, Role

from .base import BASIC, SOURCED, Flag, PublicRecord, RecordFilters, RecordSerializer, RecordViewSet


class ActorSerializer(RecordSerializer):
    lists = {"aliases": "aliases"}
    written = ("name", "native_name", "disambiguation", "external_ids", "aliases")

    class Meta:
        model = Actor
        fields = (*BASIC, "name", "native_name", "disambiguation", "external_ids", "aliases", *SOURCED)


class ActorFilters(RecordFilters):
    drama = PublicRecord(Drama, method="in_drama")
    acting = Flag(method="with_roles")

    def in_drama(self, queryset: Any, name: str, drama: Drama) -> Any:
        return queryset.filter(pk__in=Role.objects.visible().order_by().filter(drama=drama).values("actor"))

    def with_roles(self, queryset: Any, name: str, acting: bool) -> Any:
        roles = Exists(Role.objects.visible().order_by().filter(actor=OuterRef("pk")))
        return queryset.filter(roles if acting else ~roles)


class ActorViewSet(RecordViewSet):
    """People: actors, directors, writers, singers. `acting=true` keeps those who have a role."""

    list_class = ActorSerializer
    filterset_class = ActorFilters
    columns = {**RecordViewSet.columns, "name": "name"}
