"""What an import would do, done and taken back: the same way through the house, so that it cannot differ."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.db.models import Max

from articles.models import Arrival, Article, Evidence, Suggestion
from articles.models.suggestion import UNASKED
from articles.review import exclusive, repeats
from catalog.models import Record

from .arrived import source_of
from .document import import_source, known_as, read_source
from .options import Options
from .quarantine import failure
from .vocabulary import known

MOST_TELLINGS = 10
MOST_RECORDS = 200


@dataclass
class Preview:
    """`standing` has, by the key of a suggestion: known (the catalogue has it: one more source), accepted (software
    would take it), asked (an editor would be), follows (it would be decided with another) or kept (neither)."""

    problem: str = ""
    same: Article | None = None
    article: Article | None = None
    text: str = ""
    day: str = ""
    said: dict[str, str] = field(default_factory=dict)
    suggestions: list[Suggestion] = field(default_factory=list)
    standing: dict[int, str] = field(default_factory=dict)
    spans: list[Evidence] = field(default_factory=list)
    new: list[Record] = field(default_factory=list)
    known: list[Record] = field(default_factory=list)
    tellings: list[Article] = field(default_factory=list)


def preview(*, arrival: Arrival, options: Options) -> Preview:
    """What importing `arrival` would write. Nothing of it is."""
    source, found = source_of(arrival), Preview()
    found.article, found.same = known_as(source)
    vocabulary = known()
    reading = read_source(source, vocabulary)
    document = reading.document
    found.text, found.day = document.text, document.date
    found.said = {
        "title": document.title[:300],
        "outlet_name": document.outlet[:120],
        "author": document.author[:120],
        "language": document.language,
        "dated": document.date,
    }
    if found.same is not None:
        return found
    last = Record.objects.aggregate(last=Max("pk"))["last"] or 0
    try:
        with transaction.atomic():
            exclusive()
            repeated: set[int] = set()
            outcome = import_source(
                source=source,
                vocabulary=vocabulary,
                options=options,
                reading=reading,
                proposed=lambda article: repeated.update(_repeated(article)),
            )
            if outcome.article is not None:
                _look(found, outcome.article, last, repeated)
            transaction.set_rollback(True)
    except Exception as error:  # whatever would put it into quarantine
        found.problem = failure(error)
    return found


def _repeated(article: Article) -> list[int]:
    rows = article.suggestions.filter(status=Suggestion.Status.OPEN).select_related("article", "evidence")
    return [row.pk for row in rows if repeats(suggestion=row)]


def _look(found: Preview, article: Article, last: int, repeated: set[int]) -> None:
    rows = article.suggestions.select_related("evidence", "record").order_by("evidence__start", "-confidence", "pk")
    found.suggestions = list(rows)
    found.standing = {row.pk: _standing(row, repeated) for row in found.suggestions}
    found.text = article.text
    found.spans = list(article.evidence.order_by("start"))
    records: Any = Record.objects.exclude(pk=article.pk)
    named = records.filter(mentions__article=article).distinct()
    found.new = list(
        records.filter(pk__gt=last, type__in=("drama", "actor", "network", "scene", "role", "song"))[:MOST_RECORDS]
    )
    found.known = list(named.filter(pk__lte=last).order_by("type", "label")[:MOST_RECORDS])
    story = article.telling.story
    others = Article.objects.without_text().filter(telling__story=story).exclude(pk=article.pk)
    found.tellings = list(others.order_by("pk")[:MOST_TELLINGS])


def _standing(row: Suggestion, repeated: set[int]) -> str:
    if row.status == Suggestion.Status.REJECTED:
        return "rejected"
    if row.pk in repeated:
        return "known"
    if row.status == Suggestion.Status.ACCEPTED:
        return "accepted"
    if row.follows_id:
        return "follows"
    return "kept" if row.kind in UNASKED else "asked"
