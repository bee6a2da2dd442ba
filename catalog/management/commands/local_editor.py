from __future__ import annotations

import secrets
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Create the account “editor” for a local site, once, and print its password. Refused with DEBUG off."

    def handle(self, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("DEBUG is off: use createsuperuser instead.")
        users = get_user_model()._default_manager
        if users.filter(is_superuser=True).exists():
            self.stdout.write("Log in at /admin/ with the account that was printed at the first start.")
            self.stdout.write("Forgotten? .venv/bin/python manage.py changepassword editor")
            return
        password = secrets.token_urlsafe(9)
        users.create_superuser(username="editor", password=password)
        self.stdout.write(f"Log in at /admin/ as “editor” with the password “{password}”. It is shown only now.")
