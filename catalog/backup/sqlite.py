"""SQLite's backup API: a whole copy while others read and write, and back in one transaction."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Any

from django.db import connection

from .manifest import Damaged, Refused

PATIENCE = 20
"""Seconds."""
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class SqliteTool:
    @property
    def name(self) -> str:
        return Path(str(connection.settings_dict["NAME"])).name

    def dump(self, target: Path) -> None:
        connection.ensure_connection()
        with closing(sqlite3.connect(target)) as copy:
            try:
                connection.connection.backup(copy, progress=_Patience())
            except sqlite3.Error as error:
                raise Refused(f"The database could not be copied: {error}.") from error
            # A file for itself: no log beside it, wherever it is opened.
            copy.execute("PRAGMA journal_mode=DELETE")

    def stage(self, dump: Path) -> SqliteStaged:
        try:
            with closing(sqlite3.connect(f"file:{dump}?mode=ro", uri=True)) as found:
                told = found.execute("PRAGMA quick_check(5)").fetchall()
                found.execute("SELECT COUNT(*) FROM django_migrations").fetchone()
        except sqlite3.Error as error:
            raise Damaged(f"The database in the archive cannot be read: {error}.") from error
        if told != [("ok",)]:
            raise Damaged(f"The database in the archive is damaged: {told[0][0]}.")
        return SqliteStaged(dump)


class _Patience:
    """Gives up where somebody else goes on writing; the library itself would wait for ever."""

    def __init__(self) -> None:
        self.until = monotonic() + PATIENCE

    def __call__(self, status: int, remaining: int, total: int) -> None:
        if status in BUSY and monotonic() > self.until:
            raise sqlite3.OperationalError("somebody writes to it; stop the server and the workers first")


class SqliteStaged:
    def __init__(self, dump: Path) -> None:
        self.dump = dump

    def tables(self) -> set[str]:
        with closing(sqlite3.connect(f"file:{self.dump}?mode=ro", uri=True)) as staged:
            return {name for (name,) in staged.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def go_live(self) -> None:
        """Page by page in one transaction of the live file: who reads meanwhile sees the former or the new one."""
        connection.ensure_connection()
        live: Any = connection.connection
        try:
            with closing(sqlite3.connect(f"file:{self.dump}?mode=ro", uri=True)) as staged:
                staged.backup(live, progress=_Patience())
        except sqlite3.Error as error:
            raise Refused(f"The live database could not be replaced and is as it was: {error}.") from error
        connection.close()

    def discard(self) -> None:
        self.dump.unlink(missing_ok=True)
