from __future__ import annotations

from datetime import date
from typing import Any

from django_filters import rest_framework as filters
from rest_framework import serializers

from catalog.models import Drama, Genre, Network, Release

from .base import (
    BASIC,
    SOURCED,
    Choice,
    Links,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
    WholeNumber,
)


class DramaSerializer(RecordSerializer):
    genres = serializers.SlugRelatedField("slug", many=True, read_only=True)  # type: ignore[var-annotated]
    releases = Links(Release)

    expandable = ("releases",)
    lists = {"aliases": "aliases", "genres": "genres"}
    written = ("title", "native_title", "kind", "synopsis", "genres", "setting", "based_on", "external_ids", "aliases")

    class Meta:
        model = Drama
        fields = (
            *BASIC,
            *("title", "native_title", "kind", "synopsis", "genres", "setting", "based_on", "external_ids"),
            *("releases", "aliases", *SOURCED),
        )


class DramaFilters(RecordFilters):
    kind = Choice(choices=Drama.Kind.choices)
    genre = filters.ModelChoiceFilter(queryset=Genre.objects.all(), to_field_name="slug", field_name="genres")
    network = PublicRecord(Network, method="shown_by")
    year = WholeNumber(method="premiered_in")

    def shown_by(self, queryset: Any, name: str, network: Network) -> Any:
        return queryset.filter(pk__in=Release.objects.visible().order_by().filter(networks=network).values("drama"))

    def premiered_in(self, queryset: Any, name: str, year: int | None) -> Any:
        if not year or year > 9999:
            return queryset.none()
        within = {"premiere_first__lte": date(year, 12, 31), "premiere_last__gte": date(year, 1, 1)}
        return queryset.filter(pk__in=Release.objects.visible().order_by().filter(**within).values("drama"))


class DramaViewSet(RecordViewSet):
    """Dramas, films, variety shows and web series."""

    list_class = DramaSerializer
    filterset_class = DramaFilters
    columns = {**RecordViewSet.columns, "title": "title"}
