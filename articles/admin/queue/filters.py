"""What an editor wants before her: the filters of the queue, kept in its address."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Claim, Suggestion
from articles.models.suggestion import UNASKED, SuggestionQuerySet
from articles.review.kinds import HANDLERS
from catalog.reading.numbers import whole_number

from ..queue_filters import BANDS, NAMED_BANDS

COUNTED = 1000
"""So many waiting proposals are counted; beyond, it is “1,000+”."""
DAY, WEEK = timedelta(days=1), timedelta(days=7)
KINDS = [kind for kind in HANDLERS if kind not in UNASKED]


class QueueFilter(forms.Form):
    """All fields may be left out."""

    kind = forms.ChoiceField(
        required=False,
        label=_("Kind"),
        choices=[("", _("all")), *((kind, kind.replace("_", " ")) for kind in KINDS)],
    )
    confidence = forms.ChoiceField(required=False, label=_("Confidence"), choices=[("", _("all")), *NAMED_BANDS])
    age = forms.ChoiceField(
        required=False,
        label=_("Age"),
        choices=[("", _("all")), ("day", _("since yesterday")), ("week", _("this week")), ("older", _("older"))],
    )
    sensitive = forms.ChoiceField(
        required=False, label=_("Sensitive"), choices=[("", _("all")), ("yes", _("yes")), ("no", _("no"))]
    )
    mine = forms.BooleanField(required=False, label=_("Claimed by me"))
    order = forms.ChoiceField(
        required=False, label=_("Order"), choices=[("", _("surest first")), ("oldest", _("oldest first"))]
    )
    article = forms.IntegerField(required=False, label=_("Article number"), min_value=1, max_value=2**62)
    story = forms.IntegerField(required=False, label=_("Story number"), min_value=1, max_value=2**62)

    @property
    def asked(self) -> dict[str, Any]:
        """What is filtered by, as it stands in the address."""
        return {name: value for name, value in getattr(self, "cleaned_data", {}).items() if value}

    @property
    def query(self) -> str:
        return urlencode({name: "on" if value is True else value for name, value in self.asked.items()})

    @property
    def oldest(self) -> bool:
        return self.asked.get("order") == "oldest"

    def waiting(self, user: Any) -> SuggestionQuerySet:
        """The open proposals that are asked for, in their order, without those that others work at."""
        asked = self.asked
        found = Suggestion.objects.waiting().filter(self._condition(asked))
        if asked.get("mine"):
            found = found.filter(_claimed_by(user))
        return found.free_for(user).order_by("pk") if self.oldest else found.free_for(user)

    def _condition(self, asked: dict[str, Any]) -> Q:
        wanted = Q()
        if "kind" in asked:
            wanted &= Q(kind=asked["kind"])
        if "confidence" in asked:
            least, under = BANDS[asked["confidence"]]
            wanted &= Q(confidence__gte=least, confidence__lt=under)
        if "age" in asked:
            bound = timezone.now() - (DAY if asked["age"] == "day" else WEEK)
            wanted &= Q(created__lt=bound) if asked["age"] == "older" else Q(created__gte=bound)
        if "sensitive" in asked:
            wanted &= Q(sensitive=asked["sensitive"] == "yes")
        if "article" in asked:
            wanted &= Q(article=asked["article"])
        if "story" in asked:
            wanted &= Q(article__telling__story=asked["story"])
        return wanted

    def place(self, suggestion: Suggestion) -> str:
        """Where a proposal stands in the order."""
        return str(suggestion.pk) if self.oldest else f"{suggestion.confidence!r},{suggestion.pk}"

    def after(self, found: SuggestionQuerySet, place: str) -> SuggestionQuerySet:
        """What comes after a place; all, where that says nothing."""
        confidence, _comma, pk = place.rpartition(",")
        try:
            key, sure = whole_number(pk), float(confidence or 0)
        except ValueError:
            return found
        if not key:
            return found
        if self.oldest:
            return found.filter(pk__gt=key)
        return found.filter(Q(confidence__lte=sure) & (Q(confidence__lt=sure) | Q(pk__gt=key)))


def _claimed_by(user: Any) -> Q:
    """As plain keys: they are few, and each is found by an index."""
    mine = list(Claim.objects.holding().filter(by=user, passing=False).values_list("suggestion", "article"))
    proposals = [suggestion for suggestion, _article in mine if suggestion]
    return Q(pk__in=proposals) | Q(article__in=[article for _suggestion, article in mine if article])


def filter_of(request: HttpRequest) -> QueueFilter:
    """The filters in the address; what is wrong of them is told by the form, and the rest holds."""
    asked = QueueFilter(request.GET)
    asked.is_valid()
    return asked


def counted(found: SuggestionQuerySet) -> str:
    """How many wait, without counting on and on."""
    number = found.order_by()[: COUNTED + 1].count()
    return f"{COUNTED:,}+" if number > COUNTED else f"{number:,}"
