"""The articles and quotations behind a record's page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Q
from django.utils import timezone

from articles.models import Article, Citation, Evidence, Mention, Quote, Telling

MOST = 12


def articles_behind(record_ids: Iterable[int], most: int = MOST) -> list[Any]:
    """Listed articles whose sentences support one of the records, with `sentences` cited; newest first. Two queries."""
    ids = sorted(set(record_ids))
    cited = Evidence.objects.filter(citations__record__in=ids)
    articles = list(Article.objects.listed().filter(pk__in=cited.values("article")).without_text()[:most])
    counts = dict(
        cited.filter(article__in=[article.pk for article in articles])
        .values_list("article")
        .annotate(sentences=Count("pk", distinct=True))
    )
    for article in articles:
        article.sentences = counts.get(article.pk, 0)
    return articles


def articles_naming(record_ids: Iterable[int], most: int = MOST) -> list[Any]:
    """Listed articles that name one of the records or support it, newest first."""
    ids = sorted(set(record_ids))
    named = Mention.objects.filter(record__in=ids).values("article")
    cited = Evidence.objects.filter(citations__record__in=ids).values("article")
    found = Article.objects.listed().filter(Q(pk__in=named) | Q(pk__in=cited))
    return list(found.without_text()[:most])


def retellings(article: Article, most: int = MOST) -> list[Article]:
    """Other listed articles that tell the same story, newest first; one query."""
    told = Telling.objects.filter(story__tellings__article=article).exclude(article=article)
    return list(Article.objects.listed().filter(pk__in=told.values("article")).without_text()[:most])


def quotes_in(article: Article) -> list[Quote]:
    """What is said in an article, in its order; who said it, where readers may see the person."""
    quotes: list[Quote] = list(_public_quotes().filter(article=article).order_by("start", "pk"))
    for quote in quotes:
        if quote.speaker and not quote.speaker.is_visible:
            quote.speaker = None
    return quotes


def quotes_by(speaker_id: int, most: int = MOST) -> list[Quote]:
    """What a person said, newest article first."""
    return list(_public_quotes().filter(speaker=speaker_id)[:most])


def quotes_about(
    record_ids: Iterable[int], speaker_ids: Iterable[int], most: int = MOST, nameless: bool = True
) -> list[Quote]:
    """What those people, or where `nameless` somebody who is not named, said in articles that support one of the
    records."""
    cited = Citation.objects.filter(record__in=sorted(set(record_ids)))
    speakers = Q(speaker__in=sorted(set(speaker_ids)))
    if nameless:
        speakers |= Q(speaker__isnull=True)
    return list(_public_quotes().filter(speakers, article__in=cited.values("evidence__article"))[:most])


def _public_quotes() -> Any:
    public = Quote.objects.filter(article__live_from__lte=timezone.now())
    related = public.select_related("speaker", "article__outlet").order_by("-article__live_from", "article", "start")
    return related.defer("article__raw", "article__body", "article__text")
