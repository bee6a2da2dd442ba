"""Addresses that last, and records that readers may not see."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from catalog import writes
from catalog.models import Record
from catalog.models.guard import writing
from tests import factories as make

from .shelf import Shelf

KINDS = ["drama", "actor", "scene", "article"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_slug_leads_to_the_right_one(kind: str, client: Client, shelf: Shelf) -> None:
    record = getattr(shelf, kind)
    wrong = record.get_absolute_url().replace(record.slug, "something-else")
    answer = client.get(f"{wrong}?from=mail")
    assert answer.status_code == 301
    assert answer["Location"] == f"{record.get_absolute_url()}?from=mail"
    assert client.head(wrong).status_code == 301


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tail", ["", "feed/"])
def test_what_is_posted_under_a_wrong_slug_is_led_on_too(kind: str, tail: str, shelf: Shelf) -> None:
    if tail and kind not in ("drama", "actor"):
        return
    careful = Client(enforce_csrf_checks=True)
    url = getattr(shelf, kind).get_absolute_url() + tail
    answer = careful.post(url.replace(getattr(shelf, kind).slug, "something-else"))
    assert (answer.status_code, answer["Location"]) == (308, url)
    assert careful.post(url).status_code == 405


@pytest.mark.parametrize("kind", ["dramas", "actors", "scenes", "articles", "sources"])
def test_a_number_that_no_record_has_is_not_found(kind: str, client: Client, db: Any) -> None:
    for number in ("99999999999999999999", "9" * 5000, "999999999999999999"):
        assert client.get(f"/{kind}/{number}/" if kind == "sources" else f"/{kind}/{number}-x/").status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_a_withdrawn_record_is_gone_for_readers(kind: str, client: Client, shelf: Shelf) -> None:
    record = getattr(shelf, kind)
    gone = writes.transition(record=record, to="withdrawn", version=record.version)
    assert client.get(gone.get_absolute_url()).status_code == 404


def test_a_scheduled_record_waits_for_its_hour(client: Client, db: Any) -> None:
    tomorrow = timezone.now() + timedelta(days=1)
    drama = make.make_drama(title="Not Yet", publish_at=tomorrow)
    assert client.get(drama.get_absolute_url()).status_code == 404
    assert "Not Yet" not in client.get("/dramas/").content.decode()


def test_a_merged_record_leads_to_what_it_became(client: Client, db: Any) -> None:
    kept, double = make.make_actor(name="Kim Ara"), make.make_actor(name="Kim Arra")
    third = make.make_actor(name="Kim Arah")
    for record, target in ((third, double), (double, kept)):
        gone = writes.transition(record=record, to="withdrawn", version=record.version)
        with writing():
            Record.objects.filter(pk=gone.pk).update(merged_into=target.pk)
    for old in (double, third):
        answer = client.get(old.get_absolute_url())
        assert (answer.status_code, answer["Location"]) == (301, kept.get_absolute_url())
        assert client.get(f"{old.get_absolute_url()}feed/").status_code in (301, 404)


def test_a_feed_leads_on_too(client: Client, shelf: Shelf) -> None:
    url = shelf.drama.get_absolute_url()
    answer = client.get(f"{url.replace(shelf.drama.slug, 'old-name')}feed/")
    assert (answer.status_code, answer["Location"]) == (301, f"{url}feed/")


def test_the_korean_interface_stays_korean(client: Client, shelf: Shelf) -> None:
    right = shelf.drama.get_absolute_url()
    assert client.get(f"/ko{right.replace(shelf.drama.slug, 'x')}")["Location"] == f"/ko{right}"
