from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.samples import Refused, Size, fill, remove


def number(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ArgumentTypeError(f"{text} is not a number from 1 on")
    return value


class Command(BaseCommand):
    help = "Fill an empty database with invented titles, people and articles, marked as samples; or take them away."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dramas", type=number, default=Size.dramas, metavar="N", help="default: %(default)s")
        parser.add_argument("--people", type=number, default=Size.people, metavar="N", help="default: %(default)s")
        parser.add_argument("--articles", type=number, default=Size.articles, metavar="N", help="default: %(default)s")
        parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the random numbers; default: 1")
        parser.add_argument("--remove", action="store_true", help="delete the sample catalogue")

    def handle(self, *, dramas: int, people: int, articles: int, seed: int, **options: Any) -> None:
        if options["remove"]:
            self.stdout.write(f"removed {remove()} records")
            return
        try:
            count = fill(size=Size(dramas, people, articles), seed=seed, progress=self.progress)
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write(f"{count} records, all of them samples")

    def progress(self, total: int, what: str) -> Callable[[], None]:
        bar = tqdm(total=total, unit=what, disable=None)

        def step() -> None:
            bar.update()
            if bar.n == total:
                bar.close()

        return step
