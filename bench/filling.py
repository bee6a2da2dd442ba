"""A database as large as a newsroom's after years, plainly invented, filled past the models: their writes leave a
revision each and would take hours."""

from __future__ import annotations

import os
import random
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.db import connection, transaction

from articles.models import Article, Citation, Evidence, Outlet, Suggestion
from bench.loading import BATCH, load
from bench.names import FAMILIES, SYLLABLES
from catalog import search
from catalog.models import Actor, Drama, Record, Revision, Role
from catalog.names import spellings
from catalog.search.entry import Entry, microseconds
from catalog.search.indexing import _insert
from catalog.search.tokens import NAME

BEGAN = datetime(2015, 1, 1, tzinfo=UTC)
WORDS = ["harbour", "lantern", "winter", "roof", "letter", "tide", "season", "doctor", "salt", "moon", "bride", "tin"]
SENTENCE = "It took nine takes on the roof."


def sizes() -> list[int]:
    """Articles of the small and of the large database; BENCH_SMALL=0 leaves out the small one and keeps a large one
    that is there."""
    large = int(os.environ.get("BENCH_ARTICLES", "100000"))
    return [large] if os.environ.get("BENCH_SMALL") == "0" else [1_000, large]


def fill(articles: int) -> None:
    """`articles` articles, a tenth as many people, roles and proposals (100,000 at most), each record with a
    revision, a source for every person and proposals for the rest."""
    people = max(100, min(100_000, articles // 10))
    dramas = max(20, people // 20)
    if (Article.objects.count(), Actor.objects.count()) == (articles, people):
        return
    pragma = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        if pragma:
            cursor.execute("PRAGMA synchronous = OFF")
            cursor.execute("PRAGMA cache_size = -400000")
    call_command("flush", interactive=False, verbosity=0)
    search.rebuild(())
    with transaction.atomic():
        first = _records(dramas, "drama", (f"Benchmark drama {n}" for n in range(dramas)), Drama, _drama)
        actors = _records(people, "actor", _people(people), Actor, _actor)
        roles = _records(
            people, "role", (f"Benchmark role {n}" for n in range(people)), Role, _role(first, dramas, actors)
        )
        Outlet.objects.all().delete()
        outlets = [Outlet.objects.create(name=f"Benchmark outlet {n}").pk for n in range(30)]
        written = _records(articles, "article", _titles(articles), Article, _article(outlets))
        _facts(people, actors, roles, written)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _records(count: int, kind: str, labels: Iterable[str], model: Any, row: Any) -> int:
    """`count` records of a kind with revision and search entry; the key of the first, the others follow."""
    start = (Record.objects.order_by("-pk").values_list("pk", flat=True).first() or 0) + 1
    named = [(start + n, label, BEGAN + timedelta(minutes=3 * (start + n))) for n, label in enumerate(labels)]
    record = ["id", "type", "slug", "label", "status", "publish_at", "version", "created", "modified"]
    draft = [n % 50 == 0 for n in range(count)]
    load(
        Record,
        record,
        (
            [pk, kind, kind, label, "draft" if hid else "published", None if hid else at, 1, at, at]
            for (pk, label, at), hid in zip(named, draft, strict=True)
        ),
    )
    columns, values = row
    load(
        model,
        ["record_ptr_id", "live_from", *columns],
        (
            [pk, None if hid else at, *values(n, label)]
            for n, ((pk, label, at), hid) in enumerate(zip(named, draft, strict=True))
        ),
    )
    load(
        Revision,
        ["record_id", "number", "action", "at", "public", "data"],
        ([pk, 1, "create", at, not hid, {}] for (pk, _label, at), hid in zip(named, draft, strict=True)),
    )
    (_index_texts if kind == "article" else _index_names)(kind, named)
    return start


def _index_names(kind: str, named: list[tuple[int, str, datetime]]) -> None:
    with connection.cursor() as cursor:
        for at in range(0, len(named), BATCH):
            _insert(
                cursor, [Entry(pk, kind, [(label, "exact")], "", live) for pk, label, live in named[at : at + BATCH]]
            )


def _index_texts(kind: str, named: list[tuple[int, str, datetime]]) -> None:
    """As the index would hold the titles; a million texts made into tokens takes long."""
    postgres = connection.vendor == "postgresql"
    with connection.cursor() as cursor:
        for at in range(0, len(named), BATCH):
            part = named[at : at + BATCH]
            cursor.executemany(
                "INSERT INTO search_document (record_id, type, live_from) VALUES (%s, %s, %s)",
                [(pk, kind, microseconds(live)) for pk, _label, live in part],
            )
            cursor.executemany(
                "INSERT INTO search_name (record_id, tier, folded, hangul) VALUES (%s, 0, %s, '')",
                [(pk, label.lower().replace(" ", "")) for pk, label, _live in part],
            )
            found = [(pk, [t for word in label.lower().split() for t in (word, NAME + word)]) for pk, label, _l in part]
            if postgres:
                cursor.executemany("INSERT INTO search_tokens VALUES (%s, array_to_tsvector(%s::text[]))", found)
                continue
            joined = [(pk, " ".join(tokens)) for pk, tokens in found]
            cursor.executemany("INSERT INTO search_tokens (record_id, tokens) VALUES (%s, %s)", joined)
            cursor.executemany("INSERT INTO search_match (rowid, tokens) VALUES (%s, %s)", joined)


def _people(count: int) -> Iterator[str]:
    """Korean names as newspapers spell them; namesakes among them, as in life."""
    chance = random.Random(7)
    for _ in range(count):
        hangul = chance.choice(FAMILIES) + "".join(chance.choices(SYLLABLES, k=2))
        yield spellings(hangul)[0]


def _titles(count: int) -> Iterator[str]:
    chance = random.Random(11)
    for n in range(count):
        yield f"Benchmark {chance.choice(WORDS)} {chance.choice(WORDS)} {chance.choice(WORDS)} filmed number {n}"


_drama = (["title", "kind"], lambda n, label: [label, "film" if n % 9 == 0 else "drama"])
_actor = (["name"], lambda n, label: [label])


def _role(first: int, dramas: int, actors: int) -> Any:
    return (
        ["drama_id", "actor_id", "character", "character_key", "state"],
        lambda n, label: [first + n % dramas, actors + n, label, label.lower().replace(" ", ""), "confirmed"],
    )


def _article(outlets: list[int]) -> Any:
    text = " ".join([SENTENCE, "The crew waited for the light, and the light waited for the crew."] * 12)

    def values(n: int, label: str) -> list[Any]:
        day = date(2015, 1, 1) + timedelta(days=n % 3650)
        return [
            label, outlets[n % len(outlets)], f"benchmark-{n}", day.isoformat(), day, day,
            "ko" if n % 997 == 0 else "en", text, text, "own" if n % 100 == 0 else "quotes", n % 500 != 0,
        ]  # fmt: skip

    columns = ["title", "outlet_id", "source_ref", "dated", "dated_first", "dated_last"]
    return ([*columns, "language", "body", "text", "rights", "listed"], values)


def _facts(count: int, actors: int, roles: int, articles: int) -> None:
    """A sentence an article, a source a person, a proposal a role."""
    many = min(count, Article.objects.count())
    load(
        Evidence,
        ["id", "article_id", "start", "end", "exact"],
        ([n + 1, articles + n, 0, len(SENTENCE), SENTENCE] for n in range(many)),
    )
    load(
        Citation,
        ["record_id", "field", "value", "evidence_id", "accepted_by", "stance"],
        (
            [
                actors + n,
                "name",
                "",
                n + 1,
                "editor" if n % 20 == 0 else "software",
                "denies" if n % 999 == 0 else "supports",
            ]
            for n in range(many)
        ),
    )
    kinds = ["role", "scene", "release", "credit", "rating"]
    load(
        Suggestion,
        ["article_id", "kind", "key", "data", "evidence_id", "confidence", "status", "decided_at", "accepted_by"],
        (
            [articles + n, kinds[n % 5], f"benchmark-{n}", {"title": f"Benchmark {n}"}, n + 1, (n % 1000) / 1000,
             "rejected" if n % 4 == 0 else "open", BEGAN if n % 4 == 0 else None, ""]
            for n in range(many)
        ),
    )  # fmt: skip
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for model in (Record, Evidence):
                table = model._meta.db_table
                cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT MAX(id) FROM {table}))")  # noqa: S608
