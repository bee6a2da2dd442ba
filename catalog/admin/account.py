"""Accounts and groups: an administrator's. Nobody gives away more than they hold."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.http import HttpRequest

ABOVE = ("is_superuser", "user_permissions")
"""What only a superuser hands out; everybody else works through groups."""


class AccountAdmin(UserAdmin):
    """A superuser's account is changed by superusers alone: else an administrator could become one."""

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        own = tuple(super().get_readonly_fields(request, obj))
        return own if request.user.is_superuser else (*own, *ABOVE)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._within_reach(request, obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._within_reach(request, obj) and super().has_delete_permission(request, obj)

    @staticmethod
    def _within_reach(request: HttpRequest, account: Any) -> bool:
        return account is None or not account.is_superuser or bool(request.user.is_superuser)

    def get_actions(self, request: HttpRequest) -> Any:
        """No deleting of many: it would not look at each."""
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}


admin.site.unregister(User)
admin.site.register(User, AccountAdmin)
