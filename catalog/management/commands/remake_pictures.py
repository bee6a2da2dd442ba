from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from catalog.writes import remake_renditions


class Command(BaseCommand):
    help = "Makes what is missing of the sizes in which pictures are shown, after a restore or with new sizes."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"made for {remake_renditions()} pictures")
