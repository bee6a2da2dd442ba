"""Putting records into the search index and taking them out."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from django.db import connection, transaction

from catalog.names import fold, keys
from catalog.search.entry import Entry, microseconds
from catalog.search.schema import TABLES
from catalog.search.tokens import likeliest_hangul, of_record

LONGEST_FOLDED: Final = 300
TIERS: Final = {"exact": 0, "alias": 1}
_BATCH: Final = 500
_KEPT_CHANGES: Final = 1000

Row = tuple[Any, ...]


def index(
    *, record_id: int, type: str, names: Sequence[tuple[str, str]], text: str, live_from: datetime | None
) -> None:
    """Replace all that the index holds of one record. `names` are (name, "exact" or "alias") pairs; `live_from` None
    means not public. KeyError on another tier."""
    entry = Entry(record_id, type, names, text, live_from)
    with transaction.atomic(), connection.cursor() as cursor:
        before = _known(cursor, record_id)
        _forget(cursor, record_id)
        _insert(cursor, [entry])
        if before != _known(cursor, record_id):
            _log(cursor, record_id)


def remove(*, record_id: int) -> None:
    """Take a record out of the index; nothing happens if it is not in it."""
    with transaction.atomic(), connection.cursor() as cursor:
        if _known(cursor, record_id)[0]:
            _forget(cursor, record_id)
            _log(cursor, record_id)


def rebuild(entries: Iterable[Entry]) -> int:
    """Empty the index and fill it with `entries`, in batches within one transaction; how many there were."""
    with transaction.atomic(), connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608 - our own table names
        if connection.vendor == "sqlite":
            cursor.execute("INSERT INTO search_match (search_match) VALUES ('delete-all')")
        return add(entries)


def add(entries: Iterable[Entry]) -> int:
    """Put records of which the index holds nothing yet into it, in batches within one transaction; how many."""
    count = 0
    iterator = iter(entries)
    with transaction.atomic(), connection.cursor() as cursor:
        while batch := list(islice(iterator, _BATCH)):
            _insert(cursor, batch)
            count += len(batch)
        _log(cursor, 0)
    return count


def _known(cursor: Any, record_id: int) -> tuple[list[Row], list[Row]]:
    """What the tables say of the record's names: changes of these must reach every process."""
    cursor.execute("SELECT type, live_from FROM search_document WHERE record_id = %s", [record_id])
    document = cursor.fetchall()
    cursor.execute("SELECT folded, tier FROM search_name WHERE record_id = %s", [record_id])
    return document, sorted(cursor.fetchall())


def _forget(cursor: Any, record_id: int) -> None:
    if connection.vendor == "sqlite":
        cursor.execute(
            "INSERT INTO search_match (search_match, rowid, tokens)"
            " SELECT 'delete', record_id, tokens FROM search_tokens WHERE record_id = %s",
            [record_id],
        )
    for table in ("search_document", "search_name", "search_key", "search_tokens"):
        cursor.execute(f"DELETE FROM {table} WHERE record_id = %s", [record_id])  # noqa: S608 - our own table names


def _insert(cursor: Any, entries: Sequence[Entry]) -> None:
    documents: list[Row] = []
    named: list[Row] = []
    keyed: list[Row] = []
    found: list[tuple[int, list[str]]] = []
    for entry in entries:
        documents.append((entry.record_id, entry.type, microseconds(entry.live_from)))
        best: dict[str, tuple[int, str]] = {}
        for name, tier in entry.names:
            if folded := fold(name)[:LONGEST_FOLDED]:
                row = (TIERS[tier], likeliest_hangul(name))
                best[folded] = min(row, best.get(folded, row))
        named += [(entry.record_id, tier, folded, hangul) for folded, (tier, hangul) in best.items()]
        every = {key[:LONGEST_FOLDED] for name, _ in entry.names for key in keys(name)}
        keyed += [(entry.record_id, key) for key in sorted(every)]
        found.append((entry.record_id, of_record([name for name, _ in entry.names], entry.text)))
    cursor.executemany("INSERT INTO search_document (record_id, type, live_from) VALUES (%s, %s, %s)", documents)
    cursor.executemany("INSERT INTO search_name (record_id, tier, folded, hangul) VALUES (%s, %s, %s, %s)", named)
    cursor.executemany("INSERT INTO search_key (record_id, key) VALUES (%s, %s)", keyed)
    if connection.vendor == "postgresql":
        cursor.executemany(
            "INSERT INTO search_tokens (record_id, tokens) VALUES (%s, array_to_tsvector(%s::text[]))", found
        )
    else:
        joined = [(record_id, " ".join(tokens)) for record_id, tokens in found]
        cursor.executemany("INSERT INTO search_tokens (record_id, tokens) VALUES (%s, %s)", joined)
        cursor.executemany("INSERT INTO search_match (rowid, tokens) VALUES (%s, %s)", joined)


def _log(cursor: Any, record_id: int) -> None:
    """Leave word that a record's names changed; record 0 stands for all. Rows are only ever added, so writers need
    not wait for each other; now and then the oldest go."""
    nonce = secrets.randbits(40)
    cursor.execute("INSERT INTO search_change (record_id, nonce) VALUES (%s, %s) RETURNING id", [record_id, nonce])
    last = cursor.fetchone()[0]
    if last % _KEPT_CHANGES == 0:
        cursor.execute("DELETE FROM search_change WHERE id < %s", [last - _KEPT_CHANGES])
