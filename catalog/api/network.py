from __future__ import annotations

from catalog.models import Network

from .base import BASIC, SOURCED, Choice, RecordFilters, RecordSerializer, RecordViewSet, Words


class NetworkSerializer(RecordSerializer):
    lists = {"aliases": "aliases"}
    written = ("name", "native_name", "kind", "country", "website", "aliases")

    class Meta:
        model = Network
        fields = (*BASIC, "name", "native_name", "kind", "country", "website", "aliases", *SOURCED)


class NetworkFilters(RecordFilters):
    kind = Choice(choices=Network.Kind.choices)
    country = Words()


class NetworkViewSet(RecordViewSet):
    """Broadcasters and streaming services."""

    list_class = NetworkSerializer
    filterset_class = NetworkFilters
    columns = {**RecordViewSet.columns, "name": "name"}
