"""Pending versions that wait for somebody who may publish."""

from __future__ import annotations

from catalog.models import Revision


def count(limit: int) -> int:
    """How many wait, `limit` at most. One query over the partial index of pending ones."""
    return Revision.objects.filter(state=Revision.State.PENDING).order_by().values("record")[:limit].count()
