"""pg_dump and pg_restore; a restore goes into a database of its own, which then takes the live one's name."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.db import connection
from django.utils import timezone

from .manifest import Damaged, Refused


class PostgresTool:
    @property
    def name(self) -> str:
        return str(connection.settings_dict["NAME"])

    def dump(self, target: Path) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_version_num")
            server = int(cursor.fetchone()[0]) // 10000
        if _major("pg_dump") < server:
            raise Refused(
                f"pg_dump is of version {_major('pg_dump')}, the server of {server}: install a newer pg_dump."
            )
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}", *_where(self.name))

    def stage(self, dump: Path) -> PostgresStaged:
        _major("pg_restore")
        try:
            _run("pg_restore", "--list", str(dump))
        except Refused as error:
            raise Damaged(f"The database in the archive cannot be read. {error}") from error
        staged = PostgresStaged(self.name, dump)
        staged.read()
        return staged


class PostgresStaged:
    def __init__(self, live: str, dump: Path) -> None:
        stamp = timezone.now().strftime("%Y%m%d%H%M%S%f")
        self.live, self.dump = live, dump
        self.name, self.former = f"{live[:30]}_restore_{stamp}", f"{live[:30]}_before_{stamp}"

    def read(self) -> None:
        try:
            _command(f"CREATE DATABASE {_quoted(self.name)} TEMPLATE template0 ENCODING 'UTF8'")
            _run("pg_restore", "--exit-on-error", "--no-owner", "--no-privileges", *_where(self.name), str(self.dump))
        except Refused:
            self.discard()
            raise

    def tables(self) -> set[str]:
        rows = _command("SELECT tablename FROM pg_tables", database=self.name)
        return {name for (name,) in rows}

    def go_live(self) -> None:
        """Two renamings; the former is dropped when both are done. Raises Refused where somebody is connected."""
        connection.close()
        _command(f"ALTER DATABASE {_quoted(self.live)} RENAME TO {_quoted(self.former)}")
        try:
            _command(f"ALTER DATABASE {_quoted(self.name)} RENAME TO {_quoted(self.live)}")
        except Refused:
            _command(f"ALTER DATABASE {_quoted(self.former)} RENAME TO {_quoted(self.live)}")
            raise
        with suppress(Refused):  # the new one is live; what is left of the former harms nobody
            _command(f"DROP DATABASE {_quoted(self.former)}")

    def discard(self) -> None:
        _command(f"DROP DATABASE IF EXISTS {_quoted(self.name)}")


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name.replace('"', ""))


def _command(statement: str, database: str = "postgres") -> list[Any]:
    """The rows of the answer; asked of the server's maintenance database, which nobody renames, where none is told."""
    from psycopg import Error, connect

    told: dict[str, Any] = {**connection.get_connection_params(), "dbname": database, "autocommit": True}
    known = {
        name: told[name]
        for name in ("dbname", "host", "port", "user", "password", "sslmode", "autocommit")
        if name in told
    }
    try:
        with connect(**known) as maintenance:
            answer = maintenance.execute(statement)
            return answer.fetchall() if answer.description else []
    except Error as error:
        raise Refused(f"PostgreSQL says: {str(error).strip()} (Stop the server and the workers first.)") from error


def _where(database: str) -> list[str]:
    found = connection.settings_dict
    parts = {"--host": found["HOST"], "--port": found["PORT"], "--username": found["USER"], "--dbname": database}
    return ["--no-password", *(f"{name}={value}" for name, value in parts.items() if value)]


def _path(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise Refused(f"{program} is not on the PATH: install PostgreSQL's client programs (postgresql-client).")
    return path


def _major(program: str) -> int:
    told = _run(program, "--version")
    found = re.search(r"\b(\d+)(?:\.\d+)?", told)
    return int(found[1]) if found else 0


def _run(program: str, *arguments: str) -> str:
    """The password goes by the environment, where no list of processes shows it."""
    password = str(connection.settings_dict["PASSWORD"] or "")
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    done = subprocess.run(  # noqa: S603 - a program by its whole path, without a shell
        [_path(program), *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Refused(f"{program} failed: {done.stderr.strip()[-500:]}")
    return done.stdout
