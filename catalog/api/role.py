from __future__ import annotations

from catalog.models import Actor, Drama, Role

from .base import BASIC, SOURCED, Choice, Link, PublicRecord, RecordFilters, RecordSerializer, RecordViewSet


class RoleSerializer(RecordSerializer):
    drama = Link(Drama)
    actor = Link(Actor)

    expandable = ("drama", "actor")
    lists = {"aliases": "aliases"}
    written = ("character", "state", "drama", "actor", "aliases")

    class Meta:
        model = Role
        fields = (*BASIC, "character", "state", "drama", "actor", "aliases", *SOURCED)


class RoleFilters(RecordFilters):
    drama = PublicRecord(Drama)
    actor = PublicRecord(Actor)
    state = Choice(choices=Role.State.choices)


class RoleViewSet(RecordViewSet):
    """Who plays whom in what. Only `state=confirmed` is cast; the rest is casting news."""

    list_class = RoleSerializer
    filterset_class = RoleFilters
    columns = {**RecordViewSet.columns, "character": "character"}
