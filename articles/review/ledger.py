"""What a decision does, noted while it does it, so that exactly that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from articles.models import Suggestion
from catalog.models import Record

State = dict[str, Any]
MOVED = ("status", "accepted_by", "decided_by_id", "decided_at", "follows_id", "problem", "record_id")


@dataclass
class Ledger:
    """`versions` of each record, `created` among them, keys of `sources` and `quotes` made, and how each proposal
    stood `before`."""

    versions: dict[int, list[int]] = field(default_factory=dict)
    created: set[int] = field(default_factory=set)
    sources: list[int] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)
    before: dict[int, State] = field(default_factory=dict)


_open: ContextVar[Ledger | None] = ContextVar("ledger", default=None)


@contextmanager
def recording() -> Iterator[Ledger]:
    """Note what is done within."""
    ledger = Ledger()
    token = _open.set(ledger)
    try:
        yield ledger
    finally:
        _open.reset(token)


@contextmanager
def rolled_back_with() -> Iterator[None]:
    """Forget what was noted within where that fails: the database forgets it too."""
    ledger = _open.get()
    kept = deepcopy(vars(ledger)) if ledger else {}
    try:
        yield
    except BaseException:
        if ledger:
            vars(ledger).update(kept)
        raise


def note_version(record: Record, *, created: bool = False) -> None:
    if ledger := _open.get():
        numbers = ledger.versions.setdefault(record.pk, [])
        if record.version not in numbers:
            numbers.append(record.version)
        if created:
            ledger.created.add(record.pk)


def note_source(pk: int) -> None:
    if ledger := _open.get():
        ledger.sources.append(pk)


def note_quote(pk: int) -> None:
    if ledger := _open.get():
        ledger.quotes.append(pk)


def note_proposal(suggestion: Suggestion) -> None:
    """To be called before it is changed."""
    if ledger := _open.get():
        ledger.before.setdefault(suggestion.pk, state_of(suggestion))


def parted() -> bool:
    """Whether a proposal that followed another was left without it, to be asked by itself."""
    ledger = _open.get()
    left = [pk for pk, before in ledger.before.items() if before["follows_id"]] if ledger else []
    return Suggestion.objects.filter(pk__in=left, status=Suggestion.Status.OPEN, follows=None).exists()


def state_of(suggestion: Suggestion) -> State:
    """How a proposal stands, as JSON values."""
    state = {name: getattr(suggestion, name) for name in MOVED}
    at = state["decided_at"]
    return {**state, "decided_at": at.isoformat() if at else None}
