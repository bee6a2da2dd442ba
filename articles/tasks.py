"""Work in the background. With a broker it goes to Celery; without one, a thread of this process does it, and what a
restart breaks off is gone on with by `tick` or an editor's “Continue”. Both call the same functions."""

from __future__ import annotations

import logging
from functools import lru_cache
from threading import Thread
from typing import Any

from django.conf import settings
from django.db import connections

from articles.ingest import background, feeds
from articles.models import Batch, Feed

RUN_BATCH, TICK = "articles.run_batch", "articles.tick"
TICK_SECONDS = 300.0
log = logging.getLogger(__name__)


def start(batch: Batch) -> None:
    """Have a batch worked on; returns at once."""
    if settings.CELERY_BROKER_URL:
        from celery.exceptions import OperationalError

        try:
            _celery().send_task(RUN_BATCH, args=[batch.pk])
        except OperationalError:  # the broker is away: the batch lies until the next tick
            log.exception("batch %s could not be handed to the broker", batch.pk)
    else:
        in_thread(batch.pk)


def in_thread(batch_id: int) -> None:
    Thread(target=_alone, args=[batch_id], name=f"batch-{batch_id}", daemon=True).start()


def run_batch(batch_id: int) -> bool:
    """Whether the batch was free to be worked on."""
    return background.run(batch_id=batch_id)


def look(feed: Feed) -> Batch | None:
    """Look at a feed now, in the name of who follows it: what came, None for nothing new."""
    who: Any = feed.by
    may_publish = who is not None and who.has_perm("articles.publish_article")
    may_accept = may_publish and who.has_perm("articles.change_suggestion")
    return feeds.look(feed=feed, publish=may_publish, accept=may_accept)


def tick() -> dict[str, int]:
    """What is to be done from time to time: feeds that are due, batches that were left lying. How many of each."""
    looked = 0
    for feed in feeds.due():
        if feeds.claim(feed):
            look(feed)
            looked += 1
    done = sum(run_batch(batch_id) for batch_id in background.lying())
    return {"feeds": looked, "batches": done}


def _alone(batch_id: int) -> None:
    try:
        run_batch(batch_id)
    except Exception:  # a thread has nobody to raise to
        log.exception("batch %s broke off", batch_id)
    finally:
        connections.close_all()


@lru_cache(maxsize=1)
def _celery() -> Any:
    from celery import Celery

    return Celery("scenebook", broker=settings.CELERY_BROKER_URL, set_as_current=False)
