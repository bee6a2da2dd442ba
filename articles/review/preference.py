"""Settling a dispute: one source is preferred over all others of its fact."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from articles.models import Citation

from .correct import prefer


@transaction.atomic
def settle_by(*, citation: Citation, reason: str, by: Any) -> Citation:
    """Prefer one source over all others of its fact, also over one that was preferred before. Raises ValidationError
    that names the field."""
    others = Citation.objects.filter(record_id=citation.record_id, field=citation.field, preferred=True)
    others.exclude(pk=citation.pk).update(preferred=False, preferred_at=None)
    return prefer(citation=citation, preferred=True, stance=citation.stance, reason=reason, by=by)
