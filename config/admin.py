"""The admin site: plain Django admin under our name."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.apps import AdminConfig
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _


class ScenebookAdminSite(admin.AdminSite):
    site_header = "Scenebook"
    site_title = "Scenebook"
    index_title = _("The editors’ desk")

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """What waits, how it went and what changed lately, above the list of everything; each for those who may see
        it."""
        from .start.charts import charts
        from .start.latest import latest
        from .start.queues import waiting

        found: dict[str, Any] = {"waiting": waiting(request), "charts": charts(request.user)}
        if request.user.has_perm("catalog.view_revision"):
            found["latest"] = latest()
        return super().index(request, {**found, **(extra_context or {})})


class ScenebookAdminConfig(AdminConfig):
    default_site = "config.admin.ScenebookAdminSite"
