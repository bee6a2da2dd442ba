"""The admin site: plain Django admin under our name."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.apps import AdminConfig
from django.http import HttpRequest
from django.template.response import TemplateResponse

LATEST = 12


class ScenebookAdminSite(admin.AdminSite):
    site_header = "Scenebook"
    site_title = "Scenebook"
    index_title = "The editors’ desk"

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """What waits and what changed lately, beside the list of everything; each for those who may see it."""
        from articles.models import QuarantinedFile, Suggestion
        from catalog.models import Revision

        found: dict[str, Any] = {}
        if request.user.has_perm("articles.view_suggestion"):
            found["waiting"] = Suggestion.objects.waiting().count()
            found["quarantined"] = QuarantinedFile.objects.count()
        if request.user.has_perm("catalog.view_revision"):
            found["latest"] = Revision.objects.select_related("record", "by").defer("data").order_by("-pk")[:LATEST]
        return super().index(request, {**found, **(extra_context or {})})


class ScenebookAdminConfig(AdminConfig):
    default_site = "config.admin.ScenebookAdminSite"
