"""What every object and every list looks like."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from rest_framework.test import APIClient

from tests import factories as make

from .test_errors import RESOURCES
from .world import World

RECORDS = [name for name in RESOURCES if name not in ("suggestions", "changes", "search")]
CITED = [name for name in RECORDS if name not in ("articles", "citations", "quotes")]
NAMED = {"actors", "networks"}
TITLED = {"dramas", "scenes", "songs", "articles"}


@pytest.mark.parametrize("resource", RECORDS)
def test_list_and_detail_have_the_common_shape(api: APIClient, world: World, resource: str) -> None:
    listed = api.get(f"/api/v1/{resource}/").json()
    assert list(listed) == ["count", "next", "previous", "results"]
    pk = world.records[resource].pk
    shown = next(one for one in listed["results"] if one["id"] == pk)
    detail = api.get(f"/api/v1/{resource}/{pk}/").json()
    assert detail.items() >= shown.items()
    assert detail["type"] == resource.removesuffix("s")
    assert detail["url"].startswith("http://testserver/")
    assert detail["version"] >= 1
    assert detail["modified"]
    if resource in NAMED:
        assert detail["name"]
    if resource in TITLED:
        assert detail["title"]


@pytest.mark.parametrize("resource", CITED)
def test_facts_carry_their_sources(api: APIClient, world: World, resource: str) -> None:
    shown = api.get(f"/api/v1/{resource}/{world.records[resource].pk}/").json()
    source = shown["citations"][-1]
    assert set(source) == set(
        "id article field value stance exact prefix suffix start end accepted_by".split()  # noqa: SIM905
    )
    assert set(source["article"]) == {"id", "title", "url", "outlet"}
    assert source["article"]["outlet"] == "The Daily Lantern"
    assert world.article.text[source["start"] : source["end"]] == source["exact"]
    assert shown["citations_count"] == len(shown["citations"])


def test_pointers_are_short_unless_expanded(api: APIClient, world: World) -> None:
    url = f"/api/v1/roles/{world.role.pk}/"
    short = api.get(url).json()
    assert set(short["drama"]) == {"id", "title", "url"}
    assert set(short["actor"]) == {"id", "name", "url"}
    full = api.get(url, {"expand": "drama,actor"}).json()
    assert full["drama"] == api.get(f"/api/v1/dramas/{world.drama.pk}/").json()
    assert full["actor"] == api.get(f"/api/v1/actors/{world.actor.pk}/").json()


def test_expanding_several_pointers_gives_each_in_full(api: APIClient, world: World) -> None:
    shown = api.get(f"/api/v1/scenes/{world.scene.pk}/", {"expand": "roles,release"}).json()
    assert shown["roles"] == [api.get(f"/api/v1/roles/{world.role.pk}/").json()]
    assert shown["release"] == api.get(f"/api/v1/releases/{world.release.pk}/").json()


def test_fields_limit_what_is_shown(api: APIClient, world: World) -> None:
    shown = api.get("/api/v1/scenes/", {"fields": "id,title"}).json()["results"]
    assert [list(one) for one in shown] == [["id", "title"]]


def test_a_scene_shows_its_making(api: APIClient, world: World) -> None:
    shown = api.get(f"/api/v1/scenes/{world.scene.pk}/").json()
    assert (shown["kind"], shown["takes"], shown["takes_qualifier"]) == ("kiss", 9, "exactly")
    assert (shown["aired"], shown["aired_inferred"]) == ("2024-09-27", False)
    assert shown["roles"][0]["actor"]["name"] == world.actor.name
    rain = shown["notes"][0]
    assert (rain["key"], rain["field"], rain["text"]) == ("rain", "notes.rain", "It rained all night.")
    assert [source["field"] for source in rain["citations"]] == ["notes.rain"]
    assert "notes.rain" in [source["field"] for source in shown["citations"]]


def test_what_is_unknown_is_null(api: APIClient, db: Any) -> None:
    role = api.get(f"/api/v1/roles/{make.make_role(character='').pk}/").json()
    assert role["character"] is None
    scene = api.get(f"/api/v1/scenes/{make.make_scene().pk}/").json()
    assert (scene["takes"], scene["takes_qualifier"], scene["place"], scene["aired"]) == (None, None, None, None)


def test_a_yearless_day_stays_yearless(api: APIClient, db: Any) -> None:
    release = make.make_release(premiere="XXXX-05-14")
    assert api.get(f"/api/v1/releases/{release.pk}/").json()["premiere"] == "XXXX-05-14"


def test_aliases_are_names_with_their_kind(api: APIClient, db: Any) -> None:
    drama = make.make_drama(aliases=[{"name": "이태원", "kind": "native"}])
    assert api.get(f"/api/v1/dramas/{drama.pk}/").json()["aliases"] == [{"name": "이태원", "kind": "native"}]


def test_only_the_detail_of_an_article_has_its_text(api: APIClient, world: World) -> None:
    listed = api.get("/api/v1/articles/").json()["results"][0]
    assert not {"text", "body", "text_sha256"} & set(listed)
    detail = api.get(f"/api/v1/articles/{world.article.pk}/").json()
    assert detail["text"] == world.article.text
    assert detail["body"] == world.article.body
    assert detail["text_sha256"] == hashlib.sha256(world.article.text.encode()).hexdigest()


def test_of_a_quoted_article_only_the_cited_sentences_are_shown(api: APIClient, db: Any) -> None:
    article = make.make_article(rights="quotes", body="Before. It took nine takes. After.")
    drama = make.make_drama()
    make.cite(drama, article=article)
    make.make_quote(article=article)
    detail = api.get(f"/api/v1/articles/{article.pk}/").json()
    assert detail["text"] is None
    assert detail["body"] is None
    for shown in (
        api.get(f"/api/v1/dramas/{drama.pk}/").json()["citations"][0],
        api.get("/api/v1/citations/").json()["results"][0],
        api.get("/api/v1/quotes/").json()["results"][0],
    ):
        assert shown["exact"]
        assert shown["prefix"] == shown["suffix"] == ""


def test_fields_whose_sources_differ_are_named(api: APIClient, db: Any) -> None:
    scene = make.make_scene(takes=9)
    for value in ("9", "17"):
        make.cite(scene, "takes", value)
    make.cite(scene, "place", "Seoul")
    make.cite(scene, "place", "SEOUL")
    assert api.get(f"/api/v1/scenes/{scene.pk}/").json()["disputed"] == ["takes"]


def test_sources_of_one_record_are_capped_and_the_rest_is_linked(api: APIClient, db: Any) -> None:
    scene, article = make.make_scene(), make.make_article()
    for number in range(25):
        make.cite(scene, f"field-{number}", "same", article=article)
    shown = api.get(f"/api/v1/scenes/{scene.pk}/").json()
    assert (len(shown["citations"]), shown["citations_count"]) == (20, 25)
    assert api.get("/api/v1/citations/", {"record": scene.pk}).json()["count"] == 25


def test_an_article_for_quotations_gives_neither_author_nor_credits(api: APIClient, db: Any) -> None:
    given = {"author": "Ahn Bora", "credits": ["Photo: Lantern Studio"], "source_url": "https://paper.example/1"}
    quoted = make.make_article(rights="quotes", **given)
    make.cite(make.make_drama(), article=quoted)
    for url in (f"/api/v1/articles/{quoted.pk}/", "/api/v1/articles/"):
        text = api.get(url).content.decode()
        assert "Ahn Bora" not in text and "Lantern Studio" not in text and "They met" not in text
        assert quoted.title in text and "https://paper.example/1" in text
    licensed = make.make_article(rights="licensed", **given)
    shown = api.get(f"/api/v1/articles/{licensed.pk}/").json()
    assert (shown["author"], shown["credits"]) == ("Ahn Bora", ["Photo: Lantern Studio"])
