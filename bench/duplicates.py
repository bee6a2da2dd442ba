"""Probable duplicates among many people: looking through what changed, the page, the count."""

from __future__ import annotations

import os
import random
from itertools import pairwise

from bench.timing import heading, row, seconds

FAMILIES = ["Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Jo", "Yoon", "Jang", "Lim", "Han", "Oh", "Seo", "Shin"]
GIVEN = ["Ji", "Won", "Seo", "Joon", "Min", "Ha", "Eun", "Soo", "Hyun", "Woo", "Young", "Jin", "Hee", "Tae", "Sang"]
GIVEN += ["Mi", "Sun", "Jung", "Hwan", "Seung", "Kyu", "Ryu", "Gun", "Ye", "Dan", "Sol", "Byul", "Haneul", "Areum"]
GIVEN += ["Bin", "Ah", "Yeon", "Kyung", "Ho", "Jae", "Sung", "Na", "Bo", "Ra", "Chae", "In", "Gyu", "Rin", "Dong"]
COUNT = int(os.environ.get("BENCH_PEOPLE", "100000"))


def measure() -> None:
    from django.contrib.auth.models import User
    from django.core.management import call_command
    from django.test import Client

    from catalog.desk.duplicates import count
    from catalog.models import Likeness, LikenessScan, Revision
    from catalog.writes.likeness import catch_up

    call_command("migrate", verbosity=0)
    heading(f"Probable duplicates among {COUNT:,} people")
    _people(COUNT)
    LikenessScan.objects.update_or_create(pk=1, defaults={"last_revision": 0})
    catch_up(most=50)
    looked = 50
    taken = seconds(lambda: catch_up(most=looked), rounds=3)
    row("looking at one that changed", taken / looked * 1000, "ms")
    _pairs()
    row("pairs on file", Likeness.objects.count(), "")
    last = Revision.objects.order_by("-pk").values_list("pk", flat=True)[0]
    LikenessScan.objects.update(last_revision=last)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(User.objects.create_superuser("bench"))
    row("the page", seconds(lambda: client.get("/admin/catalog/likeness/")) * 1000, "ms")
    row("a page far down", seconds(lambda: client.get("/admin/catalog/likeness/?after=21-50000")) * 1000, "ms")
    row("of one kind", seconds(lambda: client.get("/admin/catalog/likeness/?kind=actor")) * 1000, "ms")
    row("the count for the start page, to 1,000", seconds(lambda: count(1000)) * 1000, "ms")
    form = f"/admin/catalog/actor/{Likeness.objects.all()[0].one_id}/change/"
    row("a form with what points at it", seconds(lambda: client.get(form)) * 1000, "ms")


def _people(number: int) -> None:
    from django.utils import timezone

    from catalog import search
    from catalog.models import Actor, Record, Revision
    from catalog.models.guard import writing

    chance, now = random.Random(11), timezone.now()
    first = (Record.objects.order_by("-pk").values_list("pk", flat=True).first() or 0) + 1
    names = [f"{chance.choice(FAMILIES)} {chance.choice(GIVEN)} {chance.choice(GIVEN)}" for _ in range(number)]
    from django.db import connection

    with writing():
        rows = [
            Record(pk=first + i, type="actor", slug="x", label=name, status="published", publish_at=now, version=1)
            for i, name in enumerate(names)
        ]
        for start in range(0, number, 5000):
            Record.objects.bulk_create(rows[start : start + 5000])
        table = Actor._meta.db_table
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {table} (record_ptr_id, live_from, name, native_name, disambiguation, external_ids)"  # noqa: S608 - our own table name
                " VALUES (%s, %s, %s, '', '', '{}')",
                [(first + i, now, name) for i, name in enumerate(names)],
            )
        Revision.objects.bulk_create(
            [Revision(record_id=each.pk, number=1, action="create", data={}) for each in rows], batch_size=5000
        )
    search.rebuild(search.Entry(first + i, "actor", [(name, "exact")], "", now) for i, name in enumerate(names))


def _pairs() -> None:
    """As many as so many people may have, without the hours of looking for them."""
    from catalog.models import Actor, Likeness

    keys = list(Actor.objects.order_by("pk").values_list("pk", flat=True))
    evidence = [["key", "Kim Ji Won"]]
    rows = [
        Likeness(type="actor", one_id=one, other_id=other, score=20 + one % 60, evidence=evidence)
        for one, other in pairwise(keys)
    ]
    Likeness.objects.bulk_create(rows, ignore_conflicts=True, batch_size=5000)
