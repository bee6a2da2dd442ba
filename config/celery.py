"""The Celery application: `celery -A config.celery worker -B`. Only where a broker is set; nothing else imports it."""

from __future__ import annotations

import os

import django
from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.conf import settings  # noqa: E402

from articles import tasks  # noqa: E402

app = Celery("scenebook", broker=settings.CELERY_BROKER_URL)
# A worker that dies gives its batch back; the lease keeps a second one from taking what is still being worked on.
app.conf.update(task_acks_late=True, task_ignore_result=True, timezone=settings.TIME_ZONE)
app.conf.beat_schedule = {tasks.TICK: {"task": tasks.TICK, "schedule": tasks.TICK_SECONDS}}
app.task(name=tasks.RUN_BATCH)(tasks.run_batch)
app.task(name=tasks.TICK)(tasks.tick)
