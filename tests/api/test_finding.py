"""Search across all kinds, and the change feed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from catalog import writes
from tests import factories as make

from .test_visibility import merge, withdraw


@pytest.mark.parametrize("words", ["Park Seo Joon", "Bak Seojun", "박서준", "Park So Joon"])
def test_a_person_comes_first_in_any_spelling(api: APIClient, db: Any, words: str) -> None:
    make.make_actor(name="Kim Da Mi")
    found = make.make_actor(name="Park Seo Joon")
    first = api.get("/api/v1/search/", {"q": words}).json()["results"][0]
    assert set(first) == {"type", "id", "title", "url", "score", "snippet"}
    assert (first["type"], first["id"], first["title"]) == ("actor", found.pk, "Park Seo Joon")
    assert first["url"] == f"http://testserver{found.get_absolute_url()}"
    assert 0 < first["score"] <= 1


def test_a_search_can_be_for_one_kind_and_a_few(api: APIClient, db: Any) -> None:
    drama = make.make_drama(title="Lantern Street")
    for _ in range(3):
        make.make_song(drama=drama, title=f"Lantern Song {make.number()}")
    kinds = {one["type"] for one in api.get("/api/v1/search/?q=lantern&type=song").json()["results"]}
    assert kinds == {"song"}
    assert len(api.get("/api/v1/search/?q=lantern&limit=2").json()["results"]) == 2


def test_a_snippet_shows_where_the_words_stand_if_rights_allow(api: APIClient, db: Any) -> None:
    body = f"{'Nothing yet. ' * 40}Then came the zeppelin over the river. {'Nothing more. ' * 40}"
    own, quoted = make.make_article(body=body), make.make_article(body=body, rights="quotes")
    shown = {one["id"]: one["snippet"] for one in api.get("/api/v1/search/?q=zeppelin").json()["results"]}
    assert "the zeppelin over the river" in shown[own.pk]
    assert len(shown[own.pk]) < 200
    assert shown[quoted.pk] == ""


def test_hidden_records_are_not_found(api: APIClient, db: Any) -> None:
    make.make_drama(title="Lantern Street", publish=False)
    drama = make.make_drama(title="Lantern Road")
    make.make_role(drama=drama, character="Lantern Keeper")
    withdraw(drama)
    assert api.get("/api/v1/search/?q=lantern").json()["results"] == []


def changes(api: APIClient, **given: Any) -> list[Any]:
    answer = api.get("/api/v1/changes/", given)
    assert answer.status_code == 200, answer.json()
    return answer.json()["results"]


def test_a_change_shows_the_public_form_now(api: APIClient, db: Any) -> None:
    drama = make.make_drama(title="Lantern Street")
    writes.update(record=drama, version=1, title="Lantern Road")
    newest, oldest = changes(api)
    assert list(newest) == ["id", "at", "action", "type", "object", "after"]
    assert (newest["action"], oldest["action"], newest["type"]) == ("update", "create", "drama")
    assert newest["object"]["title"] == "Lantern Road"
    assert newest["after"] == oldest["after"] == api.get(f"/api/v1/dramas/{drama.pk}/").json()


def test_what_is_no_longer_public_shows_no_name(api: APIClient, db: Any) -> None:
    drama = make.make_drama(title="Lantern Street")
    withdraw(drama)
    newest = changes(api)[0]
    assert (newest["action"], newest["after"]) == ("withdraw", None)
    assert newest["object"] == {"id": drama.pk, "type": "drama"}


def test_drafts_and_what_is_scheduled_leave_no_trace(api: APIClient, db: Any) -> None:
    make.make_drama(publish=False)
    make.make_drama(publish_at=timezone.now() + timedelta(days=1))
    assert changes(api) == []


def test_a_merge_names_the_winner(api: APIClient, db: Any) -> None:
    loser, winner = make.make_actor(), make.make_actor(name="Park Seo Joon")
    merge(loser, winner)
    shown = changes(api, object=loser.pk)[0]["object"]
    assert (shown["id"], shown["merged_into"]["id"]) == (loser.pk, winner.pk)
    assert shown["merged_into"]["name"] == "Park Seo Joon"


def test_since_continues_where_a_client_stopped(api: APIClient, db: Any) -> None:
    for _ in range(5):
        make.make_actor()
    known = changes(api)[-2]["id"]
    missed = changes(api, since=known)
    assert [one["id"] for one in missed] == [known + 1, known + 2, known + 3]
