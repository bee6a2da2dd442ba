"""What the pages of merging and of taking apart share."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse

from .panels import Panels


class MergePages(Panels):
    """For model admins of records."""

    model: Any
    admin_site: Any

    def has_merge_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        may_change: bool = self.has_change_permission(request, obj)  # type: ignore[attr-defined]
        return bool(self.model.mergeable) and may_change and request.user.has_perm("catalog.merge_record")

    def _mine(self, request: HttpRequest, object_id: int) -> Any:
        record = self.get_object(request, str(object_id))  # type: ignore[attr-defined]
        if not self.has_merge_permission(request, record):
            raise PermissionDenied
        if record is None:
            raise Http404
        return record

    def _address(self, what: str, *args: int) -> str:
        opts = self.model._meta
        return reverse(f"admin:{opts.app_label}_{opts.model_name}_{what}", args=args)

    def _page(self, request: HttpRequest, template: str, title: str, record: Any, context: Any) -> HttpResponse:
        opts = self.model._meta
        own = {"title": title, "opts": opts, "original": record, "change_url": self._address("change", record.pk)}
        return TemplateResponse(request, template, {**self.admin_site.each_context(request), **own, **context})


def said_lines(error: ValidationError) -> list[str]:
    """The refusal line by line, each with the field that it is about."""
    if not hasattr(error, "error_dict"):
        return list(error.messages)
    named = {name: " ".join(messages_) for name, messages_ in error.message_dict.items()}
    return [text if name == "__all__" else f"{name.replace('_', ' ')}: {text}" for name, text in named.items()]
