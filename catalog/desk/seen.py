"""No lost update where rows have no versions: a form knows what it was opened with, and the later save is refused."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Manager, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext as _


class SeenForm(forms.ModelForm):
    """`seen` is the sign of the row as the form showed it."""

    data: Any
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = _sign(self._stored(self.instance))

    def clean(self) -> Any:
        cleaned = super().clean()
        # Whoever comes second waits here until the first is done, and then sees what was saved.
        present = type(self.instance)._base_manager.select_for_update(of=("self",)).get(pk=self.instance.pk)
        now = self._stored(present)
        if self.cleaned_data.get("seen") in ("", _sign(now)):
            return cleaned
        # What was typed stays, and a second save is made with this in view.
        self.data = self.data.copy()
        self.data[self.add_prefix("seen")] = _sign(now)
        raise ValidationError(
            _("Somebody saved this after you opened it. There now: %(now)s. Save again to put yours over it."),
            code="stale",
            params={"now": self._differing(now)},
        )

    def _stored(self, row: Any) -> dict[str, str]:
        columns = {field.name for field in (*row._meta.concrete_fields, *row._meta.many_to_many)}
        return {name: _told(getattr(row, name)) for name in self.fields if name in columns}

    def _differing(self, now: dict[str, str]) -> str:
        """The fields in which the row differs from what was typed, with what is there."""
        told = [
            f"{capfirst(self.fields[name].label or name)}: {value or '–'}"
            for name, value in now.items()
            if value != _told(self.cleaned_data.get(name))
        ]
        return "; ".join(told) or _("the same as yours")


class Seen:
    """For model admins of what has no versions."""

    form: Any

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **options: Any) -> Any:
        if self._is_seen(request, obj):
            options["form"] = type(self.form)("Seen", (SeenForm, self.form), {})
        return super().get_form(request, obj, change=change, **options)  # type: ignore[misc]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        sets = super().get_fieldsets(request, obj)  # type: ignore[misc]
        return [*sets, (None, {"fields": ("seen",)})] if self._is_seen(request, obj) else sets

    def _is_seen(self, request: HttpRequest, obj: Any) -> bool:
        return obj is not None and self.has_change_permission(request, obj)  # type: ignore[attr-defined]


def _told(value: Any) -> str:
    if isinstance(value, Manager):
        value = value.all()
    if isinstance(value, QuerySet):
        value = value.select_related()  # a permission is told with its model
    if isinstance(value, QuerySet | list | tuple):
        return ", ".join(sorted(map(str, value)))
    return "" if value is None else str(value).replace("\r\n", "\n")


def _sign(stored: dict[str, str]) -> str:
    return sha256(json.dumps(stored, sort_keys=True).encode()).hexdigest()[:32]
