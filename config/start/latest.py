"""What changed lately: an import's many small changes of one record are told once."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.models import Revision

LATEST, READ = 12, 120
"""Lines shown, and revisions read for them."""


@dataclass
class Change:
    revision: Revision
    """The last of them."""
    times: int = 1


def latest() -> list[Change]:
    """The newest first; those that follow each other by the same hand on the same record are one. One query."""
    found: list[Change] = []
    for revision in Revision.objects.select_related("record", "by").defer("data").order_by("-pk")[:READ]:
        last = found[-1].revision if found else None
        if last and (last.record_id, last.by_id) == (revision.record_id, revision.by_id):
            found[-1].times += 1
        elif len(found) == LATEST:
            break
        else:
            found.append(Change(revision))
    return found
