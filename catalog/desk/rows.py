"""Records inside another record's form: each row is its own record with its own version and revisions."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Prefetch
from django.forms import BaseInlineFormSet, ModelChoiceField
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Citation
from catalog import writes
from catalog.models import Record, Status

from .evidence import PER_ROW, shown_in_row
from .meanwhile import beside
from .moved_rows import MovedRows
from .pointers import LabelBook, Pointers
from .record_form import RecordForm
from .writing import Refusals, clean_refusal

PUBLISH, WITHDRAW, REDRAFT = Status.PUBLISHED, Status.WITHDRAWN, Status.DRAFT


class RowForm(RecordForm):
    move = forms.ChoiceField(label=_("do"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if "move" in self.fields:
            self.fields["move"].choices = [("", "–"), *self.moves()]  # type: ignore[attr-defined]

    may_publish = may_withdraw = True

    def moves(self) -> list[tuple[str, Any]]:
        adding = self.instance._state.adding
        status = "" if adding else self.instance.status
        found: list[tuple[str, Any]] = []
        if self.may_publish and status != Status.PUBLISHED:
            found.append((PUBLISH, _("publish")))
        if self.may_withdraw and not adding and status != Status.WITHDRAWN:
            found.append((WITHDRAW, _("withdraw")))
        return found


class RowFormSet(MovedRows, BaseInlineFormSet):
    model: Any
    forms: Any
    fk: Any
    book: LabelBook
    pointers: tuple[str, ...] = ()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for row in self.get_queryset():
            for name in self.pointers:
                field = row._meta.get_field(name)
                if isinstance(field, models.ManyToManyField):
                    for each in getattr(row, name).all():
                        self.book.know(each)
                elif getattr(row, field.attname) is not None:
                    self.book.know(getattr(row, name))

    def write(self, *, by: Any, reason: str) -> Refusals:
        """Create, change and move the rows that were touched; what was refused, by prefix."""
        refusals: Refusals = {}
        for form in self.forms:
            if not form.has_changed():
                continue
            try:
                clean_refusal(partial(self._write, form, by, reason), self.model)
            except ValidationError as error:
                refusals[form.prefix] = beside(error, form, fixed={self.fk.name: self.instance.pk})
        return refusals

    def _write(self, form: Any, by: Any, reason: str) -> None:
        move = form.cleaned_data.get("move", "")
        values = {**form.values(), self.fk.name: self.instance}
        if form.instance._state.adding:
            writes.create(model=self.model, by=by, reason=reason, publish=move == PUBLISH, **values)
            return
        version = form.cleaned_data.get("version") or 0
        record = form.instance
        if set(form.changed_data) - {"version", "move"}:
            record = writes.update(record=record, version=version, by=by, reason=reason, **values)
            version = record.version
        if move:
            record = writes.transition(
                record=self.model._default_manager.get(pk=record.pk), to=move, version=version, by=by, reason=reason
            )


class RecordInline(Pointers, admin.TabularInline):
    """Withdrawn rows are left to their own list."""

    form = RowForm
    formset = RowFormSet
    template = "admin/scenebook/rows.html"
    extra = 1
    can_delete = False
    show_change_link = True
    view_on_site = False
    formfield_overrides: ClassVar[Any] = {models.URLField: {"widget": forms.URLInput, "assume_scheme": "https"}}
    readonly_fields: ClassVar[Any] = ("state_now", "sources")

    def get_queryset(self, request: HttpRequest) -> Any:
        pointers = [field.name for field in self.model._meta.fields if field.many_to_one]
        singles = [name for name in self._names() if name in pointers]
        many = [name for name in self._names() if self._is_many(name)]
        rows = super().get_queryset(request).order_by("pk")
        if singles:
            rows = rows.select_related(*singles)
        rows = rows.prefetch_related(
            *many, Prefetch("citations", Citation.objects.with_source()[:PER_ROW], to_attr="cited")
        )
        # A posted row that somebody withdrew meanwhile must still be found, to be refused as stale.
        return rows if request.method == "POST" else rows.exclude(status=Status.WITHDRAWN)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        """In a row there is no room for the small icons beside a pointer, but for the one that adds."""
        field: Any = super().formfield_for_dbfield(db_field, request, **options)
        if isinstance(field, forms.ModelChoiceField) and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_change_related = field.widget.can_view_related = field.widget.can_delete_related = False
            field.widget.can_add_related &= db_field.name in self.autocomplete_fields
        return field

    def get_formset(self, request: HttpRequest, obj: Any = None, **options: Any) -> Any:
        formset: Any = super().get_formset(request, obj, **options)
        formset.book = LabelBook.of(request)
        formset.pointers = tuple(self.autocomplete_fields)
        formset.form.refusals = getattr(request, "refusals", {})
        opts = self.model._meta
        formset.form.may_publish = self.has_change_permission(request, obj)
        formset.form.may_withdraw = request.user.has_perm(f"{opts.app_label}.withdraw_{opts.model_name}")
        for name, field in formset.form.base_fields.items():
            if isinstance(field, ModelChoiceField) and name not in self.autocomplete_fields:
                field.choices = list(field.choices)  # type: ignore[arg-type]  # once for all rows
        return formset

    @admin.display(description=_("status"))
    def state_now(self, row: Record) -> str:
        return row.shown_status if row.pk else "–"

    @admin.display(description=_("sources"))
    def sources(self, row: Record) -> Any:
        return shown_in_row(getattr(row, "cited", [])) if row.pk else "–"

    def _names(self) -> list[str]:
        return [name for each in self.fields or () for name in ([each] if isinstance(each, str) else each)]

    def _is_many(self, name: str) -> bool:
        return any(field.name == name for field in self.model._meta.many_to_many)
