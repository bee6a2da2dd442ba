"""`manage.py extract FILE …`: what the articles say, one JSON object a line, nothing written to the database."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from articles.extraction.judging.explaining import explain
from articles.extraction.labels import as_json
from articles.extraction.vocabulary import load_fixtures
from articles.management.readings import readings


class Command(BaseCommand):
    help = "Print what articles say as JSON lines, without touching the database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--explain", action="store_true", help="for people: each finding with its rule, its words and its sentence"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self._print(**options)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _print(self, **options: Any) -> None:
        failed = False
        for path, result in readings(options["files"], load_fixtures(settings.FIXTURES_DIR)):
            if isinstance(result, str):
                self.stderr.write(f"{path}: {result}")
                failed = True
            elif options["explain"]:
                for line in (str(path), *explain(result)):
                    self.stdout.write(line)
            else:
                self.stdout.write(json.dumps(as_json(result, str(path)), ensure_ascii=False))
        if failed:
            sys.exit(1)
