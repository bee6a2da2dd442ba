"""A site is saved, changed and put back, by the commands, as an operator does it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import which
from uuid import uuid4

import pytest

from tests.conftest import ROOT, need
from tests.services.process import manage, settings

TITLE = "from catalog.models import Drama; print(sorted(Drama.objects.values_list('title', flat=True)))"
ADD = "from catalog import writes; from catalog.models import Drama; writes.create(model=Drama, title={!r})"


def refused(*arguments: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    return done.stderr


def there_and_back(tmp_path: Path, environment: dict[str, str]) -> None:
    media, saved = Path(environment["MEDIA_ROOT"]), tmp_path / "saved.tar"
    media.mkdir()
    (media / "poster.jpg").write_bytes(b"the first")
    manage("migrate", "-v0", environment=environment)
    manage("shell", "-v0", "-c", ADD.format("Low Tide"), environment=environment)
    manage("backup", str(saved), environment=environment)
    manage("shell", "-v0", "-c", ADD.format("High Tide"), environment=environment)
    (media / "poster.jpg").write_bytes(b"the second")
    (media / "later.jpg").write_bytes(b"later")

    assert "say --yes" in refused("restore", str(saved), environment=environment)
    cut = tmp_path / "cut.tar"
    cut.write_bytes(saved.read_bytes()[: saved.stat().st_size // 2])
    assert "Nothing was changed" in refused("restore", str(cut), "--yes", environment=environment)
    assert manage("shell", "-v0", "-c", TITLE, environment=environment).strip() == "['High Tide', 'Low Tide']"
    assert (media / "poster.jpg").read_bytes() == b"the second"

    assert "Restored" in manage("restore", str(saved), "--yes", environment=environment)
    assert manage("shell", "-v0", "-c", TITLE, environment=environment).strip() == "['Low Tide']"
    assert [path.name for path in media.iterdir()] == ["poster.jpg"]
    assert (media / "poster.jpg").read_bytes() == b"the first"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_sqlite(tmp_path: Path) -> None:
    there_and_back(
        tmp_path, settings(DATABASE_URL=f"sqlite:///{tmp_path / 'site.sqlite3'}", MEDIA_ROOT=str(tmp_path / "media"))
    )


@pytest.mark.service
def test_postgresql(tmp_path: Path, postgres_url: str) -> None:
    need(which("pg_dump") is not None and which("pg_restore") is not None, "pg_dump and pg_restore")
    import psycopg

    name = f"backup_{uuid4().hex[:8]}"
    with psycopg.connect(postgres_url, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            url = f"{postgres_url.rsplit('/', 1)[0]}/{name}"
            there_and_back(tmp_path, settings(DATABASE_URL=url, MEDIA_ROOT=str(tmp_path / "media")))
            left = server.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{name}_%"]).fetchall()
            assert left == []
        finally:
            server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def test_programs_that_are_missing_are_named(tmp_path: Path, postgres_url: str) -> None:
    environment = settings(DATABASE_URL=postgres_url, PATH=str(tmp_path))
    assert "pg_dump is not on the PATH" in refused("backup", str(tmp_path / "saved.tar"), environment=environment)
