"""Moving records through the workflow: from lists and from a record's own page."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from catalog import writes
from catalog.models import Status
from catalog.writes.transition import ALLOWED

from .writing import clean_refusal, editor

MOST_TOLD = 10


class ReasonForm(ActionForm):
    """The bar over a list, with the reason that goes into the revisions."""

    reason = forms.CharField(
        max_length=300, required=False, label=gettext_lazy("Reason"), widget=forms.TextInput(attrs={"size": 24})
    )


class MoveForm(forms.Form):
    """Publishing, scheduling, withdrawing of one record."""

    to = forms.ChoiceField(choices=Status.choices, widget=forms.HiddenInput)
    version = forms.IntegerField(widget=forms.HiddenInput)
    publish_at = forms.SplitDateTimeField(
        required=False,
        widget=AdminSplitDateTime,
        label=gettext_lazy("Public from"),
        help_text=gettext_lazy("Empty: at once. Ahead: scheduled."),
    )
    reason = forms.CharField(max_length=300, required=False, label=gettext_lazy("Reason"))


class Moves:
    """For model admins of records. Withdrawing asks for a permission of its own."""

    model: Any
    admin_site: Any
    actions: ClassVar[Any] = ("publish_selected", "withdraw_selected", "redraft_selected", "change_field_selected")
    action_form = ReasonForm

    def get_urls(self) -> list[URLPattern]:
        opts = self.model._meta
        name = f"{opts.app_label}_{opts.model_name}_move"
        own = path("<int:object_id>/move/", self.admin_site.admin_view(self.move_view), name=name)
        return [own, *super().get_urls()]  # type: ignore[misc]

    def has_publish_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)  # type: ignore[attr-defined]

    def has_withdraw_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        opts = self.model._meta
        return request.user.has_perm(f"{opts.app_label}.withdraw_{opts.model_name}")

    @admin.action(description=gettext_lazy("Publish"), permissions=["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.PUBLISHED)

    @admin.action(description=gettext_lazy("Withdraw"), permissions=["withdraw"])
    def withdraw_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.WITHDRAWN)

    @admin.action(description=gettext_lazy("Back to draft"), permissions=["publish"])
    def redraft_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.DRAFT)

    def _move_all(self, request: HttpRequest, queryset: QuerySet[Any], to: str) -> None:
        """Each record by itself: one that cannot go does not hold the others back."""
        done, refused = 0, []
        for record in queryset:
            try:
                self._move(request, record, to=to, version=record.version, reason=request.POST.get("reason", ""))
                done += 1
            except ValidationError as error:
                refused.append(" ".join(error.messages))
        if done:
            said = ngettext("%(n)d record is now %(status)s.", "%(n)d records are now %(status)s.", done)
            messages.success(request, said % {"n": done, "status": Status(to).label})
        for told in refused[:MOST_TOLD]:
            messages.error(request, told)
        if len(refused) > MOST_TOLD:
            messages.error(request, _("And %d more could not be moved.") % (len(refused) - MOST_TOLD))

    def _move(self, request: HttpRequest, record: Any, **values: Any) -> None:
        clean_refusal(lambda: writes.transition(record=record, by=editor(request), **values), self.model)

    @method_decorator(require_POST)
    def move_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        record = self.get_object(request, str(object_id))  # type: ignore[attr-defined]
        if record is None:
            raise Http404
        form = MoveForm(request.POST)
        to = request.POST.get("to")
        allowed = self.has_withdraw_permission if to == Status.WITHDRAWN else self.has_publish_permission
        if not allowed(request, record):
            raise PermissionDenied
        if form.is_valid():
            try:
                self._move(request, record, **form.cleaned_data)
                fresh = self.model._default_manager.get(pk=record.pk)
                messages.success(request, _("“%(record)s” is %(status)s now.") % _state(fresh))
            except ValidationError as error:
                messages.error(request, " ".join(error.messages))
        else:
            told = [f"{name}: {' '.join(map(str, said))}" for name, said in form.errors.items()]
            messages.error(request, " ".join(told))
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk]))

    def moves_of(self, request: HttpRequest, record: Any) -> list[tuple[str, str]]:
        """(status, button) of where the record may go at this editor's hand."""
        if record is None or record.merged_into_id:
            return []
        names = {
            Status.PUBLISHED: _("Publish"),
            Status.IN_REVIEW: _("To review"),
            Status.DRAFT: _("Back to draft"),
            Status.WITHDRAWN: _("Withdraw"),
        }
        allowed = ALLOWED[Status(record.status)]
        return [
            (to.value, name)
            for to, name in names.items()
            if to in allowed
            and (to != record.status or to == Status.PUBLISHED)
            and (self.has_withdraw_permission if to == Status.WITHDRAWN else self.has_publish_permission)(
                request, record
            )
        ]


def _state(record: Any) -> dict[str, str]:
    return {"record": str(record), "status": str(record.shown_status).replace("_", " ")}
