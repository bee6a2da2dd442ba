"""Each filter keeps what it says and drops the rest."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from rest_framework.test import APIClient

from config.api.urls import RESOURCES
from tests import factories as make

from .world import World, make_world

FILTERS = [
    ("dramas", "kind", "drama", "film"),
    ("dramas", "genre", "romance", "thriller"),
    ("dramas", "network", "@network", "@other.network"),
    ("dramas", "year", "2024", "2023"),
    ("releases", "drama", "@drama", "@other.drama"),
    ("releases", "network", "@network", "@other.network"),
    ("releases", "part", "run", "season"),
    ("releases", "state", "aired", "announced"),
    ("releases", "premiere", "2024", "2024-10"),
    ("actors", "drama", "@drama", "@other.drama"),
    ("actors", "acting", "true", "false"),
    ("roles", "drama", "@drama", "@other.drama"),
    ("roles", "actor", "@actor", "@other.actor"),
    ("roles", "state", "confirmed", "declined"),
    ("scenes", "drama", "@drama", "@other.drama"),
    ("scenes", "release", "@release", "@other.release"),
    ("scenes", "actor", "@actor", "@other.actor"),
    ("scenes", "role", "@role", "@other.role"),
    ("scenes", "kind", "kiss", "fight"),
    ("scenes", "takes_min", "9", "10"),
    ("scenes", "takes_max", "9", "8"),
    ("scenes", "aired", "2024-09", "2023"),
    ("scenes", "spoiler", "false", "true"),
    ("scenes", "episode", "4", "5"),
    ("credits", "drama", "@drama", "@other.drama"),
    ("credits", "person", "@credit.person", "@other.actor"),
    ("credits", "job", "director", "writer"),
    ("songs", "drama", "@drama", "@other.drama"),
    ("songs", "artist", "@actor", "@other.actor"),
    ("ratings", "drama", "@drama", "@other.drama"),
    ("ratings", "release", "@release", "@other.release"),
    ("ratings", "region", "nationwide", "Seoul"),
    ("ratings", "measured_by", "Nielsen Korea", "TNmS"),
    ("ratings", "day", "2024-05", "2024-06"),
    ("ratings", "episode", "4", "5"),
    ("networks", "kind", "broadcaster", "cable"),
    ("networks", "country", "KR", "US"),
    ("videos", "drama", "@drama", "@other.drama"),
    ("videos", "scene", "@scene", "@other.scene"),
    ("videos", "kind", "making", "trailer"),
    ("videos", "channel", "Lantern TV", "Other TV"),
    ("videos", "published", "2024-10", "2024-11"),
    ("articles", "outlet", "@article.outlet", "@other.article.outlet"),
    ("articles", "drama", "@drama", "@other.drama"),
    ("articles", "actor", "@actor", "@other.actor"),
    ("articles", "language", "en", "ko"),
    ("articles", "rights", "own", "licensed"),
    ("articles", "dated", "2024-09-28", "2024-09-27"),
    ("citations", "record", "@drama", "@other.drama"),
    ("citations", "article", "@article", "@other.article"),
    ("citations", "field", "title", "kind"),
    ("citations", "stance", "supports", "denies"),
    ("citations", "accepted_by", "software", "editor"),
    ("quotes", "speaker", "@actor", "@other.actor"),
    ("quotes", "article", "@article", "@other.article"),
    ("quotes", "language", "en", "ko"),
    ("quotes", "translated", "false", "true"),
    ("quotes", "accepted_by", "software", "editor"),
    ("suggestions", "accepted_by", "editor", "software"),
    ("suggestions", "kind", "scene", "role"),
    ("suggestions", "status", "accepted", "open"),
    ("suggestions", "article", "@article", "@other.article"),
    ("changes", "type", "drama", "credit"),
    ("changes", "action", "create", "merge"),
    ("changes", "object", "@drama", "999999"),
    ("changes", "since", "0", "999999"),
]


def value(world: World, other: World, said: str) -> Any:
    """The number of what `@drama`, `@other.drama` or `@credit.person` names; anything else as it stands."""
    if not said.startswith("@"):
        return said
    found: Any = other if said.startswith("@other.") else world
    for step in said.removeprefix("@").removeprefix("other.").split("."):
        found = getattr(found, step)
    return found.pk


@pytest.fixture
def other(db: Any) -> World:
    """Another world of which nothing is in the lists: only what filters name is public."""
    return World(
        drama=make.make_drama(kind="film"),
        actor=make.make_actor(),
        network=make.make_network(),
        release=make.make_release(part="season", premiere="2019"),
        role=make.make_role(),
        scene=make.make_scene("fight"),
        credit=None,
        song=None,
        rating=None,
        video=None,
        article=make.make_article(outlet=make.make_outlet("Elsewhere")),
        citation=None,
        quote=None,
        suggestion=None,
    )


@pytest.mark.parametrize("resource", sorted({row[0] for row in FILTERS}))
def test_each_filter_keeps_what_matches(desk: APIClient, world: World, other: World, resource: str) -> None:
    make.make_genre("thriller")

    def found(name: str, said: str) -> list[int]:
        answer = desk.get(f"/api/v1/{resource}/", {name: value(world, other, said), "limit": 100})
        assert answer.status_code == 200, answer.json()
        return [(one["object"] if resource == "changes" else one)["id"] for one in answer.json()["results"]]

    wanted = world.drama.pk if resource == "changes" else world.records[resource].pk
    for _, name, match, miss in (row for row in FILTERS if row[0] == resource):
        assert wanted in found(name, match), (name, match)
        assert wanted not in found(name, miss), (name, miss)


def test_every_filter_is_tried() -> None:
    known = {
        (resource, name)
        for resource, view in RESOURCES.items()
        for name in getattr(getattr(view, "filterset_class", None), "base_filters", ())
    }
    assert known == {(resource, name) for resource, name, _, _ in FILTERS}


def test_filters_join(api: APIClient, world: World) -> None:
    found = api.get("/api/v1/scenes/", {"kind": "kiss", "actor": world.actor.pk}).json()
    assert [one["id"] for one in found["results"]] == [world.scene.pk]
    stranger = make.make_actor()
    assert api.get("/api/v1/scenes/", {"kind": "kiss", "actor": stranger.pk}).json()["count"] == 0


def test_a_drama_released_in_parts_is_listed_once(api: APIClient, db: Any) -> None:
    drama, network = make.make_drama(), make.make_network()
    for part in (1, 2):
        make.make_release(drama=drama, part="part", number=part, premiere="2024-10", networks=[network])
    for parameters in ({"year": 2024}, {"network": network.pk}):
        assert api.get("/api/v1/dramas/", parameters).json()["count"] == 1


def test_search_finds_any_spelling_and_ranks(api: APIClient, db: Any) -> None:
    make.make_actor(name="Ha Ji Yoon")
    found = make.make_actor(name="Park Seo Joon")
    shown = api.get("/api/v1/actors/", {"search": "Bak Seojun"}).json()
    assert [one["id"] for one in shown["results"]] == [found.pk]
    assert api.get("/api/v1/dramas/", {"search": "Bak Seojun"}).json()["count"] == 0


@pytest.mark.parametrize("order", ["value", "-value"])
def test_ordering_sorts_both_ways(api: APIClient, db: Any, order: str) -> None:
    drama = make.make_drama()
    for number in (3, 1, 2):
        make.make_rating(drama=drama, value=Decimal(number))
    shown = [one["value"] for one in api.get("/api/v1/ratings/", {"ordering": order}).json()["results"]]
    assert shown == sorted(shown, reverse=order.startswith("-"))


@pytest.mark.parametrize("order", ["premiere", "-premiere"])
def test_what_has_no_date_comes_last_either_way(api: APIClient, db: Any, order: str) -> None:
    for premiere in ("2024", "", "2020", "XXXX-05-14", "2022-03"):
        make.make_release(premiere=premiere)
    found = api.get("/api/v1/releases/", {"ordering": order}).json()["results"]
    dates = [one["premiere"] for one in found]
    dated = ["2020", "2022-03", "2024"]
    assert dates[:3] == (dated if order == "premiere" else dated[::-1])
    assert set(dates[3:]) == {None, "XXXX-05-14"}


def test_two_worlds_do_not_mix(api: APIClient, db: Any) -> None:
    first, second = make_world(), make_world()
    shown = api.get("/api/v1/roles/", {"drama": second.drama.pk}).json()["results"]
    assert [one["drama"]["id"] for one in shown] == [second.drama.pk]
    assert first.role.pk not in [one["id"] for one in shown]
