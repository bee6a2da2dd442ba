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
from articles.reading.unsourced import unsourced
from catalog import writes
from catalog.models import Record, Status
from catalog.writes.workflow import require_why

from .evidence import PER_ROW, shown_in_row
from .field_help import ColumnHelp
from .meanwhile import beside
from .moved_rows import MovedRows
from .pending import held
from .pointers import LabelBook, Pointers
from .record_form import HIDDEN, RecordForm
from .writing import Refusals, clean_refusal

PUBLISH, WITHDRAW = Status.PUBLISHED, Status.WITHDRAWN


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
    held = False
    """Whether a pending version of a row was written."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for row in self.get_queryset():
            row.pending = getattr(self.instance, "pending_rows", {}).get(row.pk)
            for name in self.pointers:
                field = row._meta.get_field(name)
                if isinstance(field, models.ManyToManyField):
                    for each in getattr(row, name).all():
                        self.book.know(each)
                elif getattr(row, field.attname) is not None:
                    self.book.know(getattr(row, name))

    def write(self, *, by: Any, reason: str, hold: bool = False) -> Refusals:
        """Create, change and move the rows that were touched; what was refused, by prefix. With `hold`, changes of
        published ones are kept aside."""
        refusals: Refusals = {}
        for form in self.forms:
            if not form.has_changed():
                continue
            try:
                clean_refusal(partial(self._write, form, by, reason, hold), self.model)
            except ValidationError as error:
                refusals[form.prefix] = beside(error, form, fixed={self.fk.name: self.instance.pk})
        return refusals

    def _write(self, form: Any, by: Any, reason: str, hold: bool) -> None:
        move = form.cleaned_data.get("move", "")
        values = {**form.values(), self.fk.name: self.instance, "by": by, "reason": reason}
        if form.instance._state.adding:
            record = writes.create(model=self.model, publish=move == PUBLISH, **values)
            if move == PUBLISH:
                require_why(unsourced([record]).get(record.pk, ()), reason)
            return
        record, version = form.instance, form.cleaned_data.get("version") or 0
        if set(form.changed_data) - {*HIDDEN, "move"}:
            if self._is_held(form, hold):
                self.held |= held(form, **values) is not None
            else:
                version = writes.update(record=record, version=version, **values).version
        if move:
            present = self.model._default_manager.get(pk=record.pk)
            self._move(present, move, version=version, by=by, reason=reason)

    @staticmethod
    def _is_held(form: Any, hold: bool) -> bool:
        published = form.instance.status == Status.PUBLISHED
        return form.instance.pending is not None or (published and (hold or not form.may_publish))

    @staticmethod
    def _move(record: Any, to: str, **values: Any) -> None:
        if to == PUBLISH:
            writes.publish(record=record, unsourced=unsourced([record]).get(record.pk, ()), **values)
        else:
            writes.withdraw(record=record, **values)


class RecordInline(ColumnHelp, Pointers, admin.TabularInline):
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
        formset.form.may_publish = request.user.has_perm(f"{opts.app_label}.publish_{opts.model_name}")
        formset.form.may_withdraw = request.user.has_perm(f"{opts.app_label}.withdraw_{opts.model_name}")
        for name, field in formset.form.base_fields.items():
            if isinstance(field, ModelChoiceField) and name not in self.autocomplete_fields:
                field.choices = list(field.choices)  # type: ignore[arg-type]  # once for all rows
        return formset

    @admin.display(description=_("status"))
    def state_now(self, row: Record) -> str:
        if not row.pk:
            return "–"
        pending = getattr(row, "pending", None) is not None
        return f"{row.shown_status}, {_('change pending')}" if pending else row.shown_status

    @admin.display(description=_("sources"))
    def sources(self, row: Record) -> Any:
        return shown_in_row(getattr(row, "cited", [])) if row.pk else "–"

    def _names(self) -> list[str]:
        return [name for each in self.fields or () for name in ([each] if isinstance(each, str) else each)]

    def _is_many(self, name: str) -> bool:
        return any(field.name == name for field in self.model._meta.many_to_many)
