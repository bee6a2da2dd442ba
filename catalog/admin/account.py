"""Accounts and groups: an administrator's. Nobody gives away more than they hold."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, Permission, User
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

ABOVE = ("is_superuser", "user_permissions")
"""What only a superuser hands out; everybody else works through groups."""


class Ticked:
    """Groups and permissions as boxes to tick, those of one model together: Django's double list has no labels."""

    filter_horizontal: Any = ()

    def formfield_for_manytomany(self, db_field: Any, request: Any = None, **kwargs: Any) -> Any:
        field: Any = super().formfield_for_manytomany(  # type: ignore[misc]
            db_field, request, **{**kwargs, "widget": forms.CheckboxSelectMultiple}
        )
        if field is not None:
            field.help_text = ""
            if db_field.related_model is Permission:
                field.choices = list(_by_model(field.queryset))
        return field


def _by_model(permissions: Any) -> Any:
    """`(name of the model, [(key, name), …])`, in the order of the models."""
    order = ("content_type__app_label", "content_type__model", "codename")
    known = permissions.select_related("content_type").order_by(*order)
    for kind, each in groupby(known, key=lambda permission: permission.content_type):
        yield capfirst(kind.name), [(permission.pk, permission.name) for permission in each]


class AccountAdmin(Ticked, UserAdmin):
    """A superuser's account is changed by superusers alone: else an administrator could become one."""

    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("first_name", "last_name", "email")}),
        (_("What the account may do"), {"fields": ("is_active", "is_staff", "is_superuser", "groups")}),
        (_("Permissions beside those of its groups"), {"fields": ("user_permissions",), "classes": ("collapse",)}),
        (_("Dates"), {"fields": ("last_login", "date_joined")}),
    )

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


class GroupsAdmin(Ticked, GroupAdmin):
    """What a group may do."""


for model, desk in ((User, AccountAdmin), (Group, GroupsAdmin)):
    admin.site.unregister(model)
    admin.site.register(model, desk)
