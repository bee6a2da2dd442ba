"""Merging two records on the desk."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.review.merging import merge
from catalog.models import Likeness, Status
from catalog.reading.numbers import whole_number
from catalog.writes.choosing import choosable

from .comparing import compared
from .merge_pages import said_lines
from .telling_apart import told
from .unmerging import Unmerging
from .used import used_where
from .writing import clean_refusal, editor

CANDIDATES = 20


class Merging(Unmerging):
    """For model admins of records of which two can be one."""

    def get_urls(self) -> list[URLPattern]:
        opts = self.model._meta
        name = f"{opts.app_label}_{opts.model_name}"
        view = self.admin_site.admin_view
        own = [
            path("<key:object_id>/merge/", view(self.merge_view), name=f"{name}_merge"),
            path("<key:object_id>/merge/<key:loser_id>/", view(self.merge_into_view), name=f"{name}_merge_into"),
            path("<key:object_id>/unmerge/", view(self.unmerge_view), name=f"{name}_unmerge"),
        ]
        return [*(own if self.model.mergeable else []), *super().get_urls()]  # type: ignore[misc]

    # lists and forms

    def get_actions(self, request: HttpRequest, **place: Any) -> dict[str, Any]:
        actions: dict[str, Any] = super().get_actions(request, **place)  # type: ignore[misc]
        if self.has_merge_permission(request) and IS_POPUP_VAR not in request.GET:
            actions["merge_selected"] = self.get_action("merge_selected")  # type: ignore[attr-defined]
        return actions

    @admin.action(description=gettext_lazy("Merge the two selected"))
    def merge_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        two = sorted(queryset.order_by()[:3], key=lambda record: (record.live_from is None, record.pk))
        if len(two) != 2:
            messages.error(request, _("Select exactly two records to merge."))
            return None
        return HttpResponseRedirect(self._address("merge_into", two[0].pk, two[1].pk))

    def panels(self, request: HttpRequest, record: Any) -> dict[str, Any]:
        found = super().panels(request, record)
        if self.has_merge_permission(request, record):
            what = "unmerge" if record.merged_into_id else "merge"
            found[f"{what}_url"] = self._address(what, record.pk)
        return found

    # pages

    def merge_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Choose the other one: what is alike, or what a search finds."""
        record = self._mine(request, object_id)
        term = request.GET.get("q", "").strip()
        found: list[Any] = []
        if term:
            others = self.model._default_manager.current().exclude(pk=record.pk)
            if key := whole_number(term):
                found = list(others.filter(pk=key))
            found += list(self.get_search_results(request, others, term)[0][:CANDIDATES])  # type: ignore[attr-defined]
        alike = Likeness.objects.open().of(record.pk).select_related("one", "other")[:CANDIDATES]
        context = {
            "record": record,
            "term": term,
            "found": [(each, self._address("merge_into", record.pk, each.pk)) for each in dict.fromkeys(found)],
            "alike": [
                (each, told(pair), self._address("merge_into", record.pk, each.pk))
                for pair in alike
                for each in [pair.other if pair.one_id == record.pk else pair.one]
            ],
        }
        return self._page(request, "admin/scenebook/merge_choose.html", _("Merge %s with …") % record, record, context)

    def merge_into_view(self, request: HttpRequest, object_id: int, loser_id: int) -> HttpResponse:
        """Both side by side; posted, the second becomes the first."""
        winner, loser = self._mine(request, object_id), self._mine(request, loser_id)
        prefix = "choice-"
        typed = {name.removeprefix(prefix): str(v) for name, v in request.POST.items() if name.startswith(prefix)}
        errors: list[str] = []
        if not self._may_publish(request, winner, loser):
            typed = {field.name: "winner" for field in choosable(type(winner))} | typed
        if request.method == "POST":
            try:
                return self._merge(request, winner, loser, typed)
            except ValidationError as error:
                errors = said_lines(error)
                winner, loser = self._mine(request, object_id), self._mine(request, loser_id)
        context = {
            "winner": winner,
            "loser": loser,
            "lines": compared(winner, loser, typed),
            "errors": errors,
            "reason": request.POST.get("reason", ""),
            "moving": used_where(loser, request, self.admin_site),
            "hides": bool(loser.live_from) and not winner.live_from,
            "swap_url": self._address("merge_into", loser.pk, winner.pk),
        }
        title = _("Merge %(loser)s into %(winner)s") % {"loser": loser, "winner": winner}
        return self._page(request, "admin/scenebook/merge.html", title, winner, context)

    def _may_publish(self, request: HttpRequest, winner: Any, loser: Any) -> bool:
        """Whether values of the one may stand in the place of the other's, whatever readers see of them."""
        neither = Status.PUBLISHED not in (winner.status, loser.status)
        return neither or self.has_publish_permission(request, winner)  # type: ignore[attr-defined]

    def _merge(self, request: HttpRequest, winner: Any, loser: Any, choices: dict[str, str]) -> HttpResponse:
        versions = {name: whole_number(request.POST.get(name, "")) for name in ("version_winner", "version_loser")}
        reason = request.POST.get("reason", "")
        if not self._may_publish(request, winner, loser):
            _keep_what_is_public(winner, loser, choices)
        clean_refusal(
            lambda: merge(winner=winner, loser=loser, choices=choices, by=editor(request), reason=reason, **versions),
            self.model,
        )
        said = format_html(
            '{} <a href="{}">{}</a>',
            _("“%(loser)s” is merged into “%(winner)s”.") % {"loser": loser, "winner": winner},
            self._address("unmerge", loser.pk),
            _("Take it apart again"),
        )
        messages.success(request, said)
        return HttpResponseRedirect(self._address("change", winner.pk))


def _keep_what_is_public(winner: Any, loser: Any, choices: dict[str, str]) -> None:
    """Raise ValidationError where a merge would change what readers see: both are public, and the one that stays says
    what it said."""
    if winner.shown_status != loser.shown_status:
        raise ValidationError(_("Only one of the two is public: whoever may publish merges them."))
    said = _("The record is public: whoever may publish takes this from the other one.")
    if taken := [name for name, choice in choices.items() if choice != "winner"]:
        raise ValidationError(dict.fromkeys(taken, said))
