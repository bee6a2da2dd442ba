from __future__ import annotations

from typing import Any

from catalog.models import Revision

from .create import R
from .stored import values_of
from .update import update


def restore(*, record: R, number: int, version: int, by: Any = None, reason: str = "") -> R:
    """Bring back fields, relations and owned rows as revision `number` had them, as a new revision.

    Raises Revision.DoesNotExist; ValidationError where a record that it points at is gone; StaleVersion."""
    data = Revision.objects.get(record_id=record.pk, number=number).data
    reason = reason or f"Version {number} restored"
    values = values_of(record, data)
    return update(record=record, version=version, by=by, reason=reason, action=Revision.Action.RESTORE, **values)
