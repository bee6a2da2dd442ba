"""One at a time: what links names and what merges records must not run beside itself."""

from __future__ import annotations

from django.db import connection

LOCK = 0x5CE9E


def exclusive() -> None:
    """Wait until no other transaction links names or merges, and let none do so until this one ends. SQLite's write
    transactions are exclusive already; on PostgreSQL it is an advisory lock."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
