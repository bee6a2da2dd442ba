from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone

from catalog.models import Revision, Status

from .create import R
from .update import update

ALLOWED = {
    Status.DRAFT: {Status.IN_REVIEW, Status.PUBLISHED, Status.WITHDRAWN},
    Status.IN_REVIEW: {Status.DRAFT, Status.PUBLISHED, Status.WITHDRAWN},
    Status.PUBLISHED: {Status.DRAFT, Status.WITHDRAWN, Status.PUBLISHED},
    Status.WITHDRAWN: {Status.DRAFT, Status.PUBLISHED},
}
ACTIONS = {Status.PUBLISHED: Revision.Action.PUBLISH, Status.WITHDRAWN: Revision.Action.WITHDRAW}


class IllegalTransition(ValueError):
    """A record of this status cannot go there."""


def transition(
    *, record: R, to: str, version: int, by: Any = None, reason: str = "", publish_at: datetime | None = None
) -> R:
    """Move a record to the status `to`; `publish_at` (default now) may lie ahead: then it is scheduled.

    Raises IllegalTransition, and StaleVersion as `update` does."""
    present: Any = type(record)._default_manager.get(pk=record.pk)
    record = present
    if to not in ALLOWED[Status(record.status)]:
        raise IllegalTransition(f"“{record}” is {record.get_status_display()} and cannot become {Status(to).label}.")
    if record.merged_into_id:
        raise IllegalTransition(f"“{record}” was merged into another record and stays withdrawn.")
    values: dict[str, Any] = {"status": to}
    if to == Status.PUBLISHED:
        values["publish_at"] = publish_at or timezone.now()
    action = ACTIONS.get(Status(to), Revision.Action.TRANSITION)
    return update(record=record, version=version, by=by, reason=reason, action=action, **values)
