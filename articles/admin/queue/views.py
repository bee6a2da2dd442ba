"""The pages of the queue: the proposal that is next, and the decision on it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from articles import review
from articles.models import Suggestion
from articles.review.choices import names_in
from catalog.reading.numbers import whole_number

from ..deciding import REFUSALS, refusal
from .bulk import Bulk
from .fact_form import fact_form
from .filters import QueueFilter, filter_of
from .page import page_of, queue_url

VERDICTS = {"accept": "accepted", "reject": "rejected"}


class Queue(Bulk):
    """For the admin of proposals."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        own = [
            path("queue/", view(self.queue_view), name="articles_suggestion_queue"),
            path("<key:object_id>/decide/", view(self.decide_view), name="articles_suggestion_decide"),
        ]
        return [*own, *super().get_urls()]

    @method_decorator([require_safe, never_cache])
    def queue_view(self, request: HttpRequest) -> HttpResponse:
        """The next proposal under the filters after a place in their order, or the one asked for by its number."""
        if not self.has_view_or_change_permission(request):  # type: ignore[attr-defined]
            raise PermissionDenied
        asked = filter_of(request)
        if at := request.GET.get("at"):
            suggestion = self._queued().filter(pk=whole_number(at)).first()
            if suggestion is None:
                raise Http404(_("There is no such proposal."))
        else:
            suggestion = self._next(request, asked, request.GET.get("after", ""))
        return self._shown(request, asked, page_of(request, asked, suggestion))

    @method_decorator(require_POST)
    def decide_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """One proposal accepted, as it is or as edited, or rejected; on to the next, which is claimed in passing."""
        suggestion = self._queued().filter(pk=object_id).first()
        if suggestion is None:
            raise Http404
        if not self.has_decide_permission(request, suggestion):
            raise PermissionDenied
        asked = filter_of(request)
        form = fact_form(suggestion.kind, suggestion.data, request.POST)
        errors: dict[str, list[str]] = {}
        verdict = VERDICTS.get(request.POST.get("decision", ""))
        edited = verdict == "accepted" and form.edited
        if verdict is None:
            errors = {"": [_("Accept it or reject it.")]}
        elif edited and not form.is_valid():
            errors = {"": [_("The edited statement has errors; nothing was written.")]}
        else:
            data = form.fact(suggestion.data) if edited else None
            try:
                links = _links(request, suggestion, data) if verdict == "accepted" else {}
                done = review.decide(suggestion=suggestion, verdict=verdict, by=request.user, links=links, data=data)
                return HttpResponseRedirect(self._onward(request, asked, suggestion, done.pk))
            except REFUSALS as error:
                errors = _by_field(error)
        suggestion = self._queued().get(pk=object_id)
        context = page_of(request, asked, suggestion, form=form if edited else None, errors=errors)
        return self._shown(request, asked, context, status=422)

    def _onward(self, request: HttpRequest, asked: QueueFilter, decided: Suggestion, done: int) -> str:
        following = self._next(request, asked, asked.place(decided))
        part = request.GET.get("part", "")
        if following is None:
            return queue_url(asked.query, after=asked.place(decided), done=done, part=part)
        try:
            review.claim(by=request.user, suggestion=following, passing=True)
        except review.Claimed:
            return queue_url(asked.query, after=asked.place(decided), done=done, part=part)
        return queue_url(asked.query, at=following.pk, done=done, part=part)

    def _queued(self) -> Any:
        found = Suggestion.objects.select_related("article", "evidence", "decided_by", "record")
        return found.defer("article__raw", "article__body")

    def _next(self, request: HttpRequest, asked: QueueFilter, place: str) -> Suggestion | None:
        pk = asked.after(asked.waiting(request.user), place).values_list("pk", flat=True).first()
        return self._queued().get(pk=pk) if pk else None

    def _shown(
        self, request: HttpRequest, asked: QueueFilter, context: dict[str, Any], status: int = 200
    ) -> HttpResponse:
        """The whole page, or where the page itself asks for the next proposal the part that changes."""
        part = "part" in request.GET
        context |= {"may_decide": self.has_decide_permission(request), "opts": self.model._meta}
        if part:
            return TemplateResponse(request, "admin/scenebook/queue/proposal.html", context, status=status)
        context |= {**self.admin_site.each_context(request), "title": _("Review queue")}
        return TemplateResponse(request, "admin/scenebook/queue/queue.html", context, status=status)


def _links(request: HttpRequest, suggestion: Suggestion, data: dict[str, Any] | None) -> dict[str, str]:
    """The choices that were posted for names that the fact still has: an edited name is looked up anew.

    Raises ValidationError for a name that was asked about and not answered."""
    found: dict[str, str] = {}
    unanswered = {}
    for named in names_in(suggestion.kind, suggestion.data if data is None else data):
        if request.POST.get(f"said-{named.field}") != named.name:
            continue
        choice = request.POST.get(f"link-{named.field}")
        if choice is None:
            unanswered[named.field] = [_("Choose whom or what “%s” means.") % (named.name or named.field)]
        elif choice:
            found[named.field] = choice
    if unanswered:
        raise ValidationError(unanswered)
    return found


def _by_field(error: Exception) -> dict[str, list[str]]:
    """What was refused, by the field of the fact; all of it in one list too, which the page tells at once."""
    told: dict[str, list[str]] = dict(error.message_dict) if hasattr(error, "error_dict") else {}  # type: ignore[attr-defined]
    return {**told, "": [refusal(error)]}
