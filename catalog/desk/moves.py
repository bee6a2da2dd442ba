"""Moving records through the workflow: from lists and from a record's own page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from articles.reading.unsourced import unsourced
from catalog.models import Status
from catalog.reading.numbers import MOST
from catalog.writes.workflow import STEPS, move

from .moment import MomentWidget
from .writing import clean_refusal, editor

MOST_TOLD = 10
PERMISSIONS: dict[str, str] = {Status.PUBLISHED: "publish", Status.WITHDRAWN: "withdraw"}
"""What a status asks for where no step leads to it: the refusal is then told to those only who may."""
BUTTONS = {
    (Status.DRAFT, Status.IN_REVIEW): gettext_lazy("Send to review"),
    (Status.IN_REVIEW, Status.DRAFT): gettext_lazy("Send back"),
    (Status.PUBLISHED, Status.DRAFT): gettext_lazy("Take off the site"),
    ("scheduled", Status.DRAFT): gettext_lazy("Call back"),
    ("scheduled", Status.PUBLISHED): gettext_lazy("Publish or reschedule"),
    (Status.WITHDRAWN, Status.DRAFT): gettext_lazy("Reopen"),
}


class ReasonForm(ActionForm):
    """The bar over a list, with the reason that goes into the revisions."""

    reason = forms.CharField(
        max_length=300, required=False, label=gettext_lazy("Reason"), widget=forms.TextInput(attrs={"size": 24})
    )


class MoveForm(forms.Form):
    """One step of one record."""

    to = forms.ChoiceField(choices=Status.choices, widget=forms.HiddenInput)
    version = forms.IntegerField(widget=forms.HiddenInput, max_value=MOST)
    publish_at = forms.SplitDateTimeField(
        required=False,
        widget=MomentWidget,
        label=gettext_lazy("Public from"),
        help_text=gettext_lazy("Empty: at once. Ahead: scheduled."),
    )
    reason = forms.CharField(max_length=300, required=False, label=gettext_lazy("Reason"))


class Moves:
    """For model admins of records. Publishing and withdrawing ask for permissions of their own."""

    model: Any
    admin_site: Any
    actions: ClassVar[Any] = (
        "submit_selected",
        "publish_selected",
        "redraft_selected",
        "withdraw_selected",
        "change_field_selected",
    )
    action_form = ReasonForm

    def get_urls(self) -> list[URLPattern]:
        opts = self.model._meta
        name = f"{opts.app_label}_{opts.model_name}_move"
        own = path("<key:object_id>/move/", self.admin_site.admin_view(self.move_view), name=name)
        return [own, *super().get_urls()]  # type: ignore[misc]

    def may(self, request: HttpRequest, verb: str) -> bool:
        """Whether the editor has the permission `verb` (change, publish, withdraw) over this kind of record."""
        opts = self.model._meta
        return request.user.has_perm(f"{opts.app_label}.{verb}_{opts.model_name}")

    def has_publish_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.may(request, "publish")

    def has_withdraw_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.may(request, "withdraw")

    @admin.action(description=gettext_lazy("Send to review"), permissions=["change"])
    def submit_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.IN_REVIEW)

    @admin.action(description=gettext_lazy("Publish"), permissions=["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.PUBLISHED)

    @admin.action(description=gettext_lazy("Withdraw"), permissions=["withdraw"])
    def withdraw_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.WITHDRAWN)

    @admin.action(description=gettext_lazy("Back to draft"), permissions=["change"])
    def redraft_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._move_all(request, queryset, Status.DRAFT)

    def _move_all(self, request: HttpRequest, queryset: QuerySet[Any], to: Status) -> None:
        """Each record by itself: one that cannot go does not hold the others back."""
        records = list(queryset)
        lacking = unsourced(records) if to == Status.PUBLISHED else {}
        done, refused, reason = 0, [], request.POST.get("reason", "")[:300]
        for record in records:
            try:
                self._move(request, record, to, lacking.get(record.pk, ()), version=record.version, reason=reason)
                done += 1
            except ValidationError as error:
                told = " ".join(error.messages)
                refused.append(told if str(record) in told else f"“{record}”: {told}")
        if done:
            said = ngettext("%(n)d record is now %(status)s.", "%(n)d records are now %(status)s.", done)
            messages.success(request, said % {"n": done, "status": to.label})
        for told in refused[:MOST_TOLD]:
            messages.error(request, told)
        if len(refused) > MOST_TOLD:
            messages.error(request, _("And %d more could not be moved.") % (len(refused) - MOST_TOLD))

    def _move(
        self,
        request: HttpRequest,
        record: Any,
        to: Status,
        lacking: Iterable[str],
        *,
        publish_at: Any = None,
        **values: Any,
    ) -> None:
        """Raises ValidationError for what is refused, a missing permission of this step among it."""
        values |= {"record": record, "to": to, "unsourced": lacking, "publish_at": publish_at, "by": editor(request)}
        try:
            clean_refusal(lambda: move(may=lambda verb: self.may(request, verb), **values), self.model)
        except PermissionDenied as refused:
            raise ValidationError(str(refused)) from refused

    @method_decorator(require_POST)
    def move_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        record = self.get_object(request, str(object_id))  # type: ignore[attr-defined]
        if record is None:
            raise Http404
        form, to = MoveForm(request.POST), request.POST.get("to", "")
        step = next((step for (start, end), step in STEPS.items() if (start, end) == (record.status, to)), None)
        if not self.may(request, step.permission if step else PERMISSIONS.get(to, "change")):
            raise PermissionDenied
        if form.is_valid():
            lacking = unsourced([record]).get(record.pk, []) if to == Status.PUBLISHED else []
            try:
                self._move(request, record, Status(form.cleaned_data.pop("to")), lacking, **form.cleaned_data)
                fresh = self.model._default_manager.get(pk=record.pk)
                messages.success(request, _("“%(record)s” is %(status)s now.") % _state(fresh))
            except ValidationError as error:
                messages.error(request, " ".join(error.messages))
        else:
            told = [f"{name}: {' '.join(map(str, said))}" for name, said in form.errors.items()]
            messages.error(request, " ".join(told))
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk]))

    def moves_of(self, request: HttpRequest, record: Any) -> list[tuple[str, Any]]:
        """(status, button) of where the record may go at this editor's hand."""
        if record is None or record.merged_into_id:
            return []
        names = {Status.PUBLISHED: _("Publish"), Status.WITHDRAWN: _("Withdraw")}
        found = []
        for to in (Status.PUBLISHED, Status.IN_REVIEW, Status.DRAFT, Status.WITHDRAWN):
            step = STEPS.get((Status(record.status), to))
            if step and self.may(request, step.permission) and not (to == Status.PUBLISHED and record.is_live):
                name = BUTTONS.get((record.shown_status, to)) or names.get(to) or to.label
                found.append((to.value, name))
        return found


def _state(record: Any) -> dict[str, str]:
    return {"record": str(record), "status": str(record.shown_status).replace("_", " ")}
