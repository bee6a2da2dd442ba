"""Finding records: tier by tier, the surest first; within a tier by kind (`KINDS`), then the newest first.

The tiers are: the very name, an alias, another spelling (a shared key), a slip or two in the name, words of the name
or the text. A tier is only asked for what the ones before it left of the limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from catalog.names import fold, is_hangul, keys
from catalog.search.entry import KINDS, Hit
from catalog.search.indexing import LONGEST_FOLDED
from catalog.search.question import ask, beginning
from catalog.search.tiers import Search

_LONGEST_QUERY: Final = 500
_MOST_KEYS: Final = 48


def find(
    query: str, *, types: Sequence[str] | None = None, limit: int = 20, public_at: datetime | None = None
) -> list[Hit]:
    """Records that `query` finds by name, spelling, slip or text, the best first: at most `limit`, of the given
    `types` only, and with `public_at` only what is public at that moment. Takes any string; never raises on one."""
    return _found(query[:_LONGEST_QUERY], Search(types, limit, public_at))


def find_each(
    query: str, *, each: int, types: Sequence[str] | None = None, public_at: datetime | None = None
) -> list[Hit]:
    """As `find`, but at most `each` of every type, so that many articles crowd out no title."""
    hits = _found(query[:_LONGEST_QUERY], Search(types, each, public_at, of_each=True))
    return sorted(hits, key=lambda hit: (-hit.score, KINDS.index(hit.type) if hit.type in KINDS else len(KINDS)))


def candidates(name: str, *, types: Sequence[str] | None = None, limit: int = 20) -> list[Hit]:
    """Records, public or not, that `name` may mean: bearers of the name, an alias, another spelling or a slip."""
    search = Search(types, limit, None)
    _named(name[:_LONGEST_QUERY], search)
    return list(search.hits.values())


def bearers(name: str, *, types: Sequence[str], limit: int = 5) -> list[Hit]:
    """Records, public or not, that bear `name`, as an alias too, or another spelling of it; slips are left out."""
    search = Search(types, limit, None)
    _borne(name[:_LONGEST_QUERY], search)
    return list(search.hits.values())


def suggest(
    prefix: str, *, types: Sequence[str] | None = None, limit: int = 10, public_at: datetime | None = None
) -> list[Hit]:
    """Records one of whose names begins as typed so far, in any spelling, or has words that do."""
    prefix = prefix[:_LONGEST_QUERY]
    folded = fold(prefix)[:LONGEST_FOLDED]
    if not folded or limit < 1:
        return []
    search = Search(types, limit, public_at)
    search.by_name("n.folded = %s", [folded])
    search.by_name("n.folded >= %s AND n.folded < %s", _range(folded))
    if readings := _begun(prefix):
        bounds = [bound for key in readings for bound in _range(key)]
        search.by_key(" OR ".join(["(k.key >= %s AND k.key < %s)"] * len(readings)), bounds)
    search.by_tokens(beginning(prefix), 0.3)
    return list(search.hits.values())


def _begun(prefix: str) -> list[str]:
    """The Hangul readings of a name being typed; one or two last letters may begin a syllable that is not there yet."""
    for typed in (prefix, prefix[:-1], prefix[:-2]):
        if readings := sorted(key for key in keys(typed) if is_hangul(key))[:_MOST_KEYS]:
            return readings
    return []


def _range(beginning: str) -> list[str]:
    return [beginning, beginning + "\U0010ffff"]


def _found(query: str, search: Search) -> list[Hit]:
    """What all tiers find."""
    if not _borne(query, search):
        return []
    if is_hangul(folded := fold(query)[:LONGEST_FOLDED]):  # a syllable or two of a name are what Koreans search by
        search.by_beginning(_range(folded))
    search.by_distance(query)
    question = ask(query)
    search.by_tokens(question.name, 0.3)
    search.by_tokens(question.text, 0.2)
    return list(search.hits.values())


def _named(query: str, search: Search) -> bool:
    """Ask all tiers that look at names alone; whether there is anything to look for."""
    if not _borne(query, search):
        return False
    search.by_distance(query)
    return True


def _borne(query: str, search: Search) -> bool:
    """Ask the tiers in which the name is the record's own, however spelt."""
    folded = fold(query)[:LONGEST_FOLDED]
    if not folded or search.limit < 1:
        return False
    search.by_name("n.folded = %s", [folded])
    shared = [key[:LONGEST_FOLDED] for key in sorted(keys(query))][:_MOST_KEYS]
    search.by_key(f"k.key IN ({', '.join(['%s'] * len(shared))})", shared)
    return True
