from __future__ import annotations

from typing import Any

from articles.models import Article, Citation
from articles.models.span import Accepted
from catalog.api.base import AnyPublicRecord, Choice, PublicRecord, RecordFilters, RowViewSet, Words
from catalog.api.base.links import public_records
from catalog.api.base.sources import CitationSerializer

from .spans import AnyRecord, InArticle, with_article, with_record


class CitedRecordSerializer(CitationSerializer, InArticle):
    """A source with the record that it supports."""

    record = AnyRecord()

    def place(self, row: Any) -> tuple[Article, str]:
        return row.evidence.article, f"#c{row.evidence_id}"


class CitationFilters(RecordFilters):
    record = AnyPublicRecord()
    article = PublicRecord(Article, field_name="evidence__article")
    field = Words()
    stance = Choice(choices=Citation.Stance.choices)
    accepted_by = Choice(choices=Accepted.choices)


class CitationViewSet(RowViewSet):
    """Sources: sentences of public articles that support or deny a fact about a public record."""

    serializer_class: Any = CitedRecordSerializer
    filterset_class = CitationFilters

    def get_queryset(self) -> Any:
        shown = public_records(Citation.objects.public(), "record__")
        return with_record(with_article(shown, "evidence__article"))
