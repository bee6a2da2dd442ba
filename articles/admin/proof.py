"""An article's public page as it would be, from the form as it stands; nothing is saved."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.ingest import tried
from articles.models import Article
from articles.reading.page import article_page
from catalog.desk import clean_refusal


class Proof:
    """For the admin of articles."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.proof_view)
        own = [
            path("proof/", view, name="articles_article_proof_new"),
            path("<key:object_id>/proof/", view, name="articles_article_proof"),
        ]
        return [*own, *super().get_urls()]  # type: ignore[misc]

    @method_decorator(require_POST)
    def proof_view(self, request: HttpRequest, object_id: int | None = None) -> HttpResponse:
        article = self._viewed(request, object_id) if object_id else None  # type: ignore[attr-defined]
        may = self.has_change_permission(request, article) if article else self.has_add_permission(request)  # type: ignore[attr-defined]
        if not may:
            raise PermissionDenied
        form = self.get_form(request, article, change=article is not None)(request.POST, instance=article)  # type: ignore[attr-defined]
        form.only_shown = True
        if not form.is_valid():
            return self._refused(request, form.errors.get_json_data())
        values = {**form.values(), "source_ref": form.cleaned_data.get("source_ref") or None}
        try:
            page = clean_refusal(lambda: _drawn(request, object_id, values), self.model)
        except ValidationError as error:
            return self._refused(request, {"": [{"message": each} for each in error.messages]})
        return HttpResponse(page, headers={"X-Robots-Tag": "noindex", "Cache-Control": "no-store"})

    def _refused(self, request: HttpRequest, errors: dict[str, Any]) -> HttpResponse:
        """A page that says what must be put right before there is anything to show."""
        fields = self.model._meta
        names = {field.name: str(field.verbose_name) for field in fields.get_fields() if hasattr(field, "verbose_name")}
        context = {
            **self.admin_site.each_context(request),
            "title": _("No preview yet"),
            "opts": fields,
            "refused": [(names.get(name, ""), each["message"]) for name, found in errors.items() for each in found],
        }
        return TemplateResponse(request, "admin/scenebook/no_proof.html", context, status=422)


def _drawn(request: HttpRequest, object_id: int | None, values: dict[str, Any]) -> str:
    # As stored: the form's own instance bears the new text already.
    stored = Article.objects.get(pk=object_id) if object_id else None
    with tried(article=stored, **values) as article:
        return render_to_string("admin/scenebook/proof.html", article_page(article), request)
