"""`manage.py train_extraction TEXTS GOLD`: learns anew what the development corpus teaches of names."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.extraction.judging.gold import Gold
from articles.extraction.judging.teaching import teach
from articles.extraction.learned.tables import ALL
from articles.extraction.vocabulary import load_fixtures
from articles.management.readings import labelled


class Command(BaseCommand):
    help = "Learn the weights of names and roles from texts with gold files (same stem, .json). Takes some minutes."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("texts", type=Path, help="a folder of *.txt")
        parser.add_argument("gold", type=Path, help="the folder of their gold files")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            lessons = [(raw, Gold(labels)) for _, raw, labels in labelled(options["texts"], options["gold"])]
        except ValueError as error:
            raise CommandError(str(error)) from None
        tables = teach(lessons, load_fixtures(settings.FIXTURES_DIR), self.stdout.write)
        for table in ALL:
            table.file.write_text(json.dumps(tables[table.name], indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
