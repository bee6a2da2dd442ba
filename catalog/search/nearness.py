"""Names a few slips away from the query, by edit distance over all names, which each process keeps in memory."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from threading import Lock
from typing import Any, Final, NamedTuple

from django.db import connection
from rapidfuzz import process
from rapidfuzz.distance import OSA

from catalog.names import fold, is_hangul
from catalog.search.entry import KINDS, Hit
from catalog.search.tokens import likeliest_hangul

_LONGEST: Final = 40  # beyond it a label is a headline, not a name
_SHORTEST: Final = 5
_RANK: Final = {kind: rank for rank, kind in enumerate(KINDS)}
_UNNAMED: Final = "article"
"""Headlines are found by their words; a million of them would be compared for the sake of a slip."""


class Near(NamedTuple):
    record_id: int
    type: str
    live_from: int | None
    likeness: float


class _Held(NamedTuple):
    """All names as of one state of the index, by type and length: only what is about as long can be near. In
    `buckets[type, length]` the first list holds names, the second at the same places the records that bear them."""

    version: tuple[int, int]
    seen: frozenset[tuple[int, int]]
    records: dict[int, tuple[str, int | None, tuple[str, ...]]]
    buckets: dict[tuple[str, int], tuple[list[str], list[int]]]


_held: dict[str, _Held] = {}
_lock: Final = Lock()


def near(query: str, types: Sequence[str] | None = None) -> list[Near]:
    """Records, of `types` only if given, one of whose names differs from `query` in a slip or two (one in up to 11
    letters, two in up to 19, then three), the nearest first. Nothing for less than five letters: too much is near to
    them."""
    found: dict[int, float] = {}
    held = _current()
    for shape in _shapes(fold(query[:200]), likeliest_hangul(query[:200])):
        if not _SHORTEST <= len(shape) <= _LONGEST + 3:
            continue
        most = slips(len(shape))
        for (type_, length), (shapes, owners) in held.buckets.items():
            if abs(length - len(shape)) > most or (types is not None and type_ not in types):
                continue
            for other, distance, i in process.extract(
                shape, shapes, scorer=OSA.distance, score_cutoff=most, limit=None
            ):
                if distance <= slips(len(other)):
                    likeness = 1 - distance / max(len(shape), len(other))
                    found[owners[i]] = max(likeness, found.get(owners[i], 0.0))
    hits = [Near(record_id, *held.records[record_id][:2], round(score, 4)) for record_id, score in found.items()]
    return sorted(hits, key=lambda hit: (-hit.likeness, _RANK.get(hit.type, 99), -(hit.live_from or -1), hit.record_id))


def hit_of(found: Near) -> Hit:
    """As a hit of a search."""
    return Hit(found.record_id, found.type, "distance", round(0.4 + 0.3 * found.likeness, 4))


def slips(length: int) -> int:
    """How many slips a word or name of so many letters may have."""
    return 0 if length < _SHORTEST else 1 if length < 12 else 2 if length < 20 else 3


def _shapes(folded: str, hangul: str) -> tuple[str, ...]:
    """What is compared: the folded name, Hangul by its letters, and the likeliest Hangul of a Korean name."""
    names = (folded, hangul) if hangul and hangul != folded else (folded,)
    return tuple(unicodedata.normalize("NFD", name) if is_hangul(name) else name for name in names)


def _current() -> _Held:
    """The names as the database has them now: one cheap query, and one per batch of changed records if any."""
    database = str(connection.settings_dict["NAME"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*), CAST(COALESCE(SUM(nonce), 0) AS bigint) FROM search_change")
        version = cursor.fetchone()
        held = _held.get(database)
        if held is not None and held.version == version:
            return held
        cursor.execute("SELECT id, nonce, record_id FROM search_change")
        log = cursor.fetchall()
        seen = frozenset((row[0], row[1]) for row in log)
        changed = {row[2] for row in log if held is None or (row[0], row[1]) not in held.seen}
        if held is None or not held.seen <= seen or 0 in changed or len(changed) > 300:
            records = _load(cursor, None)
        else:
            fresh = _load(cursor, changed) if changed else {}
            if fresh or not held.records.keys().isdisjoint(changed):
                kept = {record_id: row for record_id, row in held.records.items() if record_id not in changed}
                records = kept | fresh
            else:
                records = held.records
    same = held is not None and records is held.records
    held = _Held(version, seen, records, held.buckets if same and held else _bucketed(records))
    with _lock:
        _held[database] = held
    return held


def _bucketed(records: dict[int, tuple[str, int | None, tuple[str, ...]]]) -> Any:
    found: dict[tuple[str, int], tuple[list[str], list[int]]] = {}
    for record_id, (type_, _live_from, shapes) in records.items():
        for shape in shapes:
            names, owners = found.setdefault((type_, len(shape)), ([], []))
            names.append(shape)
            owners.append(record_id)
    return found


def _load(cursor: Any, only: set[int] | None) -> dict[int, tuple[str, int | None, tuple[str, ...]]]:
    statement = (
        "SELECT n.record_id, d.type, d.live_from, n.folded, n.hangul"
        " FROM search_name n JOIN search_document d ON d.record_id = n.record_id"
        " WHERE LENGTH(n.folded) <= %s AND d.type <> %s"
    )
    arguments: list[Any] = [_LONGEST, _UNNAMED]
    if only is not None:
        statement += f" AND n.record_id IN ({', '.join(['%s'] * len(only))})"
        arguments += sorted(only)
    cursor.execute(statement, arguments)
    found: dict[int, tuple[str, int | None, tuple[str, ...]]] = {}
    for record_id, type_, live_from, folded, hangul in cursor.fetchall():
        shapes = found[record_id][2] if record_id in found else ()
        found[record_id] = (type_, live_from, shapes + _shapes(folded, hangul))
    return found
