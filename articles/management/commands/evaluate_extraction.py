"""`manage.py evaluate_extraction TEXTS GOLD`: how well extraction does against gold labels."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.extraction.judging.judging import KINDS
from articles.extraction.judging.weighing import FILE, WEIGHTS
from articles.extraction.vocabulary import load_fixtures
from articles.management.readings import evaluate_files, fit_weights
from articles.review import threshold


class Command(BaseCommand):
    help = "Print precision, recall, F1 and calibration of extraction against gold files (same stem, .json)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("texts", type=Path, help="a text, or a folder of *.txt")
        parser.add_argument("gold", type=Path, help="its gold file, or a folder of them")
        parser.add_argument("--errors", action="store_true", help="list what was missed (-) and what was too much (+)")

        parser.add_argument("--fit", action="store_true", help="first fit the weights of confidence to these texts")

    def handle(self, *args: Any, **options: Any) -> None:
        vocabulary = load_fixtures(settings.FIXTURES_DIR)
        weights = WEIGHTS
        try:
            if options["fit"]:
                weights = fit_weights(options["texts"], options["gold"], vocabulary)
                FILE.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
            report = evaluate_files(options["texts"], options["gold"], vocabulary, weights)
        except ValueError as error:
            raise CommandError(str(error)) from None
        in_force = {kind: threshold(kind) for kind in KINDS}
        for line in report.lines(in_force) + (report.errors if options["errors"] else []):
            self.stdout.write(line)
