"""What the catalogue knows, as extraction's plain value. Each process holds it and reads again what changed: a hundred
thousand names take seconds to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from django.db import connection
from django.db.models import Max

from articles.extraction import Vocabulary
from catalog.models import Actor, Alias, Drama, Genre, Network, Revision, SceneKind

OVERLAP = 300
"""So many of the revisions read last are read again: a transaction may commit after one that began later."""
MOST = 5_000
"""Where more records changed, all are read."""
COLUMNS = {
    Network: ("name", "native_name"),
    Drama: ("title", "native_title", "kind"),
    Actor: ("name", "native_name"),
}
"""What names a record: its name, its native name, and for a work its kind."""
Names = dict[str, Any]
"""Name → what it stands for."""


@dataclass
class _Held:
    """`records[model]` has the names of each record; `last` is the latest revision that is in them."""

    last: int = 0
    records: dict[Any, dict[int, Names]] = field(default_factory=lambda: {model: {} for model in COLUMNS})
    words: tuple[dict[str, str], dict[str, str]] = ({}, {})
    vocabulary: Vocabulary | None = None


_held: dict[str, _Held] = {}
_lock = Lock()


def known() -> Vocabulary:
    """Names, titles and words of the catalogue as it stands now."""
    if connection.in_atomic_block:
        # What is read here may never be committed.
        return _vocabulary(_read(_Held()), _term_words())
    with _lock:
        held = _held.setdefault(str(connection.settings_dict["NAME"]), _Held())
        last = Revision.objects.aggregate(last=Max("pk"))["last"] or 0
        words = _term_words()
        if held.vocabulary is None or last != held.last or words != held.words:
            _read(held, _changed(held, last))
            held.vocabulary, held.last, held.words = _vocabulary(held, words), last, words
        return held.vocabulary


def _changed(held: _Held, last: int) -> set[int] | None:
    """The records that may differ from what is held; None for all of them."""
    if held.vocabulary is None or last < held.last:
        return None
    since = Revision.objects.filter(pk__gt=held.last - OVERLAP).order_by()
    found = set(since.values_list("record_id", flat=True)[: MOST + 1])
    return None if len(found) > MOST else found


def _read(held: _Held, only: set[int] | None = None) -> _Held:
    for model, columns in COLUMNS.items():
        rows: Any = model._default_manager.current()  # type: ignore[attr-defined]
        aliases = Alias.objects.filter(record__type=model._meta.model_name)
        if only is not None:
            rows, aliases = rows.filter(pk__in=only), aliases.filter(record__in=only)
        others: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for pk, name, kind in aliases.values_list("record_id", "name", "kind"):
            others[pk].append((name, kind))
        read = {pk: _names(model, row, others.get(pk, ())) for pk, *row in rows.values_list("pk", *columns)}
        kept = {} if only is None else held.records[model]
        for pk in only or ():
            kept.pop(pk, None)
        held.records[model] = kept | read
    return held


def _names(model: Any, row: list[str], aliases: Iterable[tuple[str, str]]) -> Names:
    """A record's names and what they stand for. Of people and works full ones only: a short form of one article may
    mean somebody else in the next."""
    name, native, *rest = row
    short = set() if model is Network else {alias for alias, kind in aliases if kind == "short"}
    every = [name, *([native] if native else []), *(alias for alias, _kind in aliases)]
    return dict.fromkeys((each for each in every if each not in short), (name, *rest) if rest else name)


def _vocabulary(held: _Held, words: tuple[dict[str, str], dict[str, str]]) -> Vocabulary:
    networks, titles, people = (_together(held.records[model]) for model in (Network, Drama, Actor))
    return Vocabulary(networks=networks, genres=words[0], scenes=words[1], titles=titles, people=people)


def _together(records: dict[int, Names]) -> Names:
    """All names; of two records that bear one, it stands for the later one."""
    found: Names = {}
    for pk in sorted(records):
        found.update(records[pk])
    return found


def _term_words() -> tuple[dict[str, str], dict[str, str]]:
    return _words(Genre.objects.all()), _words(SceneKind.objects.all())


def _words(terms: Iterable[Any]) -> dict[str, str]:
    return {word.casefold(): term.slug for term in terms for word in (term.name, *term.words)}
