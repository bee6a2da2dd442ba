"""An arrival becomes an article; or shows what it would become."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import transaction

from articles.extraction import Vocabulary
from articles.models import Arrival
from articles.review import exclusive

from .arriving import digest, fill
from .document import Outcome, import_source
from .files import Source
from .options import Options
from .pages import read_page
from .quarantine import failure, quarantine, remember

GIVEN = {
    "title": "title",
    "outlet_name": "outlet",
    "author": "author",
    "dated": "dated",
    "language": "language",
    "url": "source_url",
}
"""Fields of an arrival, and what an import calls them."""


def source_of(arrival: Arrival) -> Source:
    given = {to: getattr(arrival, name) for name, to in GIVEN.items()}
    return Source(arrival.ref, arrival.text, arrival.sha256 or digest(arrival.text), given)


def bring_in(*, arrival: Arrival, vocabulary: Vocabulary, options: Options) -> Outcome:
    """Import an arrival that waits or is queued, fetched first where that is still to be done: whole, or not at all;
    what fails is quarantined with its reason. One from the web that tells no day waits for an editor to say it.

    Raises ValidationError where somebody imported or discarded it meanwhile."""
    try:
        if not arrival.text:
            fill(arrival, read_page(arrival.url))
        with transaction.atomic():
            exclusive()
            _still_open(arrival)
            if arrival.url and not (arrival.dated or arrival.dateless):
                arrival.state, arrival.detail = Arrival.State.WAITING, "no date: say when it was published"
                arrival.save()
                return Outcome(arrival.ref, "waiting", arrival.detail)
            outcome = import_source(source=source_of(arrival), vocabulary=vocabulary, options=options)
            arrival.state, arrival.detail, arrival.article = outcome.what, outcome.detail[:300], outcome.article
            arrival.save()
            remember(ref=arrival.ref, outcome=outcome, size=None)
        return outcome
    except ValidationError as error:
        if getattr(error, "code", "") == "gone":
            raise
        return _failed(arrival, error)
    except Exception as error:  # one broken text must not end a batch; it is reported and kept
        return _failed(arrival, error)


def _still_open(arrival: Arrival) -> None:
    fresh = Arrival.objects.select_for_update(of=("self",)).only("state").get(pk=arrival.pk)
    if fresh.state not in (Arrival.State.WAITING, Arrival.State.QUEUED, Arrival.State.QUARANTINED):
        raise ValidationError(f"It is {fresh.get_state_display()} already.", code="gone")


def _failed(arrival: Arrival, error: Exception) -> Outcome:
    with transaction.atomic():
        arrival.article = None
        quarantine(arrival, failure(error))
        arrival.save()
    return Outcome(arrival.ref, "quarantined", arrival.detail)
