"""Claiming: the others are told who works at an article or a proposal, and their queue passes it over."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, Claim, Suggestion
from articles.models.claim import LASTS

from .exclusive import exclusive


class Claimed(Exception):
    """Somebody else works at it; the message says who and until when."""


@transaction.atomic
def claim(
    *, by: Any, suggestion: Suggestion | None = None, article: Article | None = None, passing: bool = False
) -> Claim:
    """Claim a proposal or an article, or hold it longer; `passing` gives up the last one claimed in passing. Raises
    Claimed where somebody else has it."""
    exclusive()
    refuse_if_claimed(by=by, suggestion=suggestion, article=article)
    if passing:
        Claim.objects.filter(by=by, passing=True).exclude(suggestion=suggestion).delete()
    values: dict[str, Any] = {"by": by, "until": timezone.now() + LASTS}
    if not passing:
        values["passing"] = False
    return Claim.objects.update_or_create(
        suggestion=suggestion,
        article=article,
        defaults=values,
        create_defaults={**values, "passing": passing},
    )[0]


def release(*, by: Any, suggestion: Suggestion | None = None, article: Article | None = None) -> None:
    """Give one's own claim up; somebody else's stays."""
    Claim.objects.filter(by=by, suggestion=suggestion, article=article).delete()


def refuse_if_claimed(*, by: Any, suggestion: Suggestion | None = None, article: Article | None = None) -> None:
    """Raise Claimed where somebody else works at the proposal, its article, or the article."""
    claims = claims_on(suggestion=suggestion, article=article)
    for found in claims:
        if found.by != by:
            raise Claimed(told(found))


def claims_on(*, suggestion: Suggestion | None = None, article: Article | None = None) -> list[Claim]:
    """The claims that hold on a proposal and its article, or on an article."""
    holding = Claim.objects.holding().select_related("by")
    if suggestion is None:
        return list(holding.filter(article=article))
    return list(holding.filter(suggestion=suggestion) | holding.filter(article=suggestion.article_id))


def told(claim: Claim) -> str:
    """“Claimed by Mina until 10:40.”"""
    until = timezone.localtime(claim.until).strftime("%H:%M")
    return _("Claimed by %(who)s until %(until)s.") % {"who": claim.by.get_username(), "until": until}
