from __future__ import annotations

from typing import Any

from rest_framework import serializers

from articles.models import Article, Quote
from articles.models.span import Accepted
from catalog.api.base import Choice, Flag, Link, PublicRecord, RecordFilters, RowViewSet, Words
from catalog.api.base.sources import CitedArticle, around
from catalog.models import Actor

from .spans import InArticle, with_article


class QuoteSerializer(InArticle):
    """Words that somebody said; `speaker` is null where nobody is named."""

    article = CitedArticle()
    speaker = Link(Actor)
    exact = serializers.CharField()
    prefix = serializers.SerializerMethodField()
    suffix = serializers.SerializerMethodField()
    start = serializers.IntegerField(allow_null=True)
    end = serializers.IntegerField(allow_null=True)
    language = serializers.CharField()
    translated = serializers.BooleanField()
    accepted_by = serializers.ChoiceField(choices=Accepted.choices)

    def place(self, row: Any) -> tuple[Article, str]:
        return row.article, f"#quote-{row.pk}"

    def get_prefix(self, quote: Quote) -> str:
        return around(quote, quote.prefix)

    def get_suffix(self, quote: Quote) -> str:
        return around(quote, quote.suffix)


class QuoteFilters(RecordFilters):
    speaker = PublicRecord(Actor)
    article = PublicRecord(Article)
    language = Words()
    translated = Flag()
    accepted_by = Choice(choices=Accepted.choices)


class QuoteViewSet(RowViewSet):
    """What people say in public articles."""

    serializer_class = QuoteSerializer
    filterset_class = QuoteFilters

    def get_queryset(self) -> Any:
        return with_article(Quote.objects.public().select_related("speaker"), "article")
