"""Links for those who may see something before it is public."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import PreviewLink, Record, Revision

LONGEST = 30
"""Days that a link can last."""


@transaction.atomic
def make_preview_link(*, record: Record, days: int, revision: Revision | None = None, by: Any = None) -> PreviewLink:
    """A link to the record as it stands, or as the pending `revision` has it, for `days`.

    Raises ValidationError that names the field."""
    if not 1 <= days <= LONGEST:
        raise ValidationError({"days": _("A link lasts 1 to %d days.") % LONGEST})
    if revision is not None and (revision.record_id != record.pk or revision.state != Revision.State.PENDING):
        raise ValidationError({"revision": _("This is no pending version of the record.")})
    expires = timezone.now() + timedelta(days=days)
    return PreviewLink.objects.create(record_id=record.pk, revision=revision, made_by=by, expires=expires)


@transaction.atomic
def revoke_preview_link(*, link: PreviewLink, by: Any = None) -> None:
    """Close a link at once; one that is closed stays as it was."""
    PreviewLink.objects.filter(pk=link.pk, revoked_at=None).update(revoked_at=timezone.now(), revoked_by=by)
