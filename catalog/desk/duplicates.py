"""The page of probable duplicates: the likeliest first, each with what speaks for it."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog import writes
from catalog.models import Likeness
from catalog.reading.numbers import whole_number
from catalog.writes.likeness import behind, catch_up
from catalog.writes.likeness_evidence import KINDS

from .telling_apart import told
from .writing import clean_refusal, editor

PER_PAGE = 25
PATIENCE = 5.0
"""Seconds that an editor waits for what changed to be looked at."""


def count(limit: int) -> int:
    """How many probable duplicates wait, counted to `limit` at most; of what was looked at so far."""
    return len(Likeness.objects.open().values_list("pk", flat=True)[:limit])


class Duplicates(admin.ModelAdmin):
    """Nothing to add or to change here: a pair is merged, or decided to be two."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("", view(self.changelist_view), name="catalog_likeness_changelist"),
            path("look/", view(self.look_view), name="catalog_likeness_look"),
            path("<key:pair>/apart/", view(self.apart_view), name="catalog_likeness_apart"),
            path("<key:pair>/again/", view(self.again_view), name="catalog_likeness_again"),
        ]

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("catalog.merge_record")

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("catalog.merge_record")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        self._check(request)
        apart = request.GET.get("apart") == "1"
        kind = request.GET.get("kind", "")
        pairs = Likeness.objects.filter(apart=True).order_by("-at", "-pk") if apart else Likeness.objects.open()
        if kind in KINDS:
            pairs = pairs.filter(type=kind)
        score, _dash, pk = request.GET.get("after", "").partition("-")
        if not apart and whole_number(pk):
            pairs = pairs.after(whole_number(score[:3]), whole_number(pk))
        rows = list(pairs.select_related("one", "other", "by")[: PER_PAGE + 1])
        more = f"{rows[PER_PAGE - 1].score}-{rows[PER_PAGE - 1].pk}" if len(rows) > PER_PAGE and not apart else ""
        opts = self.model._meta
        context = {
            **self.admin_site.each_context(request),
            "title": _("Pairs kept apart") if apart else _("Probable duplicates"),
            "opts": opts,
            "apart": apart,
            "kind": kind,
            "kinds": [(name, str(model._meta.verbose_name_plural)) for name, model in KINDS.items()],
            "pairs": [self._row(pair) for pair in rows[:PER_PAGE]],
            "more": more,
            "behind": behind(),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/scenebook/duplicates.html", context)

    @staticmethod
    def _row(pair: Likeness) -> dict[str, Any]:
        first, second = sorted((pair.one, pair.other), key=lambda each: (each.status != "published", each.pk))
        name = f"admin:catalog_{pair.type}"
        return {
            "pair": pair,
            "records": [(each, reverse(f"{name}_change", args=[each.pk])) for each in (first, second)],
            "evidence": told(pair),
            "merge_url": reverse(f"{name}_merge_into", args=[first.pk, second.pk]),
        }

    @method_decorator(require_POST)
    def apart_view(self, request: HttpRequest, pair: int) -> HttpResponse:
        """Decide that two records are two."""
        self._check(request)
        found = get_object_or_404(Likeness.objects.select_related("one", "other"), pk=pair)
        reason = request.POST.get("reason", "")
        try:
            clean_refusal(
                lambda: writes.keep_apart(one=found.one, other=found.other, reason=reason, by=editor(request)), Likeness
            )
            messages.success(request, _("“%(one)s” and “%(other)s” stay two.") % _labels(found))
        except ValidationError:
            messages.error(request, _("Reason: say why the two are not the same, in at most 300 characters."))
        return self._back(request)

    @method_decorator(require_POST)
    def look_view(self, request: HttpRequest) -> HttpResponse:
        """Look now at what changed since the last time."""
        self._check(request)
        catch_up(seconds=PATIENCE)
        return self._back(request)

    @method_decorator(require_POST)
    def again_view(self, request: HttpRequest, pair: int) -> HttpResponse:
        """Take such a decision back."""
        self._check(request)
        found = get_object_or_404(Likeness.objects.select_related("one", "other"), pk=pair, apart=True)
        writes.ask_again(pair=found)
        messages.success(request, _("“%(one)s” and “%(other)s” are asked about again.") % _labels(found))
        return self._back(request)

    def _check(self, request: HttpRequest) -> None:
        if not self.has_view_permission(request):
            raise PermissionDenied

    @staticmethod
    def _back(request: HttpRequest) -> HttpResponse:
        """To the list as it was filtered."""
        kind = request.POST.get("kind", "")
        query = f"?kind={kind}" if kind in KINDS else ""
        return HttpResponseRedirect(reverse("admin:catalog_likeness_changelist") + query)


def _labels(pair: Likeness) -> dict[str, str]:
    return {"one": str(pair.one), "other": str(pair.other)}
