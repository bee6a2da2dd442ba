from __future__ import annotations

from typing import Any, ClassVar

from rest_framework import serializers
from rest_framework.permissions import DjangoModelPermissions

from articles.models import Article, Evidence, Suggestion
from articles.models.span import Accepted
from catalog.api.base import Choice, RecordFilters, Row, RowViewSet, Words
from catalog.api.base.sources import CitedArticle

from .spans import AnyRecord, InArticle, with_article, with_record


class EvidenceSerializer(serializers.ModelSerializer[Evidence]):
    class Meta:
        model = Evidence
        fields = ("exact", "prefix", "suffix", "start", "end")


class SuggestionSerializer(InArticle):
    """A finding before an editor. `key` is its identity within the article, `data` the fact that it states."""

    article = CitedArticle()
    kind = serializers.CharField()
    key = serializers.CharField()
    data = serializers.DictField()  # type: ignore[assignment]
    evidence = EvidenceSerializer()
    confidence = serializers.FloatField()
    sensitive = serializers.BooleanField()
    rule = serializers.CharField()
    status = serializers.ChoiceField(choices=Suggestion.Status.choices)
    accepted_by = serializers.SerializerMethodField()
    decided_at = serializers.DateTimeField(allow_null=True)
    problem = serializers.CharField()
    record = AnyRecord(allow_null=True)

    def get_accepted_by(self, suggestion: Suggestion) -> str | None:
        return suggestion.accepted_by or None


class SuggestionFilters(RecordFilters):
    kind = Words()
    status = Choice(choices=Suggestion.Status.choices)
    accepted_by = Choice(choices=Accepted.choices)
    article = Row(Article)


class MayViewSuggestions(DjangoModelPermissions):
    """Who may see the queue in the admin may read it here."""

    perms_map = {**DjangoModelPermissions.perms_map} | {
        method: ["%(app_label)s.view_%(model_name)s"] for method in ("GET", "HEAD", "OPTIONS")
    }


class SuggestionViewSet(RowViewSet):
    """Proposals before the editors. Needs a token whose owner may view proposals."""

    serializer_class = SuggestionSerializer
    filterset_class = SuggestionFilters
    permission_classes = [MayViewSuggestions]
    shared = False
    columns: ClassVar[dict[str, str]] = {"id": "pk", "confidence": "confidence"}

    def get_queryset(self) -> Any:
        related = Suggestion.objects.select_related("evidence")
        return with_record(with_article(related, "article"))
