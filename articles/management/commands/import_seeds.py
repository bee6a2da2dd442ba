from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.ingest import import_files
from articles.ingest.document import BesideSamples, Outcome
from articles.ingest.options import Options
from articles.models import Article


def confidence(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


class Command(BaseCommand):
    help = "Import articles: files, or the *.txt of folders. Exit 1 if any file was quarantined."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="default: seeds/")
        parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
        parser.add_argument("--again", action="store_true", help="read unchanged files again, after rules improved")
        parser.add_argument(
            "--accept-above",
            type=confidence,
            metavar="X",
            help="accept findings of at least this confidence (0 to 1); default: each kind's own threshold",
        )
        parser.add_argument("--rights", choices=Article.Rights.values, default=Article.Rights.QUOTES)

    def handle(self, *, paths: list[Path], verbosity: int, **options: Any) -> None:
        chosen = {name: options[name] for name in ("rights", "accept_above", "again", "dry_run")}
        try:
            report = import_files(
                paths=paths or [settings.SEEDS_DIR],
                options=Options(**chosen),
                tell=self.tell if verbosity else lambda outcome: None,
                progress=lambda files: tqdm(files, unit="file", disable=None),
            )
        except BesideSamples as error:
            raise CommandError(f"Nothing was imported: {error}.") from None
        self.stdout.write(str(report))
        if report.quarantined:
            sys.exit(1)

    def tell(self, outcome: Outcome) -> None:
        with tqdm.external_write_mode(file=self.stdout):
            self.stdout.write(f"{outcome.what:<11} {outcome.ref}: {outcome.detail}")
