from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from catalog import search
from catalog.models import Record


class Command(BaseCommand):
    help = "Fills the search index anew from all records: after loading a dump that came past the application."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{search.rebuild(_entries())} records are found")


def _entries() -> Iterator[search.Entry]:
    records = Record.objects.filter(merged_into=None).order_by("pk")
    for record in tqdm(records.iterator(), total=records.count(), disable=None):
        whole = record.specific()
        yield search.Entry(whole.pk, whole.type, whole.search_names(), whole.search_text(), whole.live_from)
