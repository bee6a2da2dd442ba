"""The reviewer's page: everything that a pending version changes, to be approved or rejected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _

from catalog import writes
from catalog.models import Record, Revision
from catalog.reading.numbers import whole_number
from catalog.writes.pending import pending_data

from .diff import Change, changes
from .pending import may_be_dropped, pending_with_rows
from .told_values import Names
from .writing import clean_refusal, editor

MOST_ROWS = 50
"""Records in rows of the form whose pending versions are listed with it."""
CHOICE = "choice:"


class Reviewing:
    """For model admins of records."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        opts = self.model._meta
        name = f"{opts.app_label}_{opts.model_name}_pending"
        own = path("<key:object_id>/pending/", self.admin_site.admin_view(self.pending_view), name=name)
        return [own, *super().get_urls()]  # type: ignore[misc]

    def writer(self, request: HttpRequest) -> Callable[..., Any]:
        """What writes an approved version."""
        return writes.update

    def pending_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        record = self.model._default_manager.filter(pk=object_id).first()
        if record is None:
            raise Http404
        if not self.has_view_or_change_permission(request, record):  # type: ignore[attr-defined]
            raise PermissionDenied
        if request.method != "POST":
            return self._pending_page(request, record)
        self._check_may_decide(request, record)
        try:
            said = self._decide(request, record)
        except ValidationError as error:
            fresh = self.model._default_manager.get(pk=record.pk)
            return self._pending_page(request, fresh, errors=error.messages)
        messages.success(request, said)
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk]))

    def _check_may_decide(self, request: HttpRequest, record: Any) -> None:
        """Approving is for those who may publish; one's own pending version one may drop."""
        if self.has_publish_permission(request, record):  # type: ignore[attr-defined]
            return
        pending = writes.pending_of([record]).get(record.pk)
        if request.POST.get("decision") != "reject" or not may_be_dropped(self, request, pending):
            raise PermissionDenied

    def _decide(self, request: HttpRequest, record: Any) -> str:
        """Raises ValidationError for what is refused."""
        stated = {name: whole_number(request.POST.get(name, "")) for name in ("pending", "version")}
        decided: dict[str, Any] = {"record": record, "pending": stated["pending"], "by": editor(request)}
        decided["reason"] = request.POST.get("reason", "")
        if request.POST.get("decision") == "reject":
            refused(lambda: writes.turn_down(**decided), self.model)
            return _("The pending version is rejected; what is live stays.")
        choices = {name.removeprefix(CHOICE): value for name, value in request.POST.items() if name.startswith(CHOICE)}
        decided |= {"version": stated["version"], "choices": choices, "write": self.writer(request)}
        refused(lambda: writes.approve(**decided), self.model)
        return _("The pending version of “%s” is live now.") % record

    def _pending_page(self, request: HttpRequest, record: Any, errors: list[str] | None = None) -> HttpResponse:
        rows = pending_with_rows(self, record)
        pending = rows.pop(record.pk, None)
        context: dict[str, Any] = {
            **self.admin_site.each_context(request),
            "title": _("Pending version of %s") % record,
            "record": record,
            "original": record,
            "opts": self.model._meta,
            "revision": pending,
            "errors": errors or [],
            "reason": request.POST.get("reason", ""),
            "may_decide": self.has_publish_permission(request, record),  # type: ignore[attr-defined]
            "may_change": self.has_change_permission(request, record),  # type: ignore[attr-defined]
            "may_drop": may_be_dropped(self, request, pending),
            "rows": changed_rows(rows),
        }
        if pending is not None:
            live, merged = pending_data(revision=pending, record=record)
            context["changes"] = [
                {"change": change, "clash": key_of(change) in merged.conflicts, "name": CHOICE + key_of(change),
                 "chosen": request.POST.get(CHOICE + key_of(change))}
                for change in changes(live, merged.data, self.model)
            ]  # fmt: skip
            context["clashes"] = len(merged.conflicts)
            context["moved_on"] = pending.base != record.version
        return TemplateResponse(request, "admin/scenebook/pending.html", context)


def key_of(change: Change) -> str:
    """The key by which a merge knows the change."""
    return change.field if change.row is None else f"{change.field}:{' '.join(change.row)}"


def changed_rows(pending: dict[int, Revision]) -> list[dict[str, Any]]:
    """Pending versions with what each changes since it was begun; one query, and a few for each kind of record."""
    shown = list(pending.values())[:MOST_ROWS]
    if not shown:
        return []
    begun = reduce(or_, (Q(record=revision.record_id, number=revision.base) for revision in shown))
    bases = dict(Revision.objects.filter(begun).values_list("record", "data"))
    kinds: dict[str, list[Revision]] = defaultdict(list)
    for revision in shown:
        kinds[revision.record.type].append(revision)
    found = []
    for kind, revisions in kinds.items():
        model: Any = Record._meta.get_field(f"as_{kind}").related_model
        names = Names.of([data for each in revisions for data in (each.data, bases.get(each.record_id, {}))], model)
        opts = model._meta
        for revision in revisions:
            url = reverse(f"admin:{opts.app_label}_{kind}_pending", args=[revision.record_id])
            told = changes(bases.get(revision.record_id, {}), revision.data, model, names)
            found.append({"revision": revision, "kind": opts.verbose_name, "url": url, "changes": told})
    return found


def refused(write: Callable[[], Any], model: Any) -> Any:
    """As `clean_refusal`, with what only deciding refuses."""
    try:
        return clean_refusal(write, model)
    except writes.StalePending:
        said = _("The pending version was changed or decided meanwhile. Look at it once more.")
        raise ValidationError(said, code="stale_pending") from None
    except writes.Conflicts:
        said = _("Choose for each clash which of the two is to stand.")
        raise ValidationError(said, code="conflicts") from None
