from __future__ import annotations

from typing import Any

from django.db.models import prefetch_related_objects
from django.utils import timezone
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from articles.models import Article
from articles.reading.told import told_of
from catalog import search
from catalog.api.base import Answers, parameters
from catalog.api.base.links import kinds, page_url, with_specific
from catalog.api.base.pagination import Keyset, page_of
from catalog.api.base.schema import LIMIT
from catalog.models import Record

SNIPPET = 160
"""Characters of a snippet that shows no match."""


class ResultSerializer(serializers.Serializer[Any]):
    """A record found. `score` falls from 1 (the very name) to 0.2 (words in the text)."""

    type = serializers.ChoiceField(choices=sorted(kinds()))
    id = serializers.IntegerField()
    title = serializers.CharField()
    url = serializers.URLField()
    score = serializers.FloatField()
    snippet = serializers.CharField()


class SearchViewSet(Answers, ViewSet):
    """Records by name, in any spelling, or by words in their text; the best first, one page."""

    permission_classes = [AllowAny]
    pagination_class = Keyset
    serializer_class = ResultSerializer

    def own_parameters(self) -> Any:
        kind = {"type": "string", "enum": sorted(kinds())}
        words = {"type": "string"}
        return {"q": (words, "What to find.", True), "type": (kind, "Only this kind."), "limit": LIMIT}

    def list(self, request: Any) -> Response:
        given = request.query_params
        if "q" not in given:
            raise ValidationError({"q": ["Say what to find."]})
        kind = given.get("type")
        if kind is not None and kind not in kinds():
            raise ValidationError({"type": [f"One of {', '.join(sorted(kinds()))}."]})
        limit = parameters.limit(given)
        hits = search.find(given["q"], types=[kind] if kind else None, limit=limit, public_at=timezone.now())
        records = found(hit.record_id for hit in hits)
        told = told_of(records.values())
        results = [
            {
                "type": hit.type,
                "id": hit.record_id,
                "title": records[hit.record_id].label,
                "url": page_url(records[hit.record_id], request),
                "score": hit.score,
                "snippet": snippet(records[hit.record_id], told.get(hit.record_id, []), given["q"]),
            }
            for hit in hits
            if hit.record_id in records
        ]
        return page_of(len(results), None, None, results)


def found(ids: Any) -> dict[int, Any]:
    """The records that readers may see, as what they are, by number; three queries."""
    joins, left = with_specific()
    kept = [name for name in left if not name.endswith(("__text", "__synopsis"))]
    records = Record.objects.filter(pk__in=list(ids)).select_related(*joins, "as_scene__kind").defer(*kept)
    loaded = [record.specific() for record in records]
    prefetch_related_objects(loaded, "aliases")
    return {record.pk: record for record in loaded if record.is_visible}


def snippet(record: Any, told: list[str], words: str) -> str:
    """The words around a match; where none is, the beginning of what may be told, or other names where nothing may."""
    if around := search.excerpt(words, told):
        return str(around)
    if isinstance(record, Article) and not record.shows_body:
        return ""
    text = " ".join(" ".join(told).split())
    if not text:
        return ", ".join(name for name, _ in record.search_names()[1:])[:SNIPPET]
    return text if len(text) <= SNIPPET else f"{text[:SNIPPET].rpartition(' ')[0]} …"
