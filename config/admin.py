"""The admin site: plain Django admin under our name."""

from __future__ import annotations

from functools import wraps
from typing import Any

from django.contrib import admin
from django.contrib.admin import helpers
from django.contrib.admin.apps import AdminConfig
from django.contrib.admin.views.main import SEARCH_VAR
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from catalog.reading.numbers import LONGEST


class ScenebookAdminSite(admin.AdminSite):
    site_header = "Scenebook"
    site_title = "Scenebook"
    index_title = _("The editors’ desk")

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            _refuse_impossible(request)
            return view(request, *args, **kwargs)

        return super().admin_view(checked, cacheable)

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        from .login import LoginForm

        self.login_form = LoginForm
        return super().login(request, extra_context)

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


def _refuse_impossible(request: HttpRequest) -> None:
    """Raise BadRequest for what no list can be narrowed to and no action done with: a text with a null, a number too
    long for any key, a selection that is no key."""
    for name, values in request.GET.lists():
        for value in values:
            numbers = [] if name == SEARCH_VAR else value.split(",")
            if any(part.isdecimal() and len(part) > LONGEST for part in numbers):
                raise BadRequest(f"{name}: no such value.")
    for name, values in (*request.GET.lists(), *request.POST.lists()):
        if any("\0" in value for value in values):
            raise BadRequest(f"{name}: a null is no text.")
    selected = [*request.POST.getlist(helpers.ACTION_CHECKBOX_NAME), request.POST.get("index", "0")]
    if not all(key.isdecimal() and len(key) <= LONGEST for key in selected):
        raise BadRequest("Select rows of the list.")


class ScenebookAdminConfig(AdminConfig):
    default_site = "config.admin.ScenebookAdminSite"
