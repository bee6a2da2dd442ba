"""Which story an article tells: that of an article of the same days which tells it too, or a new one."""

from __future__ import annotations

from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone

from articles.extraction.findings import Reading
from articles.extraction.stories import Fingerprint, fingerprint, tell_one_story
from articles.models import Article, Story, Telling

WITHIN = timedelta(days=4)
"""News is retold while it is news."""
MOST = 500
"""So many articles of those days are compared at the most, the latest first."""


def join(*, article: Article, reading: Reading) -> Telling:
    """Give the article its place in a story. One that has a place keeps it, whatever its text became."""
    mark = fingerprint(reading)
    told: date | None = article.dated_first  # type: ignore[attr-defined]
    telling = Telling.objects.filter(article=article).first()
    if telling is None:
        story = _told_before(mark, told) or Story.objects.create()
        today = timezone.localdate()
        return Telling.objects.create(article=article, story=story, told=told, joined=today, fingerprint=mark.as_json())
    if (telling.fingerprint, telling.told) != (mark.as_json(), told):
        telling.fingerprint, telling.told = mark.as_json(), told
        telling.save()
    return telling


def _told_before(mark: Fingerprint, told: date | None) -> Story | None:
    """The story of an article of the same days: its own, or where one of the two tells none, those of its import."""
    near = Q(joined__gte=timezone.localdate() - WITHIN)
    if told:
        near = Q(told__range=(told - WITHIN, told + WITHIN)) | (near & Q(told=None))
    for other in Telling.objects.filter(near).select_related("story").order_by("-joined", "-pk")[:MOST]:
        if tell_one_story(mark, Fingerprint.from_json(other.fingerprint)):
            return other.story
    return None
