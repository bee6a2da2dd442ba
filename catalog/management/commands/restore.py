from __future__ import annotations

import signal
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from catalog.backup import Refused, restore
from catalog.backup.databases import tool
from catalog.backup.manifest import Manifest


class Command(BaseCommand):
    help = "Put a backup in the place of the live database and media. Everything is checked before anything changes."
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--yes", action="store_true", help="ask nothing")

    def handle(self, *, file: Path, yes: bool, **options: Any) -> None:
        if not yes and not sys.stdin.isatty() and "stdin" not in options:
            raise CommandError("Nobody is there to ask: say --yes to replace the live data.")
        # Told to stop in the middle it puts everything back, as when it fails.
        former = signal.signal(signal.SIGTERM, lambda *_args: sys.exit(143))
        size = file.stat().st_size if file.is_file() else 0
        bar = tqdm(total=size, unit="B", unit_scale=True, disable=None)
        try:
            done = restore(archive=file, agreed=lambda manifest: yes or self.agreed(manifest), tell=bar.update)
        except (Refused, OSError) as error:
            raise CommandError(f"{error} Nothing was changed.") from error
        finally:
            signal.signal(signal.SIGTERM, former)
            bar.close()
        if done is None:
            raise CommandError("Not confirmed. Nothing was changed.")
        self.stdout.write(f"Restored what was saved at {done.made_at}. Now: manage.py migrate, and start the server.")

    def agreed(self, manifest: Manifest) -> bool:
        name = tool().name
        self.stdout.write(f"The archive is whole: Scenebook {manifest.version}, {manifest.made_at}.")
        self.stdout.write(f"All data of “{name}” and all media will be replaced. Type {name} to go on:")
        return input().strip() == name
