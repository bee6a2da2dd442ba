"""The citations of all records of one answer, fetched in one query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from rest_framework import serializers

from articles.models import Article, Citation
from articles.reading.sources import Sources, shown_citations

from .fields import NullText, PageURL

PER_RECORD = 20
"""Citations embedded in one object (at most three for each value of a field); `/citations/?record=` has all."""


class Shelf:
    """The sources of the records `ids`, loaded when the first of them is asked for."""

    def __init__(self, ids: Iterable[int]) -> None:
        self.ids = set(ids)

    @cached_property
    def found(self) -> dict[int, dict[str, Sources]]:
        found: dict[int, dict[str, Sources]] = defaultdict(dict)
        for citation in shown_citations(self.ids):
            sources = found[citation.record_id].setdefault(citation.field, Sources(citation.record_id, citation.field))
            sources.citations.append(citation)
            sources.total = citation.total
        return found

    def citations(self, record_id: int) -> list[Any]:
        """At most PER_RECORD of them: every value of every field once before any twice."""
        every: list[Any] = [one for sources in self.of(record_id).values() for one in sources.citations]
        return sorted(every, key=lambda citation: (citation.place, citation.pk))[:PER_RECORD]

    def under(self, record_id: int, field: str) -> list[Citation]:
        sources = self.of(record_id).get(field)
        return sources.citations if sources else []

    def count(self, record_id: int) -> int:
        return sum(sources.total for sources in self.of(record_id).values())

    def disputed(self, record_id: int) -> list[str]:
        """Fields whose sources state values that cannot all be so, or deny one, and no editor preferred any."""
        return sorted(field for field, sources in self.of(record_id).items() if sources.differs)

    def of(self, record_id: int) -> dict[str, Sources]:
        return self.found.get(record_id, {})


class CitedArticle(serializers.Serializer[Article]):
    id = serializers.IntegerField(source="pk")
    title = serializers.CharField()
    url = PageURL()
    outlet = serializers.SerializerMethodField()

    def get_outlet(self, article: Article) -> str | None:
        return article.outlet.name if article.outlet else None


class CitationSerializer(serializers.Serializer[Citation]):
    """A source. `field` and `value` are null where it supports that the record exists at all; `start` and `end`
    count Unicode code points of the article's text and are null where its present text no longer says so."""

    id = serializers.IntegerField(source="pk")
    article = CitedArticle(source="evidence.article")
    field = NullText(allow_null=True)
    value = NullText(allow_null=True)
    stance = serializers.ChoiceField(choices=Citation.Stance.choices)
    exact = serializers.CharField(source="evidence.exact")
    prefix = serializers.SerializerMethodField()
    suffix = serializers.SerializerMethodField()
    start = serializers.IntegerField(source="evidence.start", allow_null=True)
    end = serializers.IntegerField(source="evidence.end", allow_null=True)
    accepted_by = serializers.ChoiceField(choices=Citation._meta.get_field("accepted_by").choices or [])

    def get_prefix(self, citation: Citation) -> str:
        return around(citation.evidence, citation.evidence.prefix)

    def get_suffix(self, citation: Citation) -> str:
        return around(citation.evidence, citation.evidence.suffix)


def around(span: Any, text: str) -> str:
    """What stands beside a span: nothing where the article's rights are for quotations only."""
    return text if span.article.shows_body else ""
