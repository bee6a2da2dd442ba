from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.ingest.again import can_try, try_again
from articles.models import QuarantinedFile
from catalog.desk import NeverAdded
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.list_filters import by_day

from .importing import freedoms, may_import

ADVICE = {
    "empty": gettext_lazy("There is no text in it. Look whether the right file was saved."),
    "binary": gettext_lazy("It is no text file. Save the article as plain text and upload that."),
    "neither UTF-8": gettext_lazy("Save it as UTF-8 and upload it again."),
    "too large": gettext_lazy("It is more than one article. Split it, one file for each."),
    "too long": gettext_lazy("It is more than one article. Split it, one file for each."),
    "there is no such file": gettext_lazy("Put the file back, then try again; or delete this line."),
    "cannot be read": gettext_lazy("Somebody who runs the server has to let it be read; then try again."),
    "not a file": gettext_lazy("Name a file or a folder of *.txt files."),
    "nothing but site furniture": gettext_lazy("Only menus and advertisements came. Paste the article’s text instead."),
    "failed:": gettext_lazy("The software failed at it. Try again after an update, and report it with this text."),
}
ELSE = gettext_lazy("Look at the reason, then try again; or paste the article’s text instead.")


@admin.register(QuarantinedFile)
class QuarantinedFileAdmin(NeverAdded, KeysetAdmin):
    """Looked at, tried again, and deleted when dealt with."""

    change_form_template = "admin/scenebook/quarantined.html"
    list_display = ("source_ref", "reason", "what_to_do", "size", "seen_at")
    search_fields = ("source_ref", "reason")
    ordering = ("-seen_at", "-pk")
    list_filter = (by_day("seen_at", gettext_lazy("seen")),)
    fields = ("source_ref", "reason", "what_to_do", "size", "seen_at")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.again_view)
        return [path("<key:object_id>/again/", view, name="articles_quarantinedfile_again"), *super().get_urls()]

    @admin.display(description=gettext_lazy("what to do"))
    def what_to_do(self, row: QuarantinedFile) -> str:
        return str(next((said for begin, said in ADVICE.items() if row.reason.startswith(begin)), ELSE))

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> HttpResponse:
        context["may_try"] = may_import(request) and can_try(context["original"])
        return super().render_change_form(request, context, *args, **options)

    @method_decorator(require_POST)
    def again_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        if not may_import(request):
            raise PermissionDenied
        row = QuarantinedFile.objects.filter(pk=object_id).first()
        if row is None:
            raise Http404
        outcome = try_again(quarantined=row, by=request.user, **freedoms(request))
        if outcome.article is not None:
            messages.success(request, _("It is imported now: %s") % outcome.detail)
            return HttpResponseRedirect(reverse("admin:articles_article_change", args=[outcome.article.pk]))
        messages.error(request, _("It still cannot be imported: %s") % outcome.detail)
        return HttpResponseRedirect(reverse("admin:articles_quarantinedfile_changelist"))
