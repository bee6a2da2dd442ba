"""Saving what is published: live, or kept aside as its pending version."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import flatten_fieldsets
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from catalog import writes
from catalog.models import Record, Revision, Status
from catalog.writes.stored import values_of

LIVE = "live"
"""In the address of a form: show what is public, not the pending version."""


class Pending:
    """For model admins of records. Whoever may change and not publish keeps what is published aside; whoever may
    publish chooses. A form opens with the pending version where there is one."""

    model: Any

    def may_write_live(self, request: HttpRequest, record: Any) -> bool:
        return record.status != Status.PUBLISHED or self.has_publish_permission(request, record)  # type: ignore[attr-defined]

    def get_object(self, request: HttpRequest, object_id: str, from_field: Any = None) -> Any:
        record = super().get_object(request, object_id, from_field)  # type: ignore[misc]
        match = request.resolver_match
        if record is None or match is None or not str(match.url_name).endswith("_change"):
            return record
        if self.has_change_permission(request, record):  # type: ignore[attr-defined]
            record.pending_rows = pending_rows(self, record)
            record.pending_there = writes.pending_of([record]).get(record.pk)
            record.pending = _opened_with(request, record)
        return record

    def is_held(self, request: HttpRequest, form: Any) -> bool:
        """Whether what the form says goes into the pending version."""
        record = form.instance
        if getattr(record, "pending", None) is not None:
            return True
        stored = self.model._default_manager.only("status").get(pk=record.pk)
        return not self.may_write_live(request, stored) or bool(form.cleaned_data.get("hold") and stored.status == Status.PUBLISHED)

    def hold(self, request: HttpRequest, form: Any, **values: Any) -> None:
        """Raises ValidationError (code `stale_pending`) where somebody else changed or decided it meanwhile."""
        seen = form.cleaned_data.get("pending_seen") or form.cleaned_data.get("pending")
        request.held = held(form.instance, version=form.cleaned_data.get("version") or 0, seen=seen, **values)  # type: ignore[attr-defined]

    def message_user(self, request: HttpRequest, message: Any, level: Any = messages.INFO, *args: Any, **options: Any) -> None:
        if level == messages.SUCCESS and (revision := getattr(request, "held", None)):
            opts = self.model._meta
            url = reverse(f"admin:{opts.app_label}_{opts.model_name}_pending", args=[revision.record_id])
            said = _("Kept as a pending version; it goes live when it is approved.")
            message = format_html('{} <a href="{}">{}</a>', said, url, _("See what it changes"))
        super().message_user(request, message, level, *args, **options)  # type: ignore[misc]

    # An old version put back is an edit of what is published, too.

    def restore_view(self, request: HttpRequest, object_id: int, *args: Any, **options: Any) -> HttpResponse:
        record = self.model._default_manager.filter(pk=object_id).first()
        if record is not None and not self.may_write_live(request, record):
            raise PermissionDenied
        return super().restore_view(request, object_id, *args, **options)  # type: ignore[misc]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        record = self.get_object(request, object_id)
        may = record is not None and self.has_change_permission(request, record)  # type: ignore[attr-defined]
        context = {"may_restore": may and self.may_write_live(request, record), **(extra_context or {})}
        return super().history_view(request, object_id, context)  # type: ignore[misc]


class PendingFields(forms.Form):
    """Hidden beside a record's version: the pending version that the form shows, and the one seen since."""

    pending = forms.IntegerField(widget=forms.HiddenInput, required=False)
    pending_seen = forms.IntegerField(widget=forms.HiddenInput, required=False)


def held(record: Any, *, version: int, seen: int | None, **values: Any) -> Revision | None:
    """The pending version written. Raises ValidationError for a stale one, and what `propose` raises."""
    try:
        return writes.propose(record=record, version=version, pending=seen, **values)
    except writes.StalePending as stale:
        raise ValidationError(_told(stale), code="stale_pending", params=_current(stale)) from stale


def initial_of(record: Any) -> dict[str, Any]:
    """What a form shows of a record's pending version."""
    pending, names = record.pending, {field.name for field in record._meta.many_to_many}
    values = values_of(record, {"fields": pending.data["fields"], "owned": {}})
    found = {name.removesuffix("_id") if name.removesuffix("_id") in pending.data["fields"] else name: value for name, value in values.items()}
    return {name: list(value) if name in names else value for name, value in found.items()} | {"pending": pending.pk}


def pending_rows(model_admin: Any, record: Any) -> dict[int, Revision]:
    """Pending versions of the records in rows of the form, by id. One query."""
    within = Q()
    for inline in model_admin.inlines:
        if issubclass(inline.model, Record):
            name = inline.fk_name or record._meta.model_name
            within |= Q(record__in=inline.model._default_manager.filter(**{name: record}).order_by().values("pk"))
    if not within:
        return {}
    found = Revision.objects.filter(within, state=Revision.State.PENDING).select_related("record", "by")
    return {revision.record_id: revision for revision in found}


def _opened_with(request: HttpRequest, record: Any) -> Revision | None:
    """The pending version that the form is, or was, opened with."""
    if LIVE in request.GET:
        return None
    if request.method != "POST":
        return record.pending_there
    stated = request.POST.get("pending", "")
    return Revision.objects.filter(pk=stated, record_id=record.pk).first() if stated.isdecimal() else None


def _told(stale: writes.StalePending) -> str:
    if stale.current is None:
        return _("The pending version was approved or rejected meanwhile. What you typed is still here; save again to propose it anew.")
    who = stale.current.by or _("software")
    return (
        _("%s changed the pending version meanwhile.") % who
        + " "
        + _("What you typed is still here; save again to put it over what is there now.")
    ).replace("%", "%%")


def _current(stale: writes.StalePending) -> dict[str, Any]:
    return {"pending": stale.current.pk if stale.current else None}
