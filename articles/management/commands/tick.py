"""`manage.py tick`: what is to be done from time to time; for cron, where Celery's beat does not run."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from articles import tasks as articles
from catalog import tasks as catalog


class Command(BaseCommand):
    help = (
        "Look at the feeds that are due, go on with batches that were left lying, take down pictures whose permission "
        "has ended, look for duplicates of what changed. Run it every few minutes."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        done = articles.tick() | catalog.tick()
        self.stdout.write(", ".join(f"{name} {number}" for name, number in done.items()))
