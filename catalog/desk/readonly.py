"""Permissions of what the admin shows and does not make."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest


class NeverAdded:
    """Made by other means than a form."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ReadOnly(NeverAdded):
    """Looked at, never changed here."""

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
