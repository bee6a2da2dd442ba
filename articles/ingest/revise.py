"""Changing an article's text without losing what points into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction

from articles.models import Article
from articles.review import link_mentions
from catalog import writes

from .anchoring import reanchor
from .losses import Losses, outlook


@transaction.atomic
def compose(*, by: Any = None, reason: str = "", **values: Any) -> Article:
    """`catalog.writes.create` for an article of our own: the records that its body links to are mentioned. Raises what
    `create` raises."""
    article = writes.create(model=Article, by=by, reason=reason, **values)
    link_mentions(article=article)
    return article


@transaction.atomic
def revise(
    *, article: Article, version: int, by: Any = None, reason: str = "", let_go: str | None = None, **values: Any
) -> Article:
    """`catalog.writes.update` for an article: where its text changed, evidence and quotes are found again and
    mentions linked anew. `let_go` is the token of the losses that are agreed to; None agrees to any.

    Raises Losses, and what `update` raises."""
    if let_go is not None and "body" in values:
        seen = outlook(article=article, body=values["body"])
        if seen.losses and let_go != seen.token:
            raise Losses(seen)
    before = article.text, article.body
    return _follow(writes.update(record=article, version=version, by=by, reason=reason, **values), *before)


@transaction.atomic
def restore(*, article: Article, number: int, version: int, **options: Any) -> Article:
    """`catalog.writes.restore` for an article, with the same care. Takes and raises what that does."""
    before = article.text, article.body
    return _follow(writes.restore(record=article, number=number, version=version, **options), *before)


@contextmanager
def tried(*, article: Article | None, **values: Any) -> Iterator[Article]:
    """The article as `revise` (or, without one, `compose`) would make it; nothing of it stays after the block. Raises
    what they raise."""
    with transaction.atomic():
        if article is None:
            yield compose(**values)
        else:
            yield revise(article=article, version=article.version, **values)
        transaction.set_rollback(True)


def _follow(article: Article, text: str, body: str) -> Article:
    if article.text != text:
        reanchor(article=article, before=text)
    if article.body != body:
        link_mentions(article=article)
    return article
