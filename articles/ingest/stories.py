"""Which story an article tells: that of an article of the same days which tells it too, or a new one."""

from __future__ import annotations

from datetime import date, timedelta

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
    told: date = article.dated_first or timezone.localdate()  # type: ignore[attr-defined]
    telling = Telling.objects.filter(article=article).first()
    if telling is None:
        story = _told_before(mark, told) or Story.objects.create()
        return Telling.objects.create(article=article, story=story, told=told, fingerprint=mark.as_json())
    if (telling.fingerprint, telling.told) != (mark.as_json(), told):
        telling.fingerprint, telling.told = mark.as_json(), told
        telling.save()
    return telling


def _told_before(mark: Fingerprint, told: date) -> Story | None:
    near = Telling.objects.filter(told__range=(told - WITHIN, told + WITHIN)).select_related("story")
    for other in near.order_by("-told", "-pk")[:MOST]:
        if tell_one_story(mark, Fingerprint.from_json(other.fingerprint)):
            return other.story
    return None
