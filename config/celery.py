"""The Celery application: `celery -A config.celery worker -B`. Only where a broker is set; nothing else imports it."""

from __future__ import annotations

import os
from typing import Any

import django
from celery import Celery
from celery.signals import setup_logging

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.conf import settings  # noqa: E402

from articles import tasks  # noqa: E402
from catalog import tasks as of_catalog  # noqa: E402

app = Celery("scenebook", broker=settings.CELERY_BROKER_URL)
# A worker that dies gives its batch back; the lease keeps a second one from taking what is still being worked on.
app.conf.update(task_acks_late=True, task_ignore_result=True, timezone=settings.TIME_ZONE)
ROUND = {tasks.TICK: tasks.tick, of_catalog.TICK: of_catalog.tick}
app.conf.beat_schedule = {name: {"task": name, "schedule": tasks.TICK_SECONDS} for name in ROUND}
app.task(name=tasks.RUN_BATCH)(tasks.run_batch)
for name, tick in ROUND.items():
    app.task(name=name)(tick)


@setup_logging.connect  # type: ignore[untyped-decorator]
def log_as_the_site_does(**_options: Any) -> None:
    """A receiver is all it takes: Celery then leaves the logging of the settings alone."""
