from __future__ import annotations

from rest_framework import serializers

from catalog.models import Drama, Rating, Release

from .base import (
    BASIC,
    SOURCED,
    DateRange,
    Link,
    NullText,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
    WholeNumber,
    Words,
)


class RatingSerializer(RecordSerializer):
    title = NullText(source="label", read_only=True)
    drama = Link(Drama)
    release = Link(Release)
    value = serializers.FloatField(read_only=True)

    expandable = ("drama", "release")
    joins = ("release__drama",)
    written = ("drama", "release", "episode", "value", "region", "day", "day_inferred", "measured_by")

    class Meta:
        model = Rating
        fields = (
            *BASIC,
            *("title", "drama", "release", "episode", "value", "unit", "region", "day", "day_inferred", "measured_by"),
            *SOURCED,
        )


class RatingFilters(RecordFilters):
    drama = PublicRecord(Drama)
    release = PublicRecord(Release)
    episode = WholeNumber()
    region = Words()
    measured_by = Words()
    day = DateRange()


class RatingViewSet(RecordViewSet):
    """Viewership shares in per cent, by region and day."""

    list_class = RatingSerializer
    filterset_class = RatingFilters
    columns = {**RecordViewSet.columns, "value": "value", "day": "day_first"}
