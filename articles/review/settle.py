"""What software decides of an article's proposals: those that are sure enough, and those that only repeat."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction

from articles.models import Article, Suggestion
from catalog.names import fold

from .choices import names_in
from .decide import accept, repeats
from .following import follow, turn_down
from .kinds import HANDLERS
from .ledger import note_proposal, parted
from .linking import Unlinkable
from .thresholds import threshold

_RANK = {kind: rank for rank, kind in enumerate(HANDLERS)}


def settle(*, article: Article, accept_above: float | None = None) -> tuple[int, int]:
    """Accept what is sure enough and what the catalogue has already, nothing that is sensitive; what is left
    follows what decides it. Returns how many were accepted and how many wait for a decision.

    What was accepted may be what others build on or repeat, so those that are left are looked at once more."""
    turn_down(waiting=_open(article))
    accepted = _accept_all(article, accept_above)
    accepted += _accept_all(article, accept_above) if accepted else 0
    follow(waiting=_open(article))
    return accepted, Suggestion.objects.waiting().filter(article=article).count()


def _accept_all(article: Article, accept_above: float | None) -> int:
    accepted = 0
    for suggestion in _open(article):
        sure = suggestion.confidence >= threshold(suggestion.kind, accept_above)
        if not suggestion.sensitive and (sure or repeats(suggestion=suggestion)):
            accepted += _accepted(suggestion)
    return accepted


def settle_after(*, decided: Iterable[Suggestion]) -> None:
    """Accept what editors' decisions on proposals of one article imply there: what only repeats them, and what was sure
    enough before and waited for one of their names. What is left without a leader follows another."""
    decided = list(decided)
    article = decided[0].article
    accepted = [one for one in decided if one.status == Suggestion.Status.ACCEPTED]
    names = {name for one in accepted for name in _names(one)}
    more = bool(accepted)
    while more:
        more = False
        for suggestion in _open(article):
            said = _names(suggestion)
            waited = bool(suggestion.problem and said & names)
            repeated = said <= names and not waited and repeats(suggestion=suggestion)
            if not suggestion.sensitive and (waited or repeated) and _accepted(suggestion):
                more = more or not said <= names
                names |= said
    if parted():
        follow(waiting=_open(article))


def _names(suggestion: Suggestion) -> set[str]:
    """The names in a proposal, folded, and the key of a scene."""
    names = {fold(each.name) or each.name for each in names_in(suggestion.kind, suggestion.data)}
    return names | {fold(suggestion.key)} if suggestion.kind == "scene" else names


def _accepted(suggestion: Suggestion) -> bool:
    """Whether the catalogue took it; where not, the proposal says why."""
    try:
        with transaction.atomic():
            accept(suggestion=suggestion)
    except (Unlinkable, ValidationError) as problem:
        note_proposal(suggestion)
        suggestion.problem = " ".join(getattr(problem, "messages", [str(problem)]))[:300]
        suggestion.save(update_fields=["problem"])
        return False
    return True


def _open(article: Article) -> list[Suggestion]:
    """The open proposals, what others point at first."""
    rows = article.suggestions.filter(status=Suggestion.Status.OPEN).select_related("article", "evidence")
    return sorted(rows, key=lambda row: (_RANK[row.kind], row.evidence.start or 0, row.pk))
