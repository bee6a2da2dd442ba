"""Calls of `catalog.writes` from a form: what they refuse comes back as errors of that form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext as _

from catalog.models import Revision
from catalog.writes import IllegalTransition, StaleVersion

from .constraints import in_words, said_of

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
        raise ValidationError(_told(stale), code="stale", params={"current": stale.current}) from stale
    except IllegalTransition as error:
        raise ValidationError(str(error), code="transition") from error
    except ValidationError as error:
        raise in_words(error, model) from error
    except IntegrityError as error:
        raise said_of(error, model) from error


def _told(stale: StaleVersion) -> str:
    """Who changed what meanwhile, and how to go on."""
    revisions = {
        revision.number: revision
        for revision in Revision.objects.filter(record_id=stale.record.pk, number__gte=stale.expected).select_related(
            "by"
        )[:50]
    }
    last, base = revisions.get(stale.current), revisions.get(stale.expected)
    who = str(last.by) if last and last.by else _("software")
    told = _("%(who)s changed this meanwhile: you edited version %(mine)s, it is at %(theirs)s.") % {
        "who": who,
        "mine": stale.expected,
        "theirs": stale.current,
    }
    changed = differences(base.data, last.data) if base and last else []
    if changed:
        told += " " + _("There now: %(changed)s.") % {"changed": "; ".join(changed)}
    return (
        told.replace("%", "%%") + " " + _("What you typed is still here; save again to put it over what is there now.")
    )


def differences(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """“field: new value” for each field of two revisions' data that differs, and the names of changed owned rows."""
    fields = [
        f"{name.replace('_', ' ')} “{_short(value)}”"
        for name, value in new.get("fields", {}).items()
        if old.get("fields", {}).get(name) != value
    ]
    rows = [name for name, value in new.get("owned", {}).items() if old.get("owned", {}).get(name) != value]
    return fields + rows


def _short(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value if value is not None else "")
    return text if len(text) <= 80 else text[:79] + "…"


def editor(request: HttpRequest) -> Any:
    """Whom the revision names."""
    return request.user if request.user.is_authenticated else None
