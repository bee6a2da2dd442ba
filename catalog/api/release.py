from __future__ import annotations

from catalog.models import Drama, Network, Release

from .base import (
    BASIC,
    SOURCED,
    Choice,
    DateRange,
    Link,
    Links,
    NullText,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
)


class ReleaseSerializer(RecordSerializer):
    title = NullText(source="label", read_only=True)
    drama = Link(Drama)
    networks = Links(Network)

    expandable = ("drama", "networks")
    written = ("drama", "part", "number", "premiere", "premiere_inferred", "state", "networks", "setting")

    class Meta:
        model = Release
        fields = (
            *BASIC,
            *("title", "drama", "part", "number", "premiere", "premiere_inferred", "state", "networks", "setting"),
            *SOURCED,
        )


class ReleaseFilters(RecordFilters):
    drama = PublicRecord(Drama)
    network = PublicRecord(Network, field_name="networks")
    part = Choice(choices=Release.Part.choices)
    state = Choice(choices=Release.State.choices)
    premiere = DateRange()


class ReleaseViewSet(RecordViewSet):
    """Seasons and parts of dramas, or their whole runs, with premiere and networks."""

    list_class = ReleaseSerializer
    filterset_class = ReleaseFilters
    columns = {**RecordViewSet.columns, "premiere": "premiere_first"}
