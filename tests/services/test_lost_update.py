"""Several who write the same version at the same moment: one is taken, the others are refused."""

from __future__ import annotations

from pathlib import Path

from tests.services.process import manage, settings
from tests.services.test_postgresql import database

__all__ = ["database"]

RACE = """
from collections import Counter
from threading import Barrier, Thread
from django.contrib.auth.models import User
from django.db import connections
from rest_framework.test import APIClient
from catalog import writes
from catalog.models import Drama

user, drama = User.objects.create_superuser("racer"), writes.create(model=Drama, title="Low Tide")
ready, answers = Barrier(6), []

def write(number):
    client = APIClient(SERVER_NAME="127.0.0.1")
    client.force_authenticate(user)
    ready.wait()
    data = {"setting": f"Place {number}", "aliases": [{"name": f"Name {number}"}]}
    url = f"/api/v1/dramas/{drama.pk}/"
    answers.append(client.patch(url, data, format="json", headers={"if-match": chr(34) + "1" + chr(34)}).status_code)
    connections.close_all()

threads = [Thread(target=write, args=[number]) for number in range(6)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
stored = Drama.objects.get()
agree = {alias.name.split()[1] for alias in stored.aliases.all()} == {stored.setting.split()[1]}
print(sorted(Counter(answers).items()), stored.version, stored.revisions.count(), agree)
"""


def race(url: str) -> str:
    environment = settings(DATABASE_URL=url)
    manage("migrate", "--verbosity", "0", environment=environment)
    return manage("shell", "--verbosity", "0", "-c", RACE, environment=environment).splitlines()[-1]


ONE_IS_TAKEN = "[(200, 1), (412, 5)] 2 2 True"


def test_on_sqlite(tmp_path: Path) -> None:
    assert race(f"sqlite:///{tmp_path / 'a.sqlite3'}") == ONE_IS_TAKEN


def test_on_postgresql(database: str) -> None:
    assert race(database) == ONE_IS_TAKEN
