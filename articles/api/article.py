from __future__ import annotations

import hashlib
from typing import Any

from django.db.models import Q
from rest_framework import serializers

from articles.ingest import Loss, Losses, revise
from articles.models import Article, Evidence, Mention, Outlet
from catalog.api.base import (
    BASIC,
    Choice,
    Conflict,
    DateRange,
    Described,
    NullText,
    PublicRecord,
    RecordFilters,
    RecordSerializer,
    RecordViewSet,
    Row,
    Words,
)
from catalog.models import Actor, Drama

LISTED = (
    *BASIC,
    *("title", "outlet", "author", "credits", "source_url", "dated", "dated_inferred", "language", "rights", "listed"),
)


class OutletSerializer(serializers.ModelSerializer[Outlet]):
    url = NullText(source="website", allow_null=True)

    class Meta:
        model = Outlet
        fields = ("id", "name", "kind", "url")


class ArticleSerializer(RecordSerializer):
    """`author` and `credits` are null where the rights are for quotations only."""

    outlet = OutletSerializer(read_only=True, allow_null=True)
    author = serializers.SerializerMethodField()
    credits = serializers.SerializerMethodField()
    joins = ("outlet",)

    class Meta:
        model = Article
        fields = LISTED

    def get_author(self, article: Article) -> str | None:
        return article.author or None if article.shows_body else None

    def get_credits(self, article: Article) -> list[str] | None:
        return article.credits if article.shows_body else None

    @classmethod
    def records(
        cls, wanted: frozenset[str] = frozenset(), expand: frozenset[str] = frozenset(), hidden: bool = False
    ) -> Any:
        return super().records(wanted, expand, hidden).defer("raw", "body", "text")


class ArticleDetailSerializer(ArticleSerializer):
    """`standfirst`, `text` and `body`, too, are null where the rights are for quotations only. Citations count in
    `text`."""

    written = (
        *(
            "title",
            "standfirst",
            "body",
            "outlet",
            "author",
            "credits",
            "source_url",
            "dated",
            "dated_inferred",
            "language",
        ),
        *("rights", "listed"),
    )

    text = serializers.SerializerMethodField()
    body = serializers.SerializerMethodField()
    standfirst = serializers.SerializerMethodField()
    text_sha256 = serializers.SerializerMethodField()

    class Meta:
        model = Article
        fields = (*LISTED, "standfirst", "text", "body", "text_sha256")

    @classmethod
    def records(
        cls, wanted: frozenset[str] = frozenset(), expand: frozenset[str] = frozenset(), hidden: bool = False
    ) -> Any:
        return super().records(wanted, expand, hidden).defer(None).defer("raw")

    def get_standfirst(self, article: Article) -> str | None:
        return article.standfirst or None if article.shows_body else None

    def get_text(self, article: Article) -> str | None:
        return article.text if article.shows_body else None

    def get_body(self, article: Article) -> str | None:
        return article.body if article.shows_body else None

    def get_text_sha256(self, article: Article) -> str:
        """Of the text in UTF-8, hexadecimal."""
        return hashlib.sha256(article.text.encode()).hexdigest()


class ArticleFilters(RecordFilters):
    outlet = Row(Outlet)
    drama = PublicRecord(Drama, method="naming")
    actor = PublicRecord(Actor, method="naming")
    language = Words()
    rights = Choice(choices=Article.Rights.choices)
    dated = DateRange()

    def naming(self, queryset: Any, name: str, record: Any) -> Any:
        """Articles that name the record or are cited for it."""
        named = Mention.objects.filter(record=record.pk).values("article")
        cited = Evidence.objects.filter(citations__record=record.pk).values("article")
        return queryset.filter(Q(pk__in=named) | Q(pk__in=cited))


class ArticleViewSet(RecordViewSet):
    """Articles. The list has those with a place of their own; one that only holds a quotation has just a detail."""

    list_class = ArticleSerializer
    detail_class = ArticleDetailSerializer
    filterset_class = ArticleFilters
    columns = {**RecordViewSet.columns, "dated": "dated_first"}

    def get_queryset(self) -> Any:
        found = super().get_queryset()
        return found.filter(listed=True) if self.is_list else found

    def own_parameters(self) -> Described:
        if self.action not in ("update", "partial_update"):
            return super().own_parameters()
        said = "The `let_go` of the 409 that listed the sources which lose their sentence: they may."
        return super().own_parameters() | {"let_go": ({"type": "string"}, said)}

    def write_change(self, record: Article, **values: Any) -> Article:
        """A changed text takes its evidence, quotations and mentions along; no source loses its sentence unasked."""
        try:
            return revise(article=record, let_go=self.given.get("let_go", ""), **values)
        except Losses as lost:
            seen = lost.outlook
            raise Conflict(str(lost), let_go=seen.token, losses=[_lost(loss) for loss in seen.losses]) from lost


def _lost(loss: Loss) -> dict[str, Any]:
    cited = [{"record": each.record_id, "field": each.field, "value": each.value} for each in loss.citations]
    return {"exact": loss.exact, "nearest": loss.nearest, "quote": loss.is_quote, "cited_for": cited}
