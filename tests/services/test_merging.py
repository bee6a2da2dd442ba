"""Two who merge the same two records into each other at once: one wins, and there is no cycle."""

from __future__ import annotations

import json
import os
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.services.process import manage, settings

RACE = """
import json
from threading import Barrier, Thread
from django.db import connection
from catalog import writes
from catalog.models import Actor
from tests import factories as make

told = []
for _ in range(5):
    one, other = make.make_actor(), make.make_actor()
    for actor in (one, other):
        make.make_role(actor=actor)
    barrier, results = Barrier(2), []

    def run(winner, loser):
        try:
            barrier.wait()
            writes.merge(winner=winner, loser=loser, version_winner=1, version_loser=1)
            results.append("merged")
        except Exception as error:
            results.append(type(error).__name__)
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in ((one, other), (other, one))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = Actor.objects.filter(pk__in=[one.pk, other.pk]).order_by("-live_from")
    gone = [row for row in rows if row.merged_into_id]
    kept = [row for row in rows if not row.merged_into_id]
    told.append([sorted(results), len(gone), kept[0].roles.count(), gone[0].roles.count()])
print(json.dumps(told))
"""


def race(database: str) -> list[object]:
    environment = settings(DATABASE_URL=database)
    manage("migrate", "--verbosity", "0", environment=environment)
    return json.loads(manage("shell", "--verbosity", "0", "-c", RACE, environment=environment).splitlines()[-1])


def check(told: list[object]) -> None:
    for results, gone, kept_roles, gone_roles in told:
        assert "merged" in results
        assert set(results) <= {"merged", "ValidationError", "StaleVersion"}
        assert results.count("merged") == 1
        assert (gone, kept_roles, gone_roles) == (1, 2, 0)


def test_on_sqlite(tmp_path):
    check(race(f"sqlite:///{tmp_path / 'race.sqlite3'}"))


@pytest.mark.service
def test_on_postgresql(postgres_url):
    name = f"scenebook_race_{os.getpid()}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}"')
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            check(race(urlsplit(postgres_url)._replace(path=f"/{name}").geturl()))
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
