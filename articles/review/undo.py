"""Taking decisions back: exactly what they did goes, and nothing that was built on it meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Citation, DecidedRecord, Decision, Quote, Suggestion
from catalog import writes
from catalog.models import Record, Status

from .built_on import built_on
from .disputes import look
from .exclusive import exclusive
from .ledger import State, state_of
from .mentions import link_mentions


class BuiltOn(Exception):
    """Others built on what a decision did; `told` has a line for each of them."""

    def __init__(self, told: list[str]) -> None:
        self.told = told
        super().__init__(" ".join(told))


class UndoneAlready(Exception):
    """Somebody took the decision back already."""


@transaction.atomic
def undo(*, decisions: Iterable[Decision], by: Any) -> list[Decision]:
    """Take decisions back, all or none: their sources and quotations go, fields return to what they were, records that
    they made are withdrawn, their proposals are as they were before.

    Raises UndoneAlready, or BuiltOn with nothing changed."""
    exclusive()
    wanted = [decision.pk for decision in decisions]
    locked = Decision.objects.select_for_update(of=("self",)).filter(pk__in=wanted).order_by("pk")
    taken = list(locked.select_related("article"))
    if not taken or any(decision.undone_at for decision in taken):
        raise UndoneAlready(_("This decision was taken back already."))
    reason = _("Decision taken back: %s") % taken[-1].said
    told = _reopen(taken) + _take_sources(taken) + _take_records(taken, by, reason[:300])
    if told:
        raise BuiltOn(list(dict.fromkeys(told)))
    for decision in taken:
        decision.undone_at, decision.undone_by = timezone.now(), by
        decision.save()
    for article in {decision.article_id: decision.article for decision in taken}.values():
        link_mentions(article=article)
    return taken


def _reopen(decisions: list[Decision]) -> list[str]:
    """Put every proposal back to how it stood before the first of the decisions that moved it."""
    moves: dict[int, tuple[State, State]] = {}
    for move in (move for decision in decisions for move in decision.proposals):
        first = moves.get(move["id"], (move["before"],))[0]
        moves[move["id"]] = first, move["after"]
    told = []
    rows = {row.pk: row for row in Suggestion.objects.filter(pk__in=moves).select_for_update()}
    for pk, (before, after) in moves.items():
        row = rows.get(pk)
        if row is None or (after["status"] == Suggestion.Status.OPEN != row.status):
            continue
        now = state_of(row)
        if (now["status"], now["decided_at"]) != (after["status"], after["decided_at"]):
            told.append(_("“%s” was decided anew since.") % row)
            continue
        for name, value in before.items():
            setattr(row, name, value)
        if row.follows_id and not Suggestion.objects.filter(pk=row.follows_id).exists():
            row.follows_id = None
        row.save()
    return told


def _take_sources(decisions: list[Decision]) -> list[str]:
    sources = Citation.objects.filter(pk__in=[pk for decision in decisions for pk in decision.sources])
    weighed = sources.exclude(preferred=False, stance=Citation.Stance.SUPPORTS)
    told = [_("The source for “%s” was weighed by an editor since.") % source for source in weighed]
    if not told:
        facts = sorted(set(sources.values_list("record_id", "field")))
        sources.delete()
        for record_id, field in facts:
            look(record_id=record_id, field=field)
        Quote.objects.filter(pk__in=[pk for decision in decisions for pk in decision.quotes]).delete()
    return told


def _take_records(decisions: list[Decision], by: Any, reason: str) -> list[str]:
    """Fields back first, so that what was filled points at nothing that is withdrawn after."""
    rows = DecidedRecord.objects.filter(decision__in=decisions).select_related("record").order_by("pk")
    versions: dict[int, list[int]] = {}
    records: dict[int, Record] = {}
    made: set[int] = set()
    for row in rows:
        versions.setdefault(row.record_id, []).extend(row.versions)
        records[row.record_id] = row.record
        made |= {row.record_id} if row.created else set()
    told = [_("“%s” was merged into another record since.") % each for each in records.values() if each.merged_into_id]
    if told:
        return told
    for pk in sorted(versions.keys() - made, reverse=True):
        try:
            writes.revert(record=records[pk].specific(), numbers=versions[pk], by=by, reason=reason)
        except writes.ChangedSince as error:
            told += error.told
    for pk in made:
        told += built_on(record=records[pk], versions=versions[pk], made=made)
    if told:
        return told
    for pk in sorted(made, reverse=True):
        record = records[pk].specific()
        record = writes.transition(record=record, to=Status.WITHDRAWN, version=record.version, by=by, reason=reason)
        rows.filter(record_id=pk, created=True).update(withdrawn=record.version)
    return told
