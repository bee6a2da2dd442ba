"""The history of a record, made of its revisions: what changed, any two versions side by side, and the way back."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog import writes
from catalog.models import Revision, Status
from catalog.reading.numbers import whole_number
from catalog.writes.restore import Part

from .diff import changes
from .versions import page_of, whole
from .writing import clean_refusal, editor


class History:
    """For model admins of records."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.model._meta.app_label}_{self.model._meta.model_name}"
        view = self.admin_site.admin_view
        own = [
            path("<key:object_id>/history/compare/", view(self.compare_view), name=f"{name}_compare"),
            path("<key:object_id>/history/<key:number>/", view(self.version_view), name=f"{name}_version"),
            path("<key:object_id>/restore/<key:number>/", view(self.restore_view), name=f"{name}_restore"),
        ]
        return [*own, *super().get_urls()]  # type: ignore[misc]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        record = self._viewed(request, object_id)
        page = page_of(record, before=_number(request, "before"), after=_number(request, "after"))
        context = {"title": _("History of %s") % record, "page": page, **(extra_context or {})}
        return self._shown(request, record, "admin/scenebook/history.html", context)

    def version_view(self, request: HttpRequest, object_id: int, number: int) -> HttpResponse:
        """One version whole."""
        record = self._viewed(request, object_id)
        revision = _revision(record, number)
        context = {
            "title": _("%(record)s, version %(number)s") % {"record": record, "number": number},
            "revision": revision,
            "lines": whole(revision.data, self.model),
        }
        return self._shown(request, record, "admin/scenebook/version.html", context)

    def compare_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Any two versions; beside the present one, an old one can be brought back."""
        record = self._viewed(request, object_id)
        old, new = (_number(request, name) or record.version for name in ("old", "new"))
        return self._compared(request, record, min(old, new), max(old, new))

    @method_decorator(require_POST)
    def restore_view(self, request: HttpRequest, object_id: int, number: int) -> HttpResponse:
        record = self._viewed(request, object_id)
        if not self.may_restore(request, record):
            raise PermissionDenied
        parts = asked_parts(request)
        asked = {
            "number": number,
            "version": whole_number(request.POST.get("version", "")),
            "by": editor(request),
            "reason": request.POST.get("reason", "").strip(),
            "parts": parts,
        }
        try:
            clean_refusal(lambda: self.restore(record, **asked), self.model)
        except Revision.DoesNotExist:
            raise Http404(_("There is no version %s.") % number) from None
        except ValidationError as error:
            # Side by side with what is there now; what was ticked and typed is kept.
            messages.error(request, " ".join(error.messages))
            fresh = self._viewed(request, object_id)
            chosen = {json.dumps(list(part), ensure_ascii=False) for part in parts}
            return self._compared(request, fresh, number, fresh.version, chosen=chosen, reason=asked["reason"])
        done = (
            _("Brought back from version %s as a new version.")
            if parts
            else _("Version %s is restored as a new version.")
        )
        messages.success(request, done % number)
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_history", args=[record.pk]))

    def restore(self, record: Any, **asked: Any) -> None:
        writes.restore(record=record, **asked)

    def may_restore(self, request: HttpRequest, record: Any) -> bool:
        """What readers see is brought back by those who may publish it."""
        opts = self.model._meta
        may_publish = request.user.has_perm(f"{opts.app_label}.publish_{opts.model_name}")
        may_change: bool = self.has_change_permission(request, record)  # type: ignore[attr-defined]
        return may_change and not record.merged_into_id and (record.status != Status.PUBLISHED or may_publish)

    def _compared(self, request: HttpRequest, record: Any, old: int, new: int, **context: Any) -> HttpResponse:
        before, after = _revision(record, old), _revision(record, new)
        context |= {
            "title": _("%(record)s, versions %(old)s and %(new)s") % {"record": record, "old": old, "new": new},
            "both": (before, after),
            "old": before,
            "new": after,
            "changes": changes(before.data, after.data, self.model),
            "is_present": after.number == record.version,
        }
        return self._shown(request, record, "admin/scenebook/compare.html", context)

    def _shown(self, request: HttpRequest, record: Any, template: str, context: dict[str, Any]) -> HttpResponse:
        opts = self.model._meta
        shared = {
            **self.admin_site.each_context(request),
            "record": record,
            "object": record,
            "opts": opts,
            "module_name": capfirst(opts.verbose_name_plural),
            "may_restore": self.may_restore(request, record),
        }
        return TemplateResponse(request, template, shared | context)

    def _viewed(self, request: HttpRequest, object_id: str | int) -> Any:
        """The record; raises Http404, and PermissionDenied for those who may not look at it."""
        record = self.get_object(request, str(object_id))  # type: ignore[attr-defined]
        if record is None:
            raise Http404
        if not self.has_view_or_change_permission(request, record):  # type: ignore[attr-defined]
            raise PermissionDenied
        return record


def _number(request: HttpRequest, name: str) -> int | None:
    """A positive number of the address; raises Http404 for what is none."""
    text = request.GET.get(name, "")
    if text and not whole_number(text):
        raise Http404
    return whole_number(text) or None


def _revision(record: Any, number: int) -> Revision:
    found = Revision.objects.filter(record_id=record.pk, number=number).select_related("by").first()
    if found is None:
        raise Http404(_("There is no version %s.") % number)
    return found


def asked_parts(request: HttpRequest) -> list[Part]:
    """What was ticked to be brought back; raises PermissionDenied for what no page of ours sends."""
    try:
        parts = [json.loads(text) for text in request.POST.getlist("part")]
    except (ValueError, RecursionError):
        raise PermissionDenied from None
    if not all(isinstance(part, list) and part and all(isinstance(each, str) for each in part) for part in parts):
        raise PermissionDenied
    return [tuple(part) for part in parts]
