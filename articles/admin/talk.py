"""Comments and claims on articles and proposals: for the admins of both."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles import review
from articles.models import Article, Claim, Comment, Suggestion
from articles.review.claims import told

MOST = 20


class Talk:
    """Adds two addresses to the admin of articles or proposals."""

    model: Any
    admin_site: Any

    def get_urls(self) -> list[URLPattern]:
        view, name = self.admin_site.admin_view, f"articles_{self.model._meta.model_name}"
        own = [
            path("<key:object_id>/comment/", view(self.comment_view), name=f"{name}_comment"),
            path("<key:object_id>/claim/", view(self.claim_view), name=f"{name}_claim"),
        ]
        return [*own, *super().get_urls()]  # type: ignore[misc]

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **options: Any) -> HttpResponse:
        if original := context.get("original"):
            context |= talk_of(request, **_about(original))
        return super().render_change_form(request, context, *args, **options)  # type: ignore[misc]

    @method_decorator(require_POST)
    def comment_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        one = self._one(request, object_id, "articles.add_comment")
        try:
            review.comment(by=request.user, text=request.POST.get("text", ""), **_about(one))
        except ValidationError as error:
            messages.error(request, _("Comment: %s") % " ".join(error.messages))
        return self._back(request, one)

    @method_decorator(require_POST)
    def claim_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Claim it, hold it longer, or (`release`) give it up."""
        one = self._one(request, object_id, "articles.add_claim")
        passing = "passing" in request.POST
        if "release" in request.POST:
            review.release(by=request.user, **_about(one))
            return self._back(request, one)
        try:
            review.claim(by=request.user, passing=passing, **_about(one))
        except review.Claimed as error:
            if passing:
                return HttpResponse(str(error), status=409, content_type="text/plain; charset=utf-8")
            messages.error(request, str(error))
        return HttpResponse(status=204) if passing else self._back(request, one)

    def _one(self, request: HttpRequest, object_id: int, permission: str) -> Any:
        one = self.get_object(request, str(object_id))  # type: ignore[attr-defined]
        if not (request.user.has_perm(permission) and self.has_view_or_change_permission(request, one)):  # type: ignore[attr-defined]
            raise PermissionDenied
        if one is None:
            raise Http404
        return one

    def _back(self, request: HttpRequest, one: Any) -> HttpResponse:
        address = request.POST.get("next", "")
        if not url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure()):
            address = reverse(f"admin:articles_{self.model._meta.model_name}_change", args=[one.pk])
        return HttpResponseRedirect(address)


def _about(one: Any) -> dict[str, Any]:
    return {"article": one} if isinstance(one, Article) else {"suggestion": one}


def talk_of(
    request: HttpRequest, *, suggestion: Suggestion | None = None, article: Article | None = None
) -> dict[str, Any]:
    """What was said about a proposal and its article, or about an article, and who works at it; the latest last."""
    about = {"article": article.pk} if article else {}
    comments = Comment.objects.filter(**about)
    if suggestion:
        comments = comments.filter(suggestion=suggestion) | comments.filter(article=suggestion.article_id)
    latest = list(comments.select_related("by").order_by("-pk")[: MOST + 1])
    claims = review.claims_on(suggestion=suggestion, article=article)
    one: Any = suggestion or article
    name = "suggestion" if suggestion else "article"
    return {
        "comments": latest[:MOST][::-1],
        "more_comments": len(latest) > MOST,
        "claimed_by_others": [told(claim) for claim in claims if claim.by_id != request.user.pk],
        "claimed_by_me": _of_mine(claims, request, name),
        "comment_url": reverse(f"admin:articles_{name}_comment", args=[one.pk]),
        "claim_url": reverse(f"admin:articles_{name}_claim", args=[one.pk]),
        "may_comment": request.user.has_perm("articles.add_comment"),
        "may_claim": request.user.has_perm("articles.add_claim"),
    }


def _of_mine(claims: list[Claim], request: HttpRequest, name: str) -> Claim | None:
    mine = (each for each in claims if each.by_id == request.user.pk and not each.passing)
    return next((each for each in mine if getattr(each, f"{name}_id")), None)
