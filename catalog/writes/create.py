from __future__ import annotations

from typing import Any, TypeVar

from django.db import transaction
from django.utils import timezone

from catalog.models import Record, Revision, Status
from catalog.models.stored_files import all_or_no_files

from .given import accepted
from .pictures import require_complete_pictures
from .revision import conclude, save, set_many
from .samples import is_sample

R = TypeVar("R", bound=Record)


@all_or_no_files()
@transaction.atomic
def create(*, model: type[R], by: Any = None, reason: str = "", publish: bool = False, **values: Any) -> R:
    """Create a record from `values`: its fields, many-to-many relations (lists) and owned rows (lists of dicts).

    `publish` makes it public at once. Raises ValidationError that names the fields."""
    many = accepted(model, values)
    record = model(**values, version=1, sample=is_sample(model))
    if publish:
        record.status, record.publish_at = Status.PUBLISHED, record.publish_at or timezone.now()
    save(record)
    set_many(record, many)
    if record.status == Status.PUBLISHED and many.get("pictures"):
        require_complete_pictures(record)
    conclude(record, action=Revision.Action.CREATE, by=by, reason=reason, was_public=False)
    return record
