from __future__ import annotations

from catalog.models import Actor, Drama, Song

from .base import BASIC, SOURCED, Link, Links, PublicRecord, RecordFilters, RecordSerializer, RecordViewSet


class SongSerializer(RecordSerializer):
    drama = Link(Drama)
    artists = Links(Actor)

    expandable = ("drama", "artists")
    lists = {"aliases": "aliases"}
    written = ("title", "part", "drama", "artists", "aliases")

    class Meta:
        model = Song
        fields = (*BASIC, "title", "part", "drama", "artists", "aliases", *SOURCED)


class SongFilters(RecordFilters):
    drama = PublicRecord(Drama)
    artist = PublicRecord(Actor, field_name="artists")


class SongViewSet(RecordViewSet):
    """Songs of soundtracks, with their artists."""

    list_class = SongSerializer
    filterset_class = SongFilters
    columns = {**RecordViewSet.columns, "title": "title"}
