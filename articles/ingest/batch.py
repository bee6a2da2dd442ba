"""A batch of files: each imported whole or not at all, all read against the vocabulary at the start."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings
from django.db import transaction

from articles.extraction import Vocabulary
from articles.review import exclusive
from catalog.writes import load_reference
from catalog.writes.likeness import catch_up

from .document import OUTCOMES, Outcome, import_source, refuse_beside_samples
from .files import listed, read, reference
from .options import PLAIN, Options
from .quarantine import failure, remember
from .vocabulary import known

COMPARING = 20.0
"""Seconds that an import may spend on looking for duplicates of what it brought; `tick` goes on from there."""


@dataclass
class Report:
    outcomes: list[Outcome] = field(default_factory=list)

    def __str__(self) -> str:
        counts = Counter(outcome.what for outcome in self.outcomes)
        return ", ".join(f"{what} {counts[what]}" for what in OUTCOMES)

    @property
    def quarantined(self) -> bool:
        return any(outcome.what == "quarantined" for outcome in self.outcomes)

    @property
    def changed(self) -> bool:
        return any(outcome.what in ("created", "updated") for outcome in self.outcomes)


def import_files(
    *,
    paths: Iterable[Path],
    options: Options = PLAIN,
    tell: Callable[[Outcome], None] = lambda outcome: None,
    progress: Callable[[list[Path]], Iterable[Path]] = lambda files: files,
) -> Report:
    """Import files and the `*.txt` of folders. `tell` hears of each file as it is done, `progress` wraps the list.

    Every file is one transaction; one that cannot be read, or fails, is quarantined and the rest go on. Raises
    BesideSamples, and nothing is written, where the database holds samples."""
    refuse_beside_samples()
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
    if report.changed and not options.dry_run:
        catch_up(seconds=COMPARING)
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
    except Exception as error:  # one broken file must not end a batch; it is reported and kept
        outcome = Outcome(ref, "quarantined", failure(error))
    if not options.dry_run:
        remember(ref=ref, outcome=outcome, size=path.stat().st_size if path.is_file() else None)
    return outcome
