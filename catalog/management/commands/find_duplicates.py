"""Look at everything that changed since the last time for records that may be one."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from catalog.models import Likeness
from catalog.writes.likeness import catch_up


class Command(BaseCommand):
    help = "Find records that may be one among what changed since the last time; editors decide in the admin."

    def handle(self, *args: Any, **options: Any) -> None:
        done = catch_up()
        self.stdout.write(f"changes {done}, probable duplicates {Likeness.objects.open().count()}")
