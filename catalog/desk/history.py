"""The history of a record, made of its revisions, with restore."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog import writes
from catalog.models import Revision

from .writing import clean_refusal, editor

PER_PAGE = 50


class History:
    """For model admins of records."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        opts = self.model._meta
        own = path(
            "<int:object_id>/restore/<int:number>/",
            self.admin_site.admin_view(self.restore_view),
            name=f"{opts.app_label}_{opts.model_name}_restore",
        )
        return [own, *super().get_urls()]  # type: ignore[misc]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        record = self._record(request, object_id)
        if not self.has_view_or_change_permission(request, record):  # type: ignore[attr-defined]
            raise PermissionDenied
        revisions = Revision.objects.filter(record_id=record.pk).select_related("by").defer("data").order_by("-pk")
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of %s") % record,
            "page": Paginator(revisions, PER_PAGE).get_page(request.GET.get("p")),
            "record": record,
            "object": record,
            "opts": self.model._meta,
            "module_name": str(self.model._meta.verbose_name_plural).capitalize(),
            "may_restore": self.has_change_permission(request, record),  # type: ignore[attr-defined]
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/scenebook/history.html", context)

    @method_decorator(require_POST)
    def restore_view(self, request: HttpRequest, object_id: int, number: int) -> HttpResponse:
        record = self._record(request, str(object_id))
        if not self.has_change_permission(request, record):  # type: ignore[attr-defined]
            raise PermissionDenied
        stated = request.POST.get("version", "")
        try:
            clean_refusal(
                lambda: self.restore(record, number, int(stated) if stated.isdecimal() else 0, editor(request)),
                self.model,
            )
        except Revision.DoesNotExist:
            raise Http404(_("There is no version %s.") % number) from None
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, _("Version %s is restored as a new version.") % number)
        opts = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{opts.app_label}_{opts.model_name}_history", args=[record.pk]))

    def restore(self, record: Any, number: int, version: int, by: Any) -> None:
        writes.restore(record=record, number=number, version=version, by=by)

    def _record(self, request: HttpRequest, object_id: str) -> Any:
        record = self.get_object(request, object_id)  # type: ignore[attr-defined]
        if record is None:
            raise Http404
        return record
