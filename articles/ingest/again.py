"""Trying once more what was quarantined, where there is still something to try it with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings

from articles.models import Arrival, QuarantinedFile

from .arrived import bring_in
from .batch import import_files
from .document import BesideSamples, Outcome
from .options import Options
from .vocabulary import known


def can_try(quarantined: QuarantinedFile) -> bool:
    """Whether its text, its address or its file is still there."""
    arrival = _arrival(quarantined)
    return bool(arrival.text or arrival.url) if arrival else _file(quarantined).is_file()


def try_again(*, quarantined: QuarantinedFile, by: Any, publish: bool, accept: bool) -> Outcome:
    """Import it as if it had just come; the list follows."""
    arrival = _arrival(quarantined)
    if arrival is None:
        options = Options(by=by, publish=publish, accept=accept)
        try:
            return import_files(paths=[_file(quarantined)], options=options).outcomes[0]
        except BesideSamples as error:
            return Outcome(quarantined.source_ref, "quarantined", str(error))
    if not (arrival.text or arrival.url):
        return Outcome(quarantined.source_ref, "quarantined", quarantined.reason)
    options = Options(rights=arrival.rights, by=by, publish=publish, accept=accept)
    return bring_in(arrival=arrival, vocabulary=known(), options=options)


def _arrival(quarantined: QuarantinedFile) -> Arrival | None:
    return Arrival.objects.filter(ref=quarantined.source_ref, state=Arrival.State.QUARANTINED).order_by("-pk").first()


def _file(quarantined: QuarantinedFile) -> Path:
    """Where a reference says that the file lies: the command that quarantined it read it there."""
    return settings.BASE_DIR / quarantined.source_ref
