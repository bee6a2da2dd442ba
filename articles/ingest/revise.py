"""Changing an article's text without losing what points into it."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from articles.models import Article
from articles.review import link_mentions
from catalog import writes

from .anchoring import reanchor


@transaction.atomic
def revise(*, article: Article, version: int, by: Any = None, reason: str = "", **values: Any) -> Article:
    """`catalog.writes.update` for an article: where its text changed, evidence and quotes are found again and
    mentions linked anew. Raises what `update` raises."""
    before = article.text
    return _follow(writes.update(record=article, version=version, by=by, reason=reason, **values), before)


@transaction.atomic
def restore(*, article: Article, number: int, version: int, **options: Any) -> Article:
    """`catalog.writes.restore` for an article, with the same care. Takes and raises what that does."""
    before = article.text
    return _follow(writes.restore(record=article, number=number, version=version, **options), before)


def _follow(article: Article, before: str) -> Article:
    if article.text != before:
        reanchor(article=article)
        link_mentions(article=article)
    return article
