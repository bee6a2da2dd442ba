from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST

from articles.models import Feed
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.seen import Seen

from .importing import look_at


@admin.register(Feed)
class FeedAdmin(Seen, KeysetAdmin):
    """Feeds that are followed, when each was looked at last and what went wrong."""

    change_form_template = "admin/scenebook/feed.html"
    list_display = ("address", "outlet", "active", "looked", "next_look", "failures", "error")
    list_filter = ("active",)
    list_select_related = ("outlet",)
    search_fields = ("address", "outlet__name")
    fields = ("outlet", "address", "active", "rights", "looked", "next_look", "failures", "error")
    readonly_fields = ("looked", "next_look", "failures", "error")
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def get_urls(self) -> list[URLPattern]:
        own = path("<key:object_id>/look/", self.admin_site.admin_view(self.look_view), name="articles_feed_look")
        return [own, *super().get_urls()]

    def save_model(self, request: HttpRequest, obj: Feed, form: Any, change: bool) -> None:
        """Imported in the name of who said last how."""
        obj.by = request.user  # type: ignore[assignment]
        super().save_model(request, obj, form, change)

    @method_decorator(require_POST)
    def look_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        feed = self.get_object(request, str(object_id))
        if feed is None:
            raise Http404
        if not self.has_change_permission(request, feed):
            raise PermissionDenied
        return HttpResponseRedirect(look_at(request, feed))
