"""What readers may be told of a record in running words: for excerpts of what a search found.

Of an article whose rights are for quotations that is its cited sentences alone, as its page shows them. What a scene
marked as a spoiler, or such a note, rests on is told of no article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import prefetch_related_objects

from articles.models import Article, Citation, Evidence
from catalog.models import Drama, Scene

from .cited import addresses
from .spoilers import telling


def told_of(records: Iterable[Any]) -> dict[int, list[str]]:
    """The passages of each record, by its number; few queries, however many records. Articles come with their text,
    scenes without their notes."""
    found = list(records)
    articles = [record for record in found if isinstance(record, Article)]
    scenes = [record for record in found if isinstance(record, Scene)]
    if scenes:
        prefetch_related_objects(scenes, "notes")
    told = {record.pk: _of_scene(record) for record in scenes}
    told |= {drama.pk: [drama.synopsis, drama.setting, drama.based_on] for drama in found if isinstance(drama, Drama)}
    return told | (_of_articles(articles) if articles else {})


def _of_scene(scene: Scene) -> list[str]:
    if scene.spoiler:
        return []
    return [*(note.text for note in scene.notes.all() if not note.spoiler), scene.place]


def _of_articles(articles: list[Article]) -> dict[int, list[str]]:
    citations = Citation.objects.filter(evidence__article__in=articles).select_related("evidence", "record")
    told_by: dict[int, list[Citation]] = defaultdict(list)
    spans: dict[int, dict[int, Evidence]] = defaultdict(dict)
    for citation in citations.order_by("evidence__start", "pk"):
        told_by[citation.evidence_id].append(citation)
        spans[citation.evidence.article_id][citation.evidence_id] = citation.evidence
    shown = addresses({citation.record_id: citation.record.type for each in told_by.values() for citation in each})
    covered = telling(told_by)
    told: dict[int, list[str]] = {}
    for article in articles:
        own = spans[article.pk]
        if article.shows_body:
            left = _without(article.text, [own[pk] for pk in own if pk in covered])
            left[0] = left[0].lstrip().removeprefix(article.title)
            told[article.pk] = [article.standfirst, *left]
        else:
            public = [pk for pk in own if any(citation.record_id in shown for citation in told_by[pk])]
            told[article.pk] = [own[pk].exact for pk in public if pk not in covered]
    return told


def _without(text: str, evidence: list[Evidence]) -> list[str]:
    """What is left of `text` before, between and after the evidence."""
    left: list[str] = []
    at = 0
    for span in sorted((span.start, span.end) for span in evidence if span.start is not None and span.end is not None):
        left.append(text[at : max(at, span[0])])
        at = max(at, span[1])
    return [*left, text[at:]]
