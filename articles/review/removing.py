"""Taking a source away, and bringing it back."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from articles.models import Citation, RemovedCitation

from .disputes import look

KEPT = ("field", "value", "stance", "accepted_by", "by_id", "at", "preferred", "preferred_at", "reason")
_MOMENTS = ("at", "preferred_at")


@transaction.atomic
def remove(*, citation: Citation, reason: str, by: Any) -> RemovedCitation:
    """Take a source away; what it was is kept. Raises ValidationError (`reason`) where nobody says why."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why this source is taken away.")})
    data = {name: getattr(citation, name) for name in KEPT}
    data |= {name: data[name] and data[name].isoformat() for name in _MOMENTS}
    gone = RemovedCitation(record_id=citation.record_id, evidence=citation.evidence, data=data, by=by)
    gone.reason = reason.strip()
    gone.full_clean()
    gone.save()
    citation.delete()
    look(record_id=gone.record_id, field=data["field"])
    return gone


@transaction.atomic
def bring_back(*, removed: RemovedCitation) -> Citation:
    """Undo `remove`: the source as it was. Raises ValidationError where its place is taken."""
    values = {
        name: parse_datetime(value) if name in _MOMENTS and value else value for name, value in removed.data.items()
    }
    there = Citation.objects.filter(record_id=removed.record_id, field=values["field"])
    if values["preferred"] and there.filter(preferred=True).exists():
        values |= {"preferred": False, "preferred_at": None}
    back = Citation(record_id=removed.record_id, evidence=removed.evidence, **values)
    back.full_clean()
    back.save()
    removed.delete()
    look(record_id=back.record_id, field=back.field)
    return back
