"""Batches: worked through whatever fails in them, by one at a time, and gone on with after a stop."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone

from articles import tasks
from articles.ingest import arrived, arriving, background
from articles.models import Arrival, Article, Batch, QuarantinedFile
from tests import factories as make
from tests.articles.test_arrivals import TEXT

pytestmark = pytest.mark.django_db


def a_batch(number=3, bad=()):
    uploads = [(f"{each}.txt", TEXT.replace("Salt", f"Salt {each}").encode()) for each in range(number)]
    uploads += [(f"bad{each}.txt", data) for each, data in enumerate(bad)]
    by = User.objects.get_or_create(username="mina")[0]
    return arriving.files(uploads=uploads, by=by, rights="quotes", publish=True, accept=True)[1]


def states(batch):
    return dict(background.counts(batch))


def test_every_file_is_told_and_what_is_broken_does_not_hold_up_the_rest():
    batch = a_batch(2, bad=[b"", b"\0", b"caf\xe9 \xff"])
    assert states(batch) == {"queued": 2, "quarantined": 3}
    assert background.run(batch_id=batch.pk)
    assert states(batch) == {"created": 2, "quarantined": 3}
    batch.refresh_from_db()
    assert (batch.state, batch.worker) == ("done", "")
    assert set(QuarantinedFile.objects.values_list("reason", flat=True)) == {
        "empty", "binary, not text", "neither UTF-8 nor CP949 text"
    }  # fmt: skip
    assert {row.rights for row in Article.objects.all()} == {"quotes"}


def test_a_failure_in_the_middle_is_kept_and_the_batch_goes_on(monkeypatch):
    batch = a_batch(3)
    whole = arrived.import_source

    def fail(*, source, **options):
        if "/1.txt" in source.ref:
            raise RuntimeError("the disk is full")
        return whole(source=source, **options)

    monkeypatch.setattr(arrived, "import_source", fail)
    background.run(batch_id=batch.pk)
    assert states(batch) == {"created": 2, "quarantined": 1}
    assert "the disk is full" in batch.arrivals.get(state="quarantined").detail


def test_the_same_file_twice_in_one_batch_comes_once():
    again = ("copy.txt", TEXT.encode())
    by = User.objects.create_user("mina")
    batch = arriving.files(uploads=[again, again], by=by, rights="own", publish=True, accept=True)[1]
    assert states(batch) == {"queued": 1}


def test_two_workers_never_take_the_same_batch(monkeypatch):
    batch = a_batch(2)
    seen = []
    whole = background.bring_in

    def meanwhile(**options):
        seen.append(background.run(batch_id=batch.pk))
        return whole(**options)

    monkeypatch.setattr(background, "bring_in", meanwhile)
    assert background.run(batch_id=batch.pk)
    assert seen == [False, False]
    assert not background.run(batch_id=batch.pk)


def test_a_worker_that_lost_its_batch_stops(monkeypatch):
    batch = a_batch(3)
    whole = background.bring_in

    def robbed(**options):
        outcome = whole(**options)
        Batch.objects.update(worker="another", lease=timezone.now() + timedelta(minutes=3))
        return outcome

    monkeypatch.setattr(background, "bring_in", robbed)
    background.run(batch_id=batch.pk)
    assert states(batch) == {"created": 1, "queued": 2}
    assert Batch.objects.get().worker == "another"


def test_what_a_restart_broke_off_is_gone_on_with(monkeypatch):
    batch = a_batch(3)
    whole = background.bring_in
    calls = []

    def stop(**options):
        if calls:
            raise SystemExit
        calls.append(1)
        return whole(**options)

    monkeypatch.setattr(background, "bring_in", stop)
    with pytest.raises(SystemExit):
        background.run(batch_id=batch.pk)
    monkeypatch.setattr(background, "bring_in", whole)
    assert background.lying() == []  # somebody may be at work still
    Batch.objects.update(lease=timezone.now() - timedelta(seconds=1))
    assert Batch.objects.get().is_lying
    call_command("tick", verbosity=0)
    assert states(batch) == {"created": 3}
    assert Article.objects.count() == 3


def test_a_batch_that_was_made_just_now_does_not_look_forsaken():
    batch = a_batch(2)
    assert not batch.is_lying
    batch.at -= timedelta(minutes=1)
    assert batch.is_lying


def test_what_somebody_imported_meanwhile_is_not_imported_again():
    batch = a_batch(2)
    Arrival.objects.filter(ref__endswith="0.txt").update(state="discarded")
    background.run(batch_id=batch.pk)
    assert states(batch) == {"created": 1, "discarded": 1}


def test_with_a_broker_a_batch_goes_to_celery(settings, monkeypatch):
    pytest.importorskip("celery")
    settings.CELERY_BROKER_URL = "memory://"
    tasks._celery.cache_clear()
    batch = a_batch(2)
    sent = []
    monkeypatch.setattr(tasks._celery(), "send_task", lambda name, args: sent.append((name, args)))
    tasks.start(batch)
    assert sent == [(tasks.RUN_BATCH, [batch.pk])]
    tasks._celery.cache_clear()


def test_a_broker_that_is_away_leaves_the_batch_for_the_next_round(settings):
    pytest.importorskip("celery")
    settings.CELERY_BROKER_URL = "redis://127.0.0.1:1/0"
    tasks._celery.cache_clear()
    batch = a_batch(2)
    tasks.start(batch)
    tasks._celery.cache_clear()
    batch.refresh_from_db()
    assert batch.state == "waiting"


def test_the_celery_application_has_both_tasks():
    pytest.importorskip("celery")
    from config.celery import app

    batch = a_batch(2)
    assert {tasks.RUN_BATCH, tasks.TICK} <= set(app.tasks)
    assert app.conf.beat_schedule[tasks.TICK]["task"] == tasks.TICK
    app.tasks[tasks.RUN_BATCH].apply(args=[batch.pk])
    assert states(batch) == {"created": 2}


def test_the_number_of_queries_for_a_report_is_the_same_for_two_and_for_many(django_assert_num_queries):
    small, large = a_batch(2), a_batch(9)
    make.make_article()
    for batch in (small, large):
        with django_assert_num_queries(1):
            background.counts(batch)
