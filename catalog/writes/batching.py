"""Many records written in one go by a program that knows what it writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import transaction

from catalog import search

_waiting: ContextVar[dict[int, search.Entry] | None] = ContextVar("waiting", default=None)


@contextmanager
def many_at_once() -> Iterator[None]:
    """Within, in one transaction: constraints are left to the database, which raises IntegrityError where Django would
    ask it beforehand, and search hears of all records at the end. Half the time of each write goes to these."""
    waiting: dict[int, search.Entry] = {}
    with transaction.atomic():
        token = _waiting.set(waiting)
        try:
            yield
        finally:
            _waiting.reset(token)
        search.add(waiting.values())


def asks_beforehand() -> bool:
    """Whether constraints are checked before a record is stored."""
    return _waiting.get() is None


def put_off(entry: search.Entry) -> bool:
    """Whether search hears of it later."""
    waiting = _waiting.get()
    if waiting is not None:
        waiting[entry.record_id] = entry
    return waiting is not None
