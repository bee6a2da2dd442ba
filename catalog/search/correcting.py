"""What a query may have meant, of which no record bears all words: one of its names, or one of its words, with a slip
put right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from django.db import connection
from rapidfuzz.distance import OSA

from catalog.names import fold
from catalog.search.entry import KINDS, Hit, microseconds
from catalog.search.nearness import hit_of, near, slips
from catalog.search.question import ask
from catalog.search.tiers import Search

_MOST_WORDS: Final = 6
_LONGEST_NAME: Final = 3
_NAMED: Final = ("drama", "actor", "role", "song", "network")
_TOLD: Final = [kind for kind in KINDS if kind != "article"]
"""A word of an article may stand in what is not to be shown of it."""
_MOST_LIKE: Final = 50


class Correction(NamedTuple):
    """The words before and after what is put right, the `read` ones, and what it is then: the name of a record, or
    the word `word`."""

    before: str
    read: str
    after: str
    word: str = ""
    record: Hit | None = None

    def query(self, name: str = "") -> str:
        """The whole query, put right; `name` is the record's."""
        return " ".join(filter(None, (self.before, self.word or name, self.after)))


def corrections(query: str, *, public_at: datetime) -> Iterator[Correction]:
    """What `query` of two to six words may have meant, the likeliest first, worked out one by one: a name of up to
    three words that is a slip away from a record's, then a word that is a slip away from one of what the others find.
    Every one is to be tried: not all find something."""
    words = query.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return
    yield from _names(words, microseconds(public_at) or 0)
    for i, word in enumerate(words):
        if slips(len(fold(word))) and (meant := _word(fold(word), [*words[:i], *words[i + 1 :]], public_at)):
            yield Correction(" ".join(words[:i]), word, " ".join(words[i + 1 :]), word=meant)


def _names(words: list[str], now: int) -> Iterator[Correction]:
    for size in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
        for i in range(len(words) - size + 1):
            read = " ".join(words[i : i + size])
            hits = near(read, _NAMED)
            first = next((hit for hit in hits if hit.live_from is not None and hit.live_from <= now), None)
            if first:
                yield Correction(" ".join(words[:i]), read, " ".join(words[i + size :]), record=hit_of(first))


def _word(word: str, others: list[str], public_at: datetime) -> str:
    """The word nearest to `word` of the records that the other words find; empty where none is near."""
    search = Search(_TOLD, _MOST_LIKE, public_at)
    search.by_tokens(ask(" ".join(others)).text, 0)
    distances = {
        token: OSA.distance(word, token, score_cutoff=slips(len(word)))
        for token in _tokens_of(list(search.hits))
        if slips(len(token)) and token != word
    }
    nearest = min(distances, key=lambda token: (distances[token], token), default="")
    return nearest if nearest and distances[nearest] <= slips(len(word)) else ""


def _tokens_of(ids: list[int]) -> set[str]:
    if not ids:
        return set()
    column = "array_to_string(tsvector_to_array(tokens), ' ')" if connection.vendor == "postgresql" else "tokens"
    places = ", ".join(["%s"] * len(ids))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM search_tokens WHERE record_id IN ({places})", ids)  # noqa: S608
        rows = cursor.fetchall()
    return {token for (tokens,) in rows for token in tokens.split(" ") if token.isalnum()}
