"""Accounts, groups and tokens: an administrator's. Nobody but a superuser gives away, or takes over, more than they
hold."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django import forms
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, Permission, User
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from catalog.desk.seen import Seen

TOKEN: Any = apps.get_model("authtoken", "TokenProxy")
TOKENS: Any = type(admin.site.get_model_admin(TOKEN))
ABOVE = ("is_superuser", "user_permissions")
"""What only a superuser hands out; everybody else works through groups."""


def within_reach(person: Any, model: type[User | Group | Permission]) -> QuerySet[Any]:
    """The accounts, groups or permissions that hold nothing beyond what `person` holds."""
    if person.is_superuser:
        return model._default_manager.all()
    held = Permission.objects.filter(Q(user=person) | Q(group__user=person))
    if model is Permission:
        return Permission.objects.filter(pk__in=held)
    beyond = Permission.objects.exclude(pk__in=held)
    if model is Group:
        return Group.objects.exclude(permissions__in=beyond)
    return User.objects.exclude(
        Q(is_superuser=True) | Q(user_permissions__in=beyond) | Q(groups__permissions__in=beyond)
    )


class WithinReach:
    """Changes and deletes only what is within reach of who asks."""

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._reached(request, obj) and super().has_change_permission(request, obj)  # type: ignore[misc]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._reached(request, obj) and super().has_delete_permission(request, obj)  # type: ignore[misc]

    def lookup_allowed(self, lookup: str, value: Any, request: Any = None) -> bool:
        """By the list's own filters only: a lookup over relations would spell out passwords and tokens."""
        own = lookup.split("__")[0] in self.list_filter  # type: ignore[attr-defined]
        return own and super().lookup_allowed(lookup, value, request)  # type: ignore[misc]

    def _reached(self, request: HttpRequest, obj: Any) -> bool:
        holder = getattr(obj, "user", obj)
        return holder is None or within_reach(request.user, type(holder)).filter(pk=holder.pk).exists()


class Ticked:
    """Groups and permissions as boxes to tick, those of one model together: Django's double list has no labels."""

    filter_horizontal: Any = ()

    def formfield_for_manytomany(self, db_field: Any, request: Any = None, **kwargs: Any) -> Any:
        field: Any = super().formfield_for_manytomany(  # type: ignore[misc]
            db_field, request, **{**kwargs, "widget": forms.CheckboxSelectMultiple}
        )
        if field is not None:
            field.help_text = ""
            field.queryset = within_reach(request.user, db_field.related_model)
            if db_field.related_model is Permission:
                field.choices = list(_by_model(field.queryset))
        return field


def _by_model(permissions: Any) -> Any:
    """`(name of the model, [(key, name), …])`, in the order of the models."""
    order = ("content_type__app_label", "content_type__model", "codename")
    known = permissions.select_related("content_type").order_by(*order)
    for kind, each in groupby(known, key=lambda permission: permission.content_type):
        yield capfirst(kind.name), [(permission.pk, permission.name) for permission in each]


class AccountAdmin(Seen, Ticked, WithinReach, UserAdmin):
    """Who works here."""

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

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """A token is called by its key, which is nobody's to read here."""
        deleted, counts, needed, protected = super().get_deleted_objects(objs, request)
        keys = [str(key) for key in TOKEN.objects.filter(user__in=objs).values_list("key", flat=True)]
        return _without(deleted, keys), counts, needed, protected

    def get_actions(self, request: HttpRequest, **place: Any) -> Any:
        """No deleting of many: it would not look at each."""
        return {
            name: action for name, action in super().get_actions(request, **place).items() if name != "delete_selected"
        }


def _without(said: Any, keys: list[str]) -> Any:
    """The lines, within each other, without those that tell one of `keys`."""
    if isinstance(said, list):
        return [_without(each, keys) for each in said if isinstance(each, list) or not any(key in each for key in keys)]
    return said


class GroupsAdmin(Seen, Ticked, WithinReach, GroupAdmin):
    """What a group may do."""


class TokensAdmin(WithinReach, TOKENS):
    """The keys of client programs: whoever sees one may do what its account may."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(user__in=within_reach(request.user, User))

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        return super().formfield_for_foreignkey(
            db_field, request, **{**kwargs, "queryset": within_reach(request.user, User)}
        )


for model, desk in ((User, AccountAdmin), (Group, GroupsAdmin), (TOKEN, TokensAdmin)):
    admin.site.unregister(model)
    admin.site.register(model, desk)
