from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.models import Q
from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.permissions import AllowAny

from catalog.api.base import Choice, RecordFilters, Rows, WholeNumber, public_forms
from catalog.api.base.links import kinds
from catalog.models import Record, Revision, Status

from .spans import AnyRecordLink, any_link, with_record


class ChangedObject(AnyRecordLink):
    """What changed. Name and address only while readers may see it; `merged_into` where it is one with another."""

    url = serializers.URLField(required=False)
    merged_into = AnyRecordLink(required=False)


class ChangeSerializer(serializers.Serializer[Revision]):
    """A change that readers could see. `after` is the object's public form as it is now (of whatever type), null if
    it is not public."""

    id = serializers.IntegerField(source="pk")
    at = serializers.DateTimeField()
    action = serializers.ChoiceField(choices=Revision.Action.choices)
    type = serializers.CharField(source="record.type")
    object = serializers.SerializerMethodField()
    after = serializers.SerializerMethodField()

    @extend_schema_field(ChangedObject)
    def get_object(self, change: Revision) -> dict[str, Any]:
        record, request = change.record, self.context.get("request")
        shape = {"id": record.pk, "type": record.type}
        if record.pk in self.context["forms"]:
            shape |= any_link(record.specific(), request) or {}
        winner = self.context["winners"].get(record.merged_into_id)
        if winner is not None:
            shape["merged_into"] = any_link(winner, request) or {"id": winner.pk, "type": winner.type}
        return shape

    @extend_schema_field({"type": "object", "additionalProperties": True, "nullable": True})
    def get_after(self, change: Revision) -> dict[str, Any] | None:
        form: dict[str, Any] | None = self.context["forms"].get(change.record_id)
        return form


class ChangeFilters(RecordFilters):
    type = Choice(field_name="record__type", choices=[(kind, kind) for kind in sorted(kinds())])
    action = Choice(choices=Revision.Action.choices)
    object = WholeNumber(field_name="record")
    since = WholeNumber(field_name="pk", lookup_expr="gt")


class ChangeViewSet(Rows):
    """What changed, the newest first; with `since` (the last change that you know) the oldest first. What is
    scheduled shows no sign before its time."""

    serializer_class: Any = ChangeSerializer
    filterset_class = ChangeFilters
    permission_classes = [AllowAny]
    default_order: ClassVar[str] = "-id"

    def get_queryset(self) -> Any:
        scheduled = Q(record__status=Status.PUBLISHED, record__publish_at__gt=timezone.now())
        shown = Revision.objects.filter(public=True, state=Revision.State.APPLIED).exclude(scheduled).defer("data")
        return with_record(shown)

    @property
    def first_order(self) -> str:
        return "id" if "since" in self.request.query_params else self.default_order

    def context_for(self, rows: Sequence[Any]) -> dict[str, Any]:
        pointers: dict[str, set[int]] = {}
        for change in rows:
            pointers.setdefault(change.record.type, set()).add(change.record_id)
        merged = {change.record.merged_into_id for change in rows} - {None}
        winners = with_record(Record.objects.filter(pk__in=merged), "") if merged else []
        return {
            "forms": public_forms(pointers, self.request),
            "winners": {winner.pk: winner.specific() for winner in winners},
        }
