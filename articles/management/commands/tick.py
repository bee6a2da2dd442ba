"""`manage.py tick`: what is to be done from time to time; for cron, where Celery's beat does not run."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from articles.tasks import tick


class Command(BaseCommand):
    help = "Look at the feeds that are due, and go on with batches that were left lying. Run it every few minutes."

    def handle(self, *args: Any, **options: Any) -> None:
        done = tick()
        self.stdout.write(", ".join(f"{name} {number}" for name, number in done.items()))
