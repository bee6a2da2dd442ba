"""What an editor puts right in sources that were accepted."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from articles.models import Accepted, Citation, Quote
from catalog.models import Actor

from .disputes import look


@transaction.atomic
def prefer(*, citation: Citation, preferred: bool, stance: str, reason: str, by: Any) -> Citation:
    """Prefer one source where they differ, or no longer, and say whether it supports or denies. A preferred one
    needs a reason.

    Raises ValidationError that names the field; another preferred source of the same fact is one."""
    citation.preferred, citation.stance, citation.reason = preferred, stance, reason
    citation.preferred_at = timezone.now() if preferred else None
    citation.accepted_by, citation.by = Accepted.EDITOR, by
    citation.full_clean()
    citation.save()
    look(record_id=citation.record_id, field=citation.field)
    return citation


@transaction.atomic
def attribute(*, quote: Quote, speaker: Actor | None, language: str, translated: bool) -> Quote:
    """Say who spoke, in which language. Raises ValidationError that names the field."""
    quote.speaker, quote.language, quote.translated = speaker, language, translated
    quote.accepted_by = Accepted.EDITOR
    quote.full_clean()
    quote.save()
    return quote
