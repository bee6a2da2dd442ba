from __future__ import annotations

from catalog.models import Drama, Scene, Video

from .base import (
    BASIC,
    SOURCED,
    Choice,
    DateRange,
    Link,
    NullText,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
    Words,
)


class VideoSerializer(RecordSerializer):
    """`link` is the video's own address; `url`, as everywhere, the place on our page that shows its card."""

    title = NullText(source="label", read_only=True)
    link = NullText(source="url", read_only=True, allow_null=True)
    drama = Link(Drama)
    scene = Link(Scene)

    expandable = ("drama", "scene")
    joins = ("scene__drama",)
    written = ("title", "kind", "link", "channel", "published", "published_inferred", "drama", "scene")
    sources_of_written = {"link": "url"}

    class Meta:
        model = Video
        fields = (
            *BASIC,
            *("title", "kind", "link", "channel", "published", "published_inferred", "drama", "scene"),
            *SOURCED,
        )


class VideoFilters(RecordFilters):
    drama = PublicRecord(Drama)
    scene = PublicRecord(Scene)
    kind = Choice(choices=Video.Kind.choices)
    channel = Words()
    published = DateRange()


class VideoViewSet(RecordViewSet):
    """Link cards for videos elsewhere."""

    list_class = VideoSerializer
    filterset_class = VideoFilters
    columns = {**RecordViewSet.columns, "published": "published_first"}
