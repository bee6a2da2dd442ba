"""The database's own tools: dumping it, reading a dump into a place beside the live one, and putting that in its
place. `Staged` is such a place."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from django.db import connection

from .manifest import Refused


class Staged(Protocol):
    """A database that was read and checked, and is not live yet."""

    def tables(self) -> set[str]:
        """The names of its tables."""

    def go_live(self) -> None:
        """Put it in the live one's place. Raises Refused, or the driver's error, with the live one as it was."""

    def discard(self) -> None:
        """Take away what is left of staging."""


class Tool(Protocol):
    def dump(self, target: Path) -> None: ...

    def stage(self, dump: Path) -> Staged: ...

    @property
    def name(self) -> str:
        """The live database, as an operator calls it."""


def tool() -> Tool:
    if connection.vendor == "sqlite":
        from .sqlite import SqliteTool

        return SqliteTool()
    if connection.vendor == "postgresql":
        from .postgresql import PostgresTool

        return PostgresTool()
    raise Refused(f"There is no backup of {connection.vendor}.")
