"""The same import and the same search on PostgreSQL as on SQLite."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.conftest import ROOT
from tests.services.process import manage, settings

QUERIES = [
    "Park Seo Joon",
    "Bak Seojun",
    "박서준",
    "Park So Joon",
    "Iteawon Class",
    "Lomon",
    "kiss",
    "reed field",
    "kiss -scene | (park* \"seo'",
    "넷플릭스",
    "netflix creature",
    "seoul 2024",
    "zzzz",
]
ASK = f"""
import json
from catalog import search
from catalog.models import Record, Release
found = {{}}
for query in {QUERIES!r}:
    hits = search.find(query, limit=50)
    labels = Record.objects.in_bulk([hit.record_id for hit in hits])
    found[query] = [(labels[hit.record_id].label, hit.type, hit.tier, hit.score) for hit in hits]
dates = list(Release.objects.order_by("premiere_first", "pk").exclude(premiere="").values_list("premiere", flat=True))
print(json.dumps([found, dates], ensure_ascii=False))
"""


def answers(database: str) -> object:
    environment = settings(DATABASE_URL=database)
    manage("migrate", "--verbosity", "0", environment=environment)
    report = manage("import_seeds", "--rights", "own", "--accept-above", "0.5", environment=environment)
    again = manage("import_seeds", environment=environment)
    asked = manage("shell", "--verbosity", "0", "-c", ASK, environment=environment)
    return report.splitlines(), again.splitlines()[-1], json.loads(asked.splitlines()[-1])


@pytest.fixture
def database(postgres_url):
    name = f"scenebook_test_{os.getpid()}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}"')
        connection.execute(f'CREATE DATABASE "{name}"')
        yield urlsplit(postgres_url)._replace(path=f"/{name}").geturl()
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def test_import_and_search_agree_with_sqlite(database, tmp_path):
    on_sqlite = answers(f"sqlite:///{tmp_path / 'a.sqlite3'}")
    assert on_sqlite[1] == "created 0, updated 0, unchanged 5, quarantined 0"
    assert on_sqlite[2][0]["Park So Joon"][0][0] == "Park Seo Joon"
    assert answers(database) == on_sqlite


TWINS = """
from collections import Counter
from catalog.models import Record
counted = Counter(Record.objects.exclude(type="release").values_list("type", "label"))
print([pair for pair, count in counted.items() if count > 1], Record.objects.filter(type="article").count())
"""


def test_two_imports_at_once_make_nothing_twice(database):
    environment = settings(DATABASE_URL=database)
    manage("migrate", "--verbosity", "0", environment=environment)
    files = sorted((ROOT / "seeds").glob("*.txt"))
    command = [sys.executable, "manage.py", "import_seeds", "--rights", "own", "--accept-above", "0.5"]
    running = [
        subprocess.Popen([*command, *map(str, part)], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        for part in (files, files[::-1])
    ]
    reports = [process.communicate()[0].splitlines()[-1] for process in running]
    assert [process.returncode for process in running] == [0, 0], reports
    assert manage("shell", "--verbosity", "0", "-c", TWINS, environment=environment).split() == ["[]", "5"]
