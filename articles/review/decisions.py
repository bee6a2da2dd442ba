"""An editor's decision: what it did is kept with it, so that it can be taken back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import transaction

from articles.models import Article, Claim, DecidedRecord, Decision, Suggestion

from .choices import Links
from .claims import refuse_if_claimed
from .decide import accept, reject
from .exclusive import exclusive
from .ledger import Ledger, recording, state_of
from .mentions import link_mentions
from .settle import settle_after


@transaction.atomic
def decide(
    *,
    suggestion: Suggestion,
    verdict: str,
    by: Any,
    links: Links | None = None,
    data: dict[str, Any] | None = None,
    batch: UUID | None = None,
) -> Decision:
    """Accept or reject a proposal as an editor; by itself what it implies is settled at once, of a batch `settled` does
    it at the end. Raises Claimed where somebody else works at it, and what `accept` and `reject` raise."""
    exclusive()
    refuse_if_claimed(by=by, suggestion=suggestion)
    with recording() as ledger:
        if verdict == Decision.Verdict.ACCEPTED:
            done = accept(suggestion=suggestion, by=by, links=links, data=data)
        else:
            done = reject(suggestion=suggestion, by=by)
        if batch is None:
            _settle([done])
    said = str(Suggestion(kind=done.kind, data=done.data if data is None else data))[:300]
    decision = Decision(suggestion=done, article=done.article, said=said, verdict=verdict, by=by)
    Claim.objects.filter(suggestion=done).delete()
    decision.links, decision.data, decision.batch = dict(links or {}), data, batch
    return _keep(decision, ledger)


@transaction.atomic
def settled(*, article: Article, by: Any, batch: UUID) -> None:
    """Settle what a batch of decisions implies in one of its articles."""
    exclusive()
    made = Suggestion.objects.filter(decisions__batch=batch, article=article).select_related("article")
    with recording() as ledger:
        _settle(list(made))
    if ledger.before:
        said = str(article)[:300]
        verdict = Decision.Verdict.SETTLED
        _keep(Decision(article=article, said=said, verdict=verdict, by=by, batch=batch), ledger)


def _settle(decided: list[Suggestion]) -> None:
    """Where all were rejected, nothing new is said of anybody."""
    settle_after(decided=decided)
    if any(one.status == Suggestion.Status.ACCEPTED for one in decided):
        link_mentions(article=decided[0].article)


def _keep(decision: Decision, ledger: Ledger) -> Decision:
    moved = Suggestion.objects.in_bulk(list(ledger.before))
    decision.proposals = [
        {"id": pk, "before": before, "after": state_of(moved[pk])}
        for pk, before in ledger.before.items()
        if before != state_of(moved[pk])
    ]
    decision.sources, decision.quotes = ledger.sources, ledger.quotes
    decision.save()
    DecidedRecord.objects.bulk_create(
        DecidedRecord(decision=decision, record_id=pk, created=pk in ledger.created, versions=versions)
        for pk, versions in ledger.versions.items()
    )
    return decision
