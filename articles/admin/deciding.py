"""Accepting and rejecting proposals from the admin: each by itself, each told about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import review
from articles.models import Suggestion
from articles.review.decide import Decided
from catalog.writes import IllegalTransition, StaleVersion

MOST_TOLD = 20
REFUSALS = (Decided, review.Unlinkable, ValidationError, StaleVersion, IllegalTransition, IntegrityError)


def accept_all(request: HttpRequest, suggestions: Iterable[Suggestion]) -> None:
    _decide(request, suggestions, lambda one: review.accept(suggestion=one, by=request.user), accepted=True)


def reject_all(request: HttpRequest, suggestions: Iterable[Suggestion]) -> None:
    _decide(request, suggestions, lambda one: review.reject(suggestion=one, by=request.user), accepted=False)


def _decide(
    request: HttpRequest, suggestions: Iterable[Suggestion], decide: Callable[[Suggestion], Any], *, accepted: bool
) -> None:
    done, refused, told = 0, [], {}
    for suggestion in suggestions:
        try:
            decide(suggestion)
            done += 1
            told[suggestion.article_id] = suggestion.article
        except REFUSALS as error:
            refused.append(f"{suggestion}: {_told(error)}")
    for article in told.values():
        review.settle(article=article)
    if done and accepted:
        messages.success(request, ngettext("%d proposal accepted.", "%d proposals accepted.", done) % done)
    elif done:
        messages.success(request, ngettext("%d proposal rejected.", "%d proposals rejected.", done) % done)
    for problem in refused[:MOST_TOLD]:
        messages.error(request, problem)
    if len(refused) > MOST_TOLD:
        messages.error(request, _("And %d more could not be decided.") % (len(refused) - MOST_TOLD))


def _told(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    if isinstance(error, IntegrityError):
        return _("it clashes with what the catalogue has already.")
    return str(error)
