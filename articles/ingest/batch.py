"""A batch of files: each imported whole or not at all, all read against the vocabulary at the start."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from articles.extraction import Vocabulary
from articles.extraction import read as extract
from articles.models import Article, QuarantinedFile
from articles.review import exclusive, link_mentions, settle
from catalog.writes import load_reference

from . import article as articles
from .files import Source, Unreadable, listed, read, reference
from .proposals import propose
from .stories import join
from .vocabulary import known

OUTCOMES = ("created", "updated", "unchanged", "quarantined")


@dataclass(frozen=True)
class Outcome:
    """What became of one file: one of OUTCOMES and a line for people."""

    ref: str
    what: str
    detail: str


@dataclass
class Report:
    outcomes: list[Outcome] = field(default_factory=list)

    def __str__(self) -> str:
        counts = Counter(outcome.what for outcome in self.outcomes)
        return ", ".join(f"{what} {counts[what]}" for what in OUTCOMES)

    @property
    def quarantined(self) -> bool:
        return any(outcome.what == "quarantined" for outcome in self.outcomes)


@dataclass(frozen=True)
class Options:
    rights: str = Article.Rights.QUOTES
    accept_above: float | None = None
    again: bool = False
    dry_run: bool = False


def import_files(
    *,
    paths: Iterable[Path],
    options: Options = Options(),
    tell: Callable[[Outcome], None] = lambda outcome: None,
    progress: Callable[[list[Path]], Iterable[Path]] = lambda files: files,
) -> Report:
    """Import files and the `*.txt` of folders. `tell` hears of each file as it is done, `progress` wraps the list.

    Every file is one transaction; one that cannot be read, or fails, is quarantined and the rest go on."""
    report = Report()
    with transaction.atomic():
        exclusive()
        load_reference(folder=settings.FIXTURES_DIR)
        vocabulary = known()
        transaction.set_rollback(options.dry_run)
    for path in progress(list(listed(paths))):
        outcome = _one(path, vocabulary, options)
        report.outcomes.append(outcome)
        tell(outcome)
    return report


def _one(path: Path, vocabulary: Vocabulary, options: Options) -> Outcome:
    ref = reference(path)
    try:
        with transaction.atomic():
            exclusive()
            if options.dry_run:
                load_reference(folder=settings.FIXTURES_DIR)
            outcome = import_source(source=read(path), vocabulary=vocabulary, options=options)
            transaction.set_rollback(options.dry_run)
    except Unreadable as error:
        outcome = Outcome(ref, "quarantined", str(error))
    except Exception as error:  # one broken file must not end a batch; it is reported and kept
        said = " ".join(f"failed: {type(error).__name__}: {error}".split())
        outcome = Outcome(ref, "quarantined", said[:300])
    if not options.dry_run:
        _remember(path, outcome)
    return outcome


def _remember(path: Path, outcome: Outcome) -> None:
    """Keep what is quarantined on a list, and take off it what is not any more; write only where that differs."""
    row = QuarantinedFile.objects.filter(source_ref=outcome.ref).first()
    if outcome.what != "quarantined":
        if row:
            row.delete()
    elif row is None or row.reason != outcome.detail:
        size = path.stat().st_size if path.is_file() else None
        values = {"reason": outcome.detail[:300], "size": size, "seen_at": timezone.now()}
        QuarantinedFile.objects.update_or_create(source_ref=outcome.ref, defaults=values)


def import_source(*, source: Source, vocabulary: Vocabulary, options: Options) -> Outcome:
    """One document into the database. The same bytes under the same or another name change nothing."""
    article = Article.objects.filter(source_ref=source.ref).first()
    same = Article.objects.filter(content_hash=source.sha256).exclude(source_ref=source.ref).first()
    if article is None and same is not None:
        return Outcome(source.ref, "unchanged", f"the same text as {same.source_ref or same.title}")
    if article is not None and article.content_hash == source.sha256 and not options.again:
        return Outcome(source.ref, "unchanged", f"“{article}”")
    reading = extract(source.text, vocabulary=vocabulary)
    if not reading.document.text.strip():
        raise Unreadable("nothing but site furniture")
    what = "created" if article is None else "updated"
    before = article.version if article else 0
    if article is None:
        article = articles.create(source=source, document=reading.document, rights=options.rights)
    else:
        article = articles.update(article=article, source=source, document=reading.document)
    join(article=article, reading=reading)
    propose(article=article, reading=reading, accept_above=options.accept_above)
    accepted, left = settle(article=article, accept_above=options.accept_above)
    link_mentions(article=article)
    if what == "updated" and article.version == before and not accepted:
        what = "unchanged"
    return Outcome(source.ref, what, f"“{article}”: {accepted} facts accepted, {left} wait")
