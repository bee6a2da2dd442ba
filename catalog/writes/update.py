from __future__ import annotations

from typing import Any

from django.db import transaction

from catalog.models import Record, Revision
from catalog.models.guard import writing
from catalog.models.stored_files import all_or_no_files

from .create import R
from .given import accepted
from .pictures import require_complete_pictures
from .revision import conclude, index, save, set_many, snapshot, take_version


@all_or_no_files()
def update(
    *, record: R, version: int, by: Any = None, reason: str = "", action: str = Revision.Action.UPDATE, **values: Any
) -> R:
    """Set `values` (fields, relations, owned rows, as in `create`) on the record as it is at `version`, and return
    it fresh. Nothing is written where nothing differs.

    Raises StaleVersion where `version` is not the present one, and ValidationError that names the fields."""
    many = accepted(type(record), values)
    with transaction.atomic():
        fresh: Any = type(record)._default_manager.get(pk=record.pk)
        before, label, was_public = snapshot(fresh), fresh.label, fresh.live_from is not None
        take_version(fresh, version)
        for name, value in values.items():
            setattr(fresh, name, value)
        save(fresh)
        set_many(fresh, many)
        if fresh.live_from is not None and ("pictures" in many or not was_public):
            require_complete_pictures(fresh)
        after = snapshot(fresh)
        if after == before:
            transaction.set_rollback(True)
        else:
            conclude(fresh, action=action, by=by, reason=reason, was_public=was_public, data=after)
            if fresh.label != label:
                relabel(fresh)
    unchanged: Any = type(record)._default_manager.get(pk=record.pk) if after == before else None
    return unchanged or fresh


def relabel(record: Record) -> None:
    """Carry a new label into the labels that contain it. Not a revision: they follow from this record's."""
    for dependent in record.dependents():
        dependent.prepare()
        with writing():
            Record.objects.filter(pk=dependent.pk).update(label=dependent.label)
        index(dependent)
