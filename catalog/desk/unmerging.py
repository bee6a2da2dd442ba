"""Taking a merge apart on the desk."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from articles.review.merging import unmerge
from catalog.models import Status
from catalog.reading.numbers import whole_number
from catalog.writes.apart import plan_unmerge

from .merge_pages import MergePages, said_lines
from .telling_apart import shown_plan
from .writing import clean_refusal, editor


class Unmerging(MergePages):
    """For model admins of records of which two can be one."""

    def unmerge_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """What stays is listed first; posted, the merge is taken apart."""
        loser = self._mine(request, object_id)
        errors: list[str] = []
        try:
            if request.method == "POST":
                return self._unmerge(request, loser)
            plan = plan_unmerge(loser)
        except ValidationError as error:
            errors = said_lines(error)
            loser = self._mine(request, object_id)
            if loser.merged_into_id is None:
                messages.error(request, " ".join(errors))
                return HttpResponseRedirect(self._address("change", loser.pk))
            plan = plan_unmerge(loser)
        context = {"plan": plan, "shown": shown_plan(plan), "errors": errors, "reason": request.POST.get("reason", "")}
        title = _("Take %(loser)s out of %(winner)s") % {"loser": loser, "winner": plan.winner}
        return self._page(request, "admin/scenebook/unmerge.html", title, loser, context)

    def _unmerge(self, request: HttpRequest, loser: Any) -> HttpResponse:
        plan = plan_unmerge(loser)
        was_public = plan.before.get("status") == Status.PUBLISHED
        if was_public != plan.winner.is_live and not self.has_publish_permission(request, loser):  # type: ignore[attr-defined]
            raise ValidationError(_("Only one of the two is public then: whoever may publish takes them apart."))
        version, other = (whole_number(request.POST.get(name, "")) for name in ("version", "version_winner"))
        clean_refusal(
            lambda: unmerge(
                loser=loser,
                version=version,
                version_winner=other,
                by=editor(request),
                reason=request.POST.get("reason", ""),
            ),
            self.model,
        )
        messages.success(request, _("“%s” stands by itself again.") % loser)
        return HttpResponseRedirect(self._address("change", loser.pk))
