"""The Celery application: `celery -A config.celery worker -B`. Only where a broker is set; nothing else imports it."""

from __future__ import annotations

import os

import django
from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.conf import settings  # noqa: E402

from articles import tasks  # noqa: E402
from catalog import tasks as of_catalog  # noqa: E402

app = Celery("scenebook", broker=settings.CELERY_BROKER_URL)
# A worker that dies gives its batch back; the lease keeps a second one from taking what is still being worked on.
app.conf.update(task_acks_late=True, task_ignore_result=True, timezone=settings.TIME_ZONE)
app.conf.worker_hijack_root_logger = False  # what the site logs, and how, is told in settings
ROUND = {tasks.TICK: tasks.tick, of_catalog.TICK: of_catalog.tick}
app.conf.beat_schedule = {name: {"task": name, "schedule": tasks.TICK_SECONDS} for name in ROUND}
app.task(name=tasks.RUN_BATCH)(tasks.run_batch)
for name, tick in ROUND.items():
    app.task(name=name)(tick)
