"""One document into the database: the one way in, for files, pasted texts, pages and feeds alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from articles.extraction import Vocabulary
from articles.extraction import read as extract
from articles.extraction.findings import Reading
from articles.models import Article, Citation, Suggestion
from articles.review import link_mentions, settle
from articles.review.following import follow, turn_down
from catalog.models import Record, Status

from . import article as articles
from .files import Source, Unreadable
from .options import Options
from .proposals import propose
from .stories import join

OUTCOMES = ("created", "updated", "unchanged", "quarantined")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Outcome:
    """What became of one document: one of OUTCOMES and a line for people; and the article that it is."""

    ref: str
    what: str
    detail: str
    article: Article | None = None


class BesideSamples(Unreadable):
    """The database holds a sample catalogue, into which nothing real is mixed."""


def refuse_beside_samples() -> None:
    """Raises BesideSamples."""
    if Record.objects.samples().exists():
        raise BesideSamples(
            "this database holds a sample catalogue: real articles want a database of their own, or first "
            "“manage.py sample_catalogue --remove”"
        )


def known_as(source: Source) -> tuple[Article | None, Article | None]:
    """The article that `source` is, and where it is new, one that has the same text."""
    rows = Article.objects.without_text()
    article = rows.filter(source_ref=source.ref).first()
    same = None if article else rows.filter(content_hash=source.sha256).order_by("pk").first()
    return article, same


def read_source(source: Source, vocabulary: Vocabulary) -> Reading:
    """What the document says. A day of publication that is given stands before it, as feeds put it, so that the years
    that the text leaves open are told from it."""
    day = source.given.get("dated", "")
    return extract(f"date {day} {source.text}" if _DAY.fullmatch(day) else source.text, vocabulary=vocabulary)


def import_source(
    *,
    source: Source,
    vocabulary: Vocabulary,
    options: Options,
    reading: Reading | None = None,
    proposed: Callable[[Article], None] = lambda article: None,
) -> Outcome:
    """One document into the database. The same bytes under the same or another name change nothing. `reading` is what
    was read of it already; `proposed` is called with the article before anything of it is decided.

    Raises Unreadable for what is no article, and for one that is public where `options` may not publish; BesideSamples
    where the database holds samples."""
    refuse_beside_samples()
    article, same = known_as(source)
    if same is not None:
        return Outcome(source.ref, "unchanged", f"the same text as {same.source_ref or same.title}", same)
    if article is not None and article.content_hash == source.sha256 and not options.again:
        return Outcome(source.ref, "unchanged", f"“{article}”", article)
    if article is not None and article.status == Status.PUBLISHED and not options.publish:
        raise Unreadable(f"“{article}” is published: who may publish may bring it up to date")
    reading = reading or read_source(source, vocabulary)
    if not reading.document.text.strip():
        raise Unreadable("nothing but site furniture")
    what = "created" if article is None else "updated"
    before, adrift = (article.version, _adrift(article)) if article else (0, 0)
    if article is None:
        article = articles.create(source=source, document=reading.document, options=options)
    else:
        article = articles.update(article=article, source=source, document=reading.document, by=options.by)
    join(article=article, reading=reading)
    propose(article=article, reading=reading, accept_above=options.accept_above)
    proposed(article)
    accepted, left = settle(article=article, accept_above=options.accept_above) if options.accept else _leave(article)
    link_mentions(article=article)
    if what == "updated" and article.version == before and not accepted:
        what = "unchanged"
    told = f"“{article}”: {accepted} facts accepted, {left} wait"
    if lost := _adrift(article) - adrift:
        told += f", sources that lost their sentence: {lost}"
    return Outcome(source.ref, what, told, article)


def _adrift(article: Article) -> int:
    """How many sources quote what the article's text does not say any more."""
    return Citation.objects.filter(evidence__article=article.pk, evidence__start=None).count()


def _leave(article: Article) -> tuple[int, int]:
    """`settle` for an article of which software decides nothing."""
    turn_down(waiting=list(article.suggestions.filter(status="open").select_related("article", "evidence")))
    follow(waiting=list(article.suggestions.filter(status="open").select_related("article", "evidence")))
    return 0, Suggestion.objects.waiting().filter(article=article).count()
