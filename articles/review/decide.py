"""Accepting and rejecting proposals."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from articles.models import Accepted, Suggestion

from .acceptance import Acceptance, NotThere
from .choices import Choices, Links, chosen
from .exclusive import exclusive
from .facts import from_json
from .following import PARTS, followers, is_echo, part
from .kinds import HANDLERS
from .ledger import note_proposal, rolled_back_with
from .linking import Unlinkable


class Decided(Exception):
    """Somebody decided the proposal meanwhile."""


class Sensitive(Exception):
    """The proposal's sentence speaks of private life or a rumour: only an editor may accept it."""


def accept(
    *, suggestion: Suggestion, by: Any = None, links: Links | None = None, data: dict[str, Any] | None = None
) -> Suggestion:
    """Carry the proposal into the catalogue with its citation. `by` is the editor; None means software, at a
    stated threshold. What follows it is accepted with it: what says the same as a further source, the rest with the
    editor's decision. `links` are the records that the editor chose for its names, `data` the fact as edited.

    Raises Sensitive where software may not, Decided where it is no longer open, Unlinkable (nothing written) where a
    name in it means no one record, ValidationError where the catalogue refuses a value or a choice."""
    said = suggestion.data if data is None else data
    return _accept(suggestion, by, chosen(suggestion.kind, said, links or {}), said)


@rolled_back_with()
@transaction.atomic
def _accept(suggestion: Suggestion, by: Any, choices: Choices, said: dict[str, Any]) -> Suggestion:
    exclusive()
    suggestion = _open(suggestion)
    if suggestion.sensitive and by is None:
        raise Sensitive("Its sentence speaks of private life: an editor decides.")
    accepted_by = Accepted.EDITOR if by else Accepted.SOFTWARE
    do = Acceptance(suggestion, accepted_by=accepted_by, by=by, choices=choices)
    record = HANDLERS[suggestion.kind](do, _fact(suggestion.kind, said))
    done = _decide(suggestion, Suggestion.Status.ACCEPTED, by, accepted_by, record.pk)
    for other in followers(suggestion=done):
        _accept_too(other, done, choices)
    return done


def _fact(kind: str, said: dict[str, Any]) -> Any:
    try:
        return from_json(kind, said)
    except (KeyError, TypeError, ArithmeticError):
        raise Unlinkable("What it says does not fit its kind: reject it, or edit it.") from None


def _accept_too(suggestion: Suggestion, leader: Suggestion, choices: Choices) -> None:
    """Accept what `leader` answered for: an echo as a further source, the rest with the editor's decision; a name means
    the same in all of them. Where that cannot be done, it is asked by itself."""
    echo = is_echo(suggestion, leader)
    if echo or leader.decided_by:
        try:
            with transaction.atomic():
                _accept(suggestion, None if echo else leader.decided_by, _of_old(choices), suggestion.data)
            return
        except (Sensitive, Unlinkable, ValidationError):
            pass
    part(suggestion=suggestion)


@transaction.atomic
def reject(*, suggestion: Suggestion, by: Any) -> Suggestion:
    """Turn the proposal down, with what says the same in the same story and what tells of a scene that is none; no
    import brings it back. Raises Decided where it is no longer open."""
    done = _decide(_open(suggestion), Suggestion.Status.REJECTED, by, "")
    for other in followers(suggestion=done):
        if is_echo(other, done) or (done.kind == "scene" and other.kind in PARTS):
            reject(suggestion=other, by=by)
        else:
            part(suggestion=other)
    return done


def repeats(*, suggestion: Suggestion) -> bool:
    """Whether the catalogue has the proposal's fact already, so that it is one more source and no decision."""
    do = Acceptance(suggestion, accepted_by="", looking=True)
    try:
        HANDLERS[suggestion.kind](do, from_json(suggestion.kind, suggestion.data))
    except (NotThere, Unlinkable):
        return False
    return True


def _open(suggestion: Suggestion) -> Suggestion:
    fresh = (
        Suggestion.objects.select_for_update(of=("self",)).select_related("article", "evidence").get(pk=suggestion.pk)
    )
    if fresh.status != Suggestion.Status.OPEN:
        raise Decided(f"“{fresh}” is {fresh.get_status_display()} already.")
    return fresh


def _of_old(choices: Choices) -> Choices:
    """The choices for what follows: a new record is made once, and found by its name from then on."""
    return {key: record for key, record in choices.items() if record is not None}


def _decide(suggestion: Suggestion, status: str, by: Any, accepted_by: str, record_id: int | None = None) -> Suggestion:
    note_proposal(suggestion)
    suggestion.record_id = record_id
    suggestion.status, suggestion.decided_by, suggestion.accepted_by = status, by, accepted_by
    suggestion.decided_at, suggestion.problem = timezone.now(), ""
    suggestion.save()
    return suggestion
