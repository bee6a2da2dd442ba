"""Rows that a record owns: part of its form, of its version and of its revisions."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.forms import BaseInlineFormSet
from django.http import HttpRequest

from catalog.models import Alias

from .constrained import ConstrainedForm
from .field_help import ColumnHelp
from .owned_pending import PendingRows
from .posted_rows import PostedRows


class OwnedFormSet(PendingRows, BaseInlineFormSet):
    """All owned rows of one kind; `rows` is what `catalog.writes` takes under `owned_name`."""

    model: Any
    owned_name = ""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.is_bound:
            # Rows that somebody took away meanwhile: the version refuses this form, with all that was typed in it.
            posted = PostedRows(self.data, self.files, str(self.prefix))
            if posted.forget({str(row.pk) for row in self.get_queryset()}):
                self.data, self.files = posted.written(self.data, self.files)

    def rows(self) -> list[dict[str, Any]]:
        kept = []
        for form in self.forms:
            dropped = self.can_delete and self._should_delete_form(form)  # type: ignore[attr-defined]
            blank = form.instance._state.adding and not form.has_changed() and not getattr(form, "held", False)
            if dropped or blank:
                continue
            kept.append({name: form.cleaned_data[name] for name in self._names(form)})
        return kept

    def _names(self, form: Any) -> list[str]:
        return [
            field.name
            for field in self.model._meta.concrete_fields
            if field.name in form.cleaned_data and not field.primary_key and not field.remote_field
        ]


class OwnedInline(ColumnHelp, admin.TabularInline):
    """May be changed by whoever may change the record."""

    form = ConstrainedForm
    formset = OwnedFormSet
    owned_name = ""
    extra = 1
    template = "admin/scenebook/rows.html"
    view_on_site = False
    formfield_overrides: ClassVar[Any] = {models.URLField: {"assume_scheme": "https"}}

    def get_formset(self, request: HttpRequest, obj: Any = None, **options: Any) -> Any:
        formset: Any = super().get_formset(request, obj, **options)
        formset.owned_name = self.owned_name
        return formset

    def _may(self, request: HttpRequest, action: str) -> bool:
        opts = self.parent_model._meta
        return request.user.has_perm(f"{opts.app_label}.{action}_{opts.model_name}")

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may(request, "view") or self._may(request, "change")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may(request, "change")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may(request, "change") or self._may(request, "add")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may(request, "change")


class AliasInline(OwnedInline):
    model = Alias
    owned_name = "aliases"
    fields = ("name", "kind")
