"""Following feeds: what is new in one becomes a batch of arrivals, each entry once."""

from __future__ import annotations

from calendar import timegm
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import feedparser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Arrival, Batch, Feed

from .arriving import digest, reference_of
from .fetching import FEEDS, PAGES, Fetched, Unreachable, fetch

EVERY = timedelta(minutes=30)
LONGEST_WAIT = timedelta(days=1)
MOST = 50
"""Entries that are taken from a feed at a time, the first of it."""
HELD = timedelta(minutes=5)


def due(*, most: int = 50) -> list[Feed]:
    """Followed feeds whose time has come, the longest waiting first."""
    ripe = Feed.objects.filter(active=True, next_look__lte=timezone.now())
    return list(ripe.select_related("outlet", "by").order_by("next_look")[:most])


def claim(feed: Feed) -> bool:
    """Take a feed that is due; of two who come at once, one gets it."""
    ripe = Feed.objects.filter(pk=feed.pk, next_look=feed.next_look)
    return bool(ripe.update(next_look=timezone.now() + HELD))


def look(*, feed: Feed, publish: bool, accept: bool) -> Batch | None:
    """Ask the feed for what is new: a batch of it, None where there is nothing. What goes wrong is kept in the feed's
    row, and the next look is put off, each time longer."""
    try:
        fetched = fetch(feed.address, kinds=FEEDS | PAGES, etag=feed.etag, modified=feed.last_modified)
        entries = [] if fetched.unchanged else read_entries(fetched)
    except Unreachable as error:
        feed.failures = min(feed.failures + 1, 100)
        feed.error = str(error)[:300]
        _looked(feed, wait=min(EVERY * 2 ** min(feed.failures, 10), LONGEST_WAIT))
        return None
    with transaction.atomic():
        batch = _batch(feed, entries, publish=publish, accept=accept)
        if not fetched.unchanged:
            feed.etag, feed.last_modified = fetched.etag, fetched.modified
        feed.failures, feed.error = 0, ""
        _looked(feed, wait=EVERY)
    return batch


def read_entries(fetched: Fetched) -> list[Arrival]:
    """The entries of a feed as arrivals, the oldest first. Raises Unreachable where it is no feed."""
    parsed = feedparser.parse(BytesIO(fetched.data), response_headers={"content-location": fetched.address})
    if not parsed.get("version"):
        raise Unreachable(_("This is no RSS or Atom feed."))
    found = [_entry(entry) for entry in parsed.entries[:MOST]]
    return [arrival for arrival in reversed(found) if arrival is not None]


def _entry(entry: Any) -> Arrival | None:
    """None for an entry that leads nowhere."""
    url = str(entry.get("link") or "").strip()
    if not url.startswith(("http://", "https://")) or len(url) > 500:
        return None
    told = entry.get("published_parsed")
    return Arrival(
        way=Arrival.Way.FEED,
        state=Arrival.State.QUEUED,
        ref=reference_of(url),
        url=url,
        title=" ".join(str(entry.get("title") or "").split())[:300],
        dated=_day(told) if told else "",
        entry=digest(str(entry.get("id") or url)),
    )


def _day(told: Any) -> str:
    """The newsroom's day of a moment in UTC, `` where there is no such."""
    with suppress(ValueError, OverflowError, OSError):
        return timezone.localdate(datetime.fromtimestamp(timegm(told), UTC)).isoformat()
    return ""


def _batch(feed: Feed, entries: list[Arrival], *, publish: bool, accept: bool) -> Batch | None:
    fresh = {arrival.entry: arrival for arrival in entries}
    known = feed.arrivals.filter(entry__in=list(fresh)).values_list("entry", flat=True)
    for entry in known:
        fresh.pop(entry, None)
    if not fresh:
        return None
    batch = Batch.objects.create(by=feed.by, feed=feed, rights=feed.rights, publish=publish, accept=accept)
    for arrival in fresh.values():
        arrival.feed, arrival.batch, arrival.by = feed, batch, feed.by
        arrival.rights, arrival.outlet_name = feed.rights, feed.outlet.name
    Arrival.objects.bulk_create(fresh.values())
    return batch


def _looked(feed: Feed, *, wait: timedelta) -> None:
    feed.looked = timezone.now()
    feed.next_look = feed.looked + wait
    feed.save()
