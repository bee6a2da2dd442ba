"""Saving what is published: live, or kept aside as its pending version."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.reading.unsourced import unsourced
from catalog import writes
from catalog.models import Record, Revision, Status
from catalog.reading.numbers import whole_number
from catalog.writes.stored import KEPT

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
            record.pending_rows = pending_with_rows(self, record)
            record.pending_there = record.pending_rows.pop(record.pk, None)
            record.pending = _opened_with(request, record)
        return record

    def is_held(self, request: HttpRequest, form: Any) -> bool:
        """Whether what the form says goes into the pending version."""
        record = form.instance
        if getattr(record, "pending", None) is not None:
            return True
        chosen = bool(form.cleaned_data.get("hold")) and record.status == Status.PUBLISHED
        return chosen or not self.may_write_live(request, record)

    def hold(self, request: HttpRequest, form: Any, **values: Any) -> None:
        """Raises ValidationError (code `stale_pending`) where somebody else changed or decided it meanwhile."""
        request.held = held(form, **values)  # type: ignore[attr-defined]

    def pending_context(self, request: HttpRequest, record: Any) -> dict[str, Any]:
        """What the form's head says of pending versions and of facts without a source."""
        opts = self.model._meta
        ways = {to for to, _name in self.moves_of(request, record)}  # type: ignore[attr-defined]
        return {
            "pending_there": getattr(record, "pending_there", None),
            "pending_shown": getattr(record, "pending", None),
            "pending_rows": len(getattr(record, "pending_rows", {})),
            "pending_url": reverse(f"admin:{opts.app_label}_{opts.model_name}_pending", args=[record.pk]),
            "may_publish_now": Status.PUBLISHED in ways,
            "will_be_held": not self.may_write_live(request, record),
            "unsourced": unsourced([record]).get(record.pk, []) if Status.PUBLISHED in ways else [],
        }

    def message_user(
        self, request: HttpRequest, message: Any, level: Any = messages.INFO, *args: Any, **options: Any
    ) -> None:
        own, rows = (getattr(request, name, None) for name in ("held", "held_rows"))
        if level == messages.SUCCESS and (own or rows):
            opts = self.model._meta
            url = reverse(f"admin:{opts.app_label}_{opts.model_name}_pending", args=[own.record_id if own else rows])
            said = _("Kept as a pending version; it goes live when it is approved.")
            if not own:
                said = _("What changed in its rows is kept as pending; it goes live when it is approved.")
            message = format_html('{} <a href="{}">{}</a>', said, url, _("See what it changes"))
        super().message_user(request, message, level, *args, **options)  # type: ignore[misc]


def held(form: Any, **values: Any) -> Revision | None:
    """The pending version written from a record's form. Raises ValidationError for a stale one, and what `propose`
    raises."""
    typed = form.cleaned_data
    seen = typed.get("pending") if typed.get("pending_seen") is None else typed["pending_seen"]
    try:
        return writes.propose(record=form.instance, version=typed.get("version") or 0, pending=seen or None, **values)
    except writes.StalePending as stale:
        current = stale.current.pk if stale.current else 0
        raise ValidationError(_told(stale), code="stale_pending", params={"current": current}) from stale


def may_be_dropped(model_admin: Any, request: HttpRequest, pending: Revision | None) -> bool:
    """One's own pending version."""
    own = pending is not None and pending.by_id is not None and pending.by_id == request.user.pk
    return own and bool(model_admin.has_change_permission(request))


def initial_of(record: Any) -> dict[str, Any]:
    """What a form shows of a record's pending version."""
    stored, opts = record.pending.data["fields"], record._meta
    return {
        field.name: stored[field.name] if field.is_relation else field.to_python(stored[field.name])
        for field in [*opts.concrete_fields, *opts.many_to_many]
        if field.name in stored and field.name not in KEPT
    }


def pending_with_rows(model_admin: Any, record: Any) -> dict[int, Revision]:
    """Pending versions of the record and of the records in rows of its form, by id. One query."""
    within = Q(record=record.pk)
    for inline in model_admin.inlines:
        if issubclass(inline.model, Record):
            name = inline.fk_name or record._meta.model_name
            within |= Q(record__in=inline.model._default_manager.filter(**{name: record.pk}).order_by().values("pk"))
    found = Revision.objects.filter(within, state=Revision.State.PENDING).select_related("record", "by")
    return {revision.record_id: revision for revision in found}


def _opened_with(request: HttpRequest, record: Any) -> Revision | None:
    """The pending version that the form is, or was, opened with."""
    if LIVE in request.GET:
        return None
    if request.method != "POST":
        return record.pending_there
    stated = whole_number(request.POST.get("pending", ""))
    return Revision.objects.filter(pk=stated, record_id=record.pk).first() if stated else None


def _told(stale: writes.StalePending) -> str:
    if stale.current is None:
        return _(
            "The pending version was decided meanwhile. What you typed is still here; save again to propose it anew."
        )
    told = _("%s changed the pending version meanwhile.") % (stale.current.by or _("software"))
    kept = _("What you typed is still here; save again to put it over what is there now.")
    return f"{told} {kept}".replace("%", "%%")
