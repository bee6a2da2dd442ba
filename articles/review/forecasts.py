"""Forecasts whose day has passed: announced releases, and casting news of dramas that premiered."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Postponement
from catalog import writes
from catalog.models import Release, Role, Status

OPEN_STATES = (Role.State.REPORTED, Role.State.IN_TALKS)
HAPPENED = {"release": Release.State.AIRED, "role": Role.State.CONFIRMED}


def stale_releases() -> Any:
    """Announced ones whose last possible day of premiere is past, the oldest first."""
    found = Release.objects.filter(state=Release.State.ANNOUNCED, premiere_last__lt=timezone.localdate())
    return _asked(found).order_by("premiere_last", "pk")


def stale_roles() -> Any:
    """Roles still reported or in talks though a release of their drama premiered."""
    shown = Release.objects.filter(drama=OuterRef("drama"), premiere_last__lt=timezone.localdate()).order_by()
    return _asked(Role.objects.filter(Exists(shown), state__in=OPEN_STATES)).order_by("pk")


def _asked(found: Any) -> Any:
    """Without what was withdrawn, and what an editor put off until a day to come."""
    waiting = Q(postponed__isnull=True) | Q(postponed__until__lte=timezone.localdate())
    return found.filter(waiting).exclude(status=Status.WITHDRAWN)


def count(limit: int) -> int:
    """How many forecasts wait for an editor, `limit` at most: two queries that stop there."""
    releases = stale_releases().order_by()[:limit].count()
    return min(limit, int(releases + stale_roles().order_by()[: limit - releases].count()))


def confirm(*, record: Release | Role, version: int, by: Any, premiere: str = "") -> Release | Role:
    """It happened: a release aired (on `premiere`, where that is known better now), a role is cast.

    Raises StaleVersion, and ValidationError that names `premiere`."""
    values: dict[str, Any] = {"state": HAPPENED[record.type]}
    if record.type == "release" and premiere and premiere != record.premiere:  # type: ignore[union-attr]
        values |= {"premiere": premiere, "premiere_inferred": False}
    return writes.update(record=record, version=version, by=by, reason="The forecast came true", **values)


@transaction.atomic
def postpone(*, record: Release | Role, until: date, by: Any) -> Postponement:
    """Not yet: ask again on a day. Raises ValidationError (`until`) for one that is not ahead."""
    if until <= timezone.localdate():
        raise ValidationError({"until": _("Name a day that is still to come.")})
    values = {"until": until, "by": by, "at": timezone.now()}
    return Postponement.objects.update_or_create(record_id=record.pk, defaults=values)[0]
