"""Readers see what is public, and nothing that points at what is not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from rest_framework.test import APIClient

from catalog import writes
from catalog.models import Actor, Drama
from catalog.models.guard import writing
from tests import factories as make

from .world import World

BESIDE_A_DRAMA = ["releases", "roles", "scenes", "credits", "songs", "ratings", "videos"]


def withdraw(record: Any) -> None:
    record = type(record).objects.get(pk=record.pk)
    writes.transition(record=record, to="withdrawn", version=record.version)


def merge(loser: Any, winner: Any) -> None:
    """As a merge will leave it."""
    withdraw(loser)
    with writing():
        type(loser).objects.filter(pk=loser.pk).update(merged_into=winner.pk)


def ids(api: APIClient, url: str, **parameters: Any) -> list[int]:
    return [one["id"] for one in api.get(url, parameters).json()["results"]]


def test_drafts_scheduled_and_withdrawn_records_are_hidden(api: APIClient, db: Any) -> None:
    later = timezone.now() + timedelta(days=1)
    hidden = [make.make_drama(publish=False), make.make_drama(publish_at=later), make.make_drama()]
    withdraw(hidden[-1])
    shown = make.make_drama()
    assert ids(api, "/api/v1/dramas/") == [shown.pk]
    for drama in hidden:
        assert api.get(f"/api/v1/dramas/{drama.pk}/").status_code == 404


@pytest.mark.parametrize("resource", BESIDE_A_DRAMA)
def test_what_belongs_to_a_withdrawn_drama_goes_with_it(api: APIClient, world: World, resource: str) -> None:
    pk = world.records[resource].pk
    assert ids(api, f"/api/v1/{resource}/") == [pk]
    withdraw(world.drama)
    assert ids(api, f"/api/v1/{resource}/") == []
    assert api.get(f"/api/v1/{resource}/{pk}/").status_code == 404


def test_pointers_to_what_is_hidden_are_null_or_left_out(api: APIClient, world: World) -> None:
    for record in (world.release, world.role, world.network, world.actor):
        withdraw(record)
    scene = api.get(f"/api/v1/scenes/{world.scene.pk}/").json()
    assert scene["release"] is None
    assert scene["roles"] == []
    assert api.get(f"/api/v1/scenes/{world.scene.pk}/", {"expand": "release,roles"}).json()["release"] is None
    song = api.get(f"/api/v1/songs/{world.song.pk}/").json()
    assert world.actor.pk not in [artist["id"] for artist in song["artists"]]
    assert api.get(f"/api/v1/quotes/{world.quote.pk}/").json()["speaker"] is None


def test_sources_of_hidden_articles_and_records_are_hidden(api: APIClient, world: World) -> None:
    withdraw(world.drama)
    assert world.drama.pk not in [one["record"]["id"] for one in results(api, "citations") if one["record"]]
    withdraw(world.article)
    assert results(api, "citations") == results(api, "quotes") == []
    assert api.get(f"/api/v1/actors/{world.actor.pk}/").json()["citations"] == []


def results(api: APIClient, resource: str) -> list[Any]:
    return api.get(f"/api/v1/{resource}/", {"limit": 100}).json()["results"]


def test_a_merged_record_leads_to_the_winner(api: APIClient, db: Any) -> None:
    first, second, third = make.make_actor(), make.make_actor(), make.make_actor()
    merge(first, second)
    merge(second, third)
    moved = api.get(f"/api/v1/actors/{first.pk}/", {"fields": "id"})
    assert moved.status_code == 301
    assert moved["Location"] == f"http://testserver/api/v1/actors/{third.pk}/?fields=id"
    assert api.get(f"/api/v1/dramas/{first.pk}/").status_code == 404
    withdraw(third)
    assert api.get(f"/api/v1/actors/{first.pk}/").status_code == 404


def test_an_article_that_only_holds_a_quotation_is_in_no_list(api: APIClient, db: Any) -> None:
    article = make.make_article(listed=False)
    assert ids(api, "/api/v1/articles/") == []
    assert api.get(f"/api/v1/articles/{article.pk}/").status_code == 200


def test_the_queue_needs_a_right(api: APIClient, desk: APIClient, world: World) -> None:
    refused = api.get("/api/v1/suggestions/")
    assert (refused.status_code, refused.json()["title"]) == (401, "Unauthorized")
    assert refused["WWW-Authenticate"] == "Token"
    nobody = APIClient()
    nobody.force_authenticate(User.objects.create_user("reader"))
    assert nobody.get("/api/v1/suggestions/").status_code == 403
    shown = desk.get("/api/v1/suggestions/")
    assert "private" in shown["Cache-Control"]
    one = shown.json()["results"][0]
    assert (one["id"], one["status"], one["data"]) == (world.suggestion.pk, "accepted", {"title": "Roof"})
    assert one["record"]["id"] == world.drama.pk
    assert desk.get(f"/api/v1/suggestions/{world.suggestion.pk}/").json() == one


def test_nothing_can_be_written(api: APIClient, desk: APIClient, world: World) -> None:
    for client in (api, desk):
        for method in ("post", "put", "patch", "delete"):
            assert getattr(client, method)(f"/api/v1/dramas/{world.drama.pk}/").status_code in (401, 403, 405)
    assert Drama.objects.count() == 1
    assert Actor.objects.filter(status="withdrawn").count() == 0
