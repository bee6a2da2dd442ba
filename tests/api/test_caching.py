"""Answers can be kept and asked for anew, and nobody asks too often."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from rest_framework.settings import api_settings
from rest_framework.test import APIClient

from catalog import writes
from tests import factories as make

from .world import World


@pytest.mark.parametrize("path", ["dramas/", "dramas/{}/", "changes/", "search/?q=drama", "citations/"])
def test_an_answer_that_did_not_change_is_not_sent_again(api: APIClient, world: World, path: str) -> None:
    url = f"/api/v1/{path.format(world.drama.pk)}"
    first = api.get(url)
    again = api.get(url, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "no-cache" in again["Cache-Control"]
    writes.update(record=world.drama, version=1, title="Drama, another title")
    make.cite(world.drama, "kind", "drama")
    assert api.get(url, headers={"if-none-match": first["ETag"]}).status_code == 200


def test_headers_count_down_and_then_refuse(api: APIClient, db: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(api_settings.DEFAULT_THROTTLE_RATES, "api", "3/day")
    left = [api.get("/api/v1/dramas/")["X-RateLimit-Remaining"] for _ in range(3)]
    assert left == ["2", "1", "0"]
    refused = api.get("/api/v1/actors/")
    assert (refused.status_code, refused["Content-Type"]) == (429, "application/problem+json")
    assert 1 <= int(refused["Retry-After"]) <= 86401
    assert refused["Retry-After"] == refused["X-RateLimit-Reset"]
    assert refused["X-RateLimit-Limit"] == "3"
    assert api.get("/api/v1/actors/", REMOTE_ADDR="10.1.1.1").status_code == 200


def test_a_forged_address_does_not_reset_the_count(api: APIClient, db: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(api_settings.DEFAULT_THROTTLE_RATES, "api", "1/day")
    assert api.get("/api/v1/dramas/", headers={"x-forwarded-for": "10.0.0.1"}).status_code == 200
    assert api.get("/api/v1/dramas/", headers={"x-forwarded-for": "10.0.0.2"}).status_code == 429


def test_each_user_has_a_count_of_their_own(api: APIClient, desk: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(api_settings.DEFAULT_THROTTLE_RATES, "api", "1/day")
    assert api.get("/api/v1/dramas/").status_code == 200
    assert desk.get("/api/v1/dramas/").status_code == 200
    assert desk.get("/api/v1/dramas/").status_code == 429


def test_a_page_of_several_keeps_its_etag_as_time_goes_by(api: APIClient, db: Any) -> None:
    for _ in range(3):
        make.make_actor()
    tags = set()
    for now in (1_800_000_000, 1_900_000_000):
        with patch("django.core.signing.time.time", return_value=now):
            tags.add(api.get("/api/v1/actors/", {"limit": 1})["ETag"])
    assert len(tags) == 1
