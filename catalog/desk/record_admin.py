from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog import writes
from catalog.models import Status
from catalog.models.stored_files import all_or_no_files

from .bulk_admin import BulkAdmin
from .evidence import evidence_of
from .finding import FoundByName
from .history import History
from .layout import laid_out
from .meanwhile import beside
from .merging import Merging
from .merging_typed import merge_asked
from .moves import MoveForm, Moves
from .owned import OwnedFormSet
from .pending import Pending
from .pointers import Pointers
from .previews import Previews
from .record_form import RecordForm
from .record_list import RecordList
from .reviewing import Reviewing
from .rows import RowFormSet
from .used import Used
from .writing import Refused, clean_refusal, editor


class MainForm(RecordForm):
    reason = forms.CharField(
        max_length=300, required=False, label=_("Reason"), help_text=_("Goes into the history beside your name.")
    )
    hold = forms.BooleanField(
        required=False,
        label=_("Keep as a pending version"),
        help_text=_("What is public stays as it is until the pending version is approved."),
    )


class RecordAdmin(
    FoundByName, Pending, Reviewing, Moves, History, Merging, Previews, Used, Pointers, BulkAdmin, RecordList
):
    """A kind of record. The form and its rows are written by one call of `catalog.writes` for each record."""

    form = MainForm
    change_form_template = "admin/scenebook/change_form.html"
    search_fields: ClassVar[Any] = ("label",)
    search_help_text = _("Any spelling, or Hangul.")
    ordering: ClassVar[Any] = ("-pk",)
    formfield_overrides: ClassVar[Any] = {
        models.JSONField: {"widget": forms.Textarea(attrs={"rows": 3, "cols": 40})},
        models.TextField: {"widget": forms.Textarea(attrs={"rows": 6, "cols": 70})},
        models.URLField: {"assume_scheme": "https"},
    }

    # permissions

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Records are withdrawn, never deleted."""
        return False

    # the form

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        fieldsets = [(None, {"fields": tuple(self.fields or ())})]
        may_write = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        if may_write:
            chooses = obj and obj.status == Status.PUBLISHED and self.has_publish_permission(request, obj)
            offered = ("reason", "hold") if chooses and not getattr(obj, "pending", None) else ("reason",)
            fieldsets.append((_("Saving"), {"fields": offered}))  # type: ignore[arg-type]
        return fieldsets

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **options: Any) -> Any:
        form: Any = super().get_form(request, obj, change=change, **options)
        form.refusals = getattr(request, "refusals", {})
        return form

    def changeform_view(
        self, request: HttpRequest, object_id: Any = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """Once more with the errors in place where what was valid could not be written; all typed text is kept."""
        try:
            with all_or_no_files():
                return super().changeform_view(request, object_id, form_url, extra_context)
        except Refused as refused:
            merge_asked(request, refused.refusals)
            request.refusals = refused.refusals  # type: ignore[attr-defined]
            for file in request.FILES.values():
                file.seek(0)  # type: ignore[union-attr]
            return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(
        self,
        request: HttpRequest,
        context: Any,
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Any = None,
    ) -> HttpResponse:
        evidence = evidence_of(obj if change else None)
        context["laid_out"] = laid_out(context["adminform"], evidence)
        context["evidence"] = evidence
        if change and obj is not None:
            context["moves"] = self.moves_of(request, obj)
            context |= self.pending_context(request, obj)
            context["move_form"] = MoveForm(initial={"version": obj.version}, prefix=None, auto_id="move_%s")
            context["media"] = context["media"] + context["move_form"].media
        return super().render_change_form(request, context, add, change, form_url, obj)

    def view_on_site(self, record: Any) -> str | None:
        if not record.live_from or record.live_from > timezone.now():
            return None
        try:
            return str(record.get_absolute_url())
        except NoReverseMatch:
            return None

    # writing

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Written with its rows, by save_related."""

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Raises Refused with what `catalog.writes` says against the record or one of its rows."""
        values = form.values()
        owned = {formset.owned_name: formset for formset in formsets if isinstance(formset, OwnedFormSet)}
        values |= {name: formset.rows() for name, formset in owned.items()}
        by, reason = editor(request), form.cleaned_data.get("reason", "")
        keep = change and self.is_held(request, form)
        try:
            if keep:
                clean_refusal(lambda: self.hold(request, form, by=by, reason=reason, **values), self.model)
                record = self.model._default_manager.get(pk=form.instance.pk)
            else:
                record = clean_refusal(lambda: self.write(form, change, by=by, reason=reason, **values), self.model)
        except ValidationError as error:
            raise Refused({"": beside(error, form, owned)}) from error
        vars(form.instance).update({name: each for name, each in vars(record).items() if name != "_state"})
        form.instance._state.adding = False
        refusals, hold = {}, bool(form.cleaned_data.get("hold"))
        for formset in formsets:
            if isinstance(formset, RowFormSet):
                refusals.update(formset.write(by=by, reason=reason, hold=hold))
                if formset.held:
                    request.held_rows = record.pk  # type: ignore[attr-defined]
        if refusals:
            raise Refused(refusals)

    def write(self, form: Any, change: bool, **values: Any) -> Any:
        """The record written: new, or changed at the version that the form was opened with."""
        if not change:
            return writes.create(model=self.model, **values)
        return writes.update(record=form.instance, version=form.cleaned_data.get("version") or 0, **values)

    # the revision is the log

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        return ""

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> None:  # type: ignore[override]
        pass

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> None:  # type: ignore[override]
        pass
