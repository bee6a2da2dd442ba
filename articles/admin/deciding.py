"""Many proposals decided at once from the admin: each by itself, each refusal told, the whole undone as one."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import review
from articles.models import Suggestion
from catalog.writes import IllegalTransition, StaleVersion

MOST_TOLD = 20
REFUSALS = (
    review.Decided,
    review.Claimed,
    review.Unlinkable,
    review.Sensitive,
    ValidationError,
    StaleVersion,
    IllegalTransition,
    IntegrityError,
)


def decide_all(request: HttpRequest, suggestions: Iterable[Suggestion], verdict: str) -> None:
    """What is sensitive is never among what is accepted: an editor looks at it by itself."""
    batch, done, refused, told = uuid4(), 0, [], {}
    for suggestion in suggestions:
        try:
            if suggestion.sensitive and verdict == "accepted":
                raise review.Sensitive(_("Its sentence speaks of private life: decide it by itself."))
            review.decide(suggestion=suggestion, verdict=verdict, by=request.user, batch=batch)
            done += 1
            told[suggestion.article_id] = suggestion.article
        except REFUSALS as error:
            refused.append(f"{suggestion}: {refusal(error)}")
    for article in told.values():
        review.settled(article=article, by=request.user, batch=batch)
    if done:
        messages.success(request, _said(done, verdict, batch))
    for problem in refused[:MOST_TOLD]:
        messages.error(request, problem)
    if len(refused) > MOST_TOLD:
        messages.error(request, _("And %d more could not be decided.") % (len(refused) - MOST_TOLD))


def _said(done: int, verdict: str, batch: UUID) -> str:
    address = f"{reverse('admin:articles_decision_changelist')}?batch={batch}"
    if verdict == "accepted":
        told = ngettext("%d proposal accepted.", "%d proposals accepted.", done) % done
    else:
        told = ngettext("%d proposal rejected.", "%d proposals rejected.", done) % done
    return format_html('{} <a href="{}">{}</a>', told, address, _("Look or undo"))


def refusal(error: Exception) -> str:
    """Why one could not be decided, as an editor reads it."""
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    if isinstance(error, IntegrityError):
        return _("It clashes with what the catalogue has already.")
    return str(error)
