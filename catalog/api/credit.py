from __future__ import annotations

from catalog.models import Actor, Credit, Drama

from .base import (
    BASIC,
    SOURCED,
    Choice,
    Link,
    NullText,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
)


class CreditSerializer(RecordSerializer):
    title = NullText(source="label", read_only=True)
    drama = Link(Drama)
    person = Link(Actor)

    expandable = ("drama", "person")
    written = ("job", "drama", "person")

    class Meta:
        model = Credit
        fields = (*BASIC, "title", "job", "drama", "person", *SOURCED)


class CreditFilters(RecordFilters):
    drama = PublicRecord(Drama)
    person = PublicRecord(Actor)
    job = Choice(choices=Credit.Job.choices)


class CreditViewSet(RecordViewSet):
    """Work behind the camera: direction, writing, production, music."""

    list_class = CreditSerializer
    filterset_class = CreditFilters
