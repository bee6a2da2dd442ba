"""What an editor took away stays away: no import puts it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from catalog.models import Record, Revision

from .linking import Unlinkable

Data = dict[str, Any]


def refuse_if_taken_away(*, record: Record, what: str, held: Callable[[Data], bool]) -> None:
    """Raise Unlinkable where a person's revision of `record` no longer holds what the one before it held; `held`
    looks at a revision's data."""
    had = False
    applied = record.revisions.filter(state=Revision.State.APPLIED).order_by("number")
    for by, data in applied.values_list("by", "data"):
        has = held(data)
        if had and not has and by is not None:
            raise Unlinkable(f"An editor took {what} of “{record}” away.")
        had = has
