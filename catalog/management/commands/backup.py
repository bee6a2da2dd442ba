from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from catalog.backup import Refused, pack


class Command(BaseCommand):
    help = "Write the database and the media into one archive, with a manifest and hashes."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: scenebook-<day and time>.tar")
        parser.add_argument("--overwrite", action="store_true", help="take the place of a file of this name")

    def handle(self, *, file: Path | None, overwrite: bool, **options: Any) -> None:
        target = (file or Path(f"scenebook-{timezone.localtime():%Y-%m-%dT%H%M%S}.tar")).absolute()
        bars: list[Any] = []

        def begin(total: int) -> Any:
            bars.append(tqdm(total=total, unit="B", unit_scale=True, disable=None))
            return bars[0].update

        try:
            manifest = pack(target=target, overwrite=overwrite, begin=begin)
        except (Refused, OSError) as error:
            raise CommandError(str(error)) from error
        finally:
            for bar in bars:
                bar.close()
        size = target.stat().st_size
        self.stdout.write(f"{target}: {len(manifest.members)} files, {size:,} bytes ({manifest.vendor}).")
        if not manifest.media:
            self.stdout.write("The media are kept in another storage and are not in it: back them up there.")
