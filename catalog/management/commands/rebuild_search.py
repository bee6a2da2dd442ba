from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from catalog.writes import reindex


class Command(BaseCommand):
    help = "Fills the search index anew from all records: after loading a dump that came past the application."

    def handle(self, *args: Any, **options: Any) -> None:
        found = reindex(progress=lambda records, total: tqdm(records, total=total, disable=None))
        self.stdout.write(f"{found} records are found")
