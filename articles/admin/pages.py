"""What the desk's own pages about sources share."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.http import url_has_allowed_host_and_scheme

from catalog.models import Record
from catalog.reading.numbers import whole_number
from catalog.writes.pointing import successor


class Pages:
    """For the model admin of citations. Each mixin beside it brings views of its own."""

    admin_site: Any
    model: Any

    def get_urls(self) -> list[URLPattern]:
        return [*self.own_urls(), *super().get_urls()]  # type: ignore[misc]

    def own_urls(self) -> list[URLPattern]:
        return []

    def at(self, route: str, view: Any, what: str) -> URLPattern:
        return path(route, self.admin_site.admin_view(view), name=f"articles_citation_{what}")

    def page(self, request: HttpRequest, template: str, title: str, **context: Any) -> TemplateResponse:
        shared = self.admin_site.each_context(request) | {"title": title, "opts": self.model._meta}
        return TemplateResponse(request, f"admin/scenebook/{template}", shared | context)


def need(request: HttpRequest, permission: str) -> None:
    """Raise PermissionDenied for who may not."""
    if not request.user.has_perm(permission):
        raise PermissionDenied


def record_or_404(key: Any) -> Any:
    """The record as what it is (Drama, Role …); for one that was merged away, what it became."""
    record = Record.objects.filter(pk=successor(whole_number(key))).first()
    if record is None:
        raise Http404
    return record.specific()


def back(request: HttpRequest, otherwise: str, *args: Any) -> HttpResponse:
    """To where the form says it came from, if that is a page of this site."""
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return HttpResponseRedirect(wanted if safe else reverse(f"admin:{otherwise}", args=args))


def told(error: ValidationError) -> str:
    """What was refused, each with the name of its field."""
    if not hasattr(error, "error_dict"):
        return " ".join(error.messages)
    said = error.message_dict.items()
    return " ".join(f"{name.replace('_', ' ')}: {' '.join(messages)}" for name, messages in said)
