"""Calls of `catalog.writes` from a form: what they refuse comes back as errors of that form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext as _

from catalog.models import Revision
from catalog.reading.constraints import in_words, said_of
from catalog.writes import IllegalTransition, StaleVersion

from .diff import changes

T = TypeVar("T")
Refusals = dict[str, ValidationError]
"""Prefix of a form (empty for the record's own) → what was refused of it."""


class Refused(Exception):
    """A validated form could not be written; nothing of it was."""

    def __init__(self, refusals: Refusals) -> None:
        super().__init__(refusals)
        self.refusals = refusals


def clean_refusal(write: Callable[[], T], model: type[models.Model]) -> T:
    """Do `write` in one transaction. Raises ValidationError for all that it refuses, a stale version among it."""
    try:
        with transaction.atomic():
            return write()
    except StaleVersion as stale:
        raise ValidationError(
            _told(stale), code="stale", params={"current": stale.current, "expected": stale.expected}
        ) from stale
    except IllegalTransition as error:
        raise ValidationError(str(error), code="transition") from error
    except ValidationError as error:
        raise in_words(error, model) from error
    except IntegrityError as error:
        raise said_of(error, model) from error


def _told(stale: StaleVersion) -> str:
    """Who changed what meanwhile. Nothing is written over it unless the editor says so."""
    found = Revision.objects.filter(record_id=stale.record.pk, number__in=(stale.expected, stale.current))
    revisions = {revision.number: revision for revision in found.select_related("by")}
    last, base = revisions.get(stale.current), revisions.get(stale.expected)
    told = _("%(who)s changed this meanwhile: you edited version %(mine)s, it is at %(theirs)s.") % {
        "who": str(last.by) if last and last.by else _("software"),
        "mine": stale.expected,
        "theirs": stale.current,
    }
    changed = changes(base.data, last.data, type(stale.record)) if base and last else []
    if changed:
        now = "; ".join(f"{change.label} “{_short(change.new_told)}”" for change in changed)
        told += " " + _("There now: %(changed)s.") % {"changed": now}
    return told.replace("%", "%%")


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"


def editor(request: HttpRequest) -> Any:
    """Whom the revision names."""
    return request.user if request.user.is_authenticated else None
