"""Whatever is unknown is refused by its name, as problem details."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from .world import World

RESOURCES = [
    "dramas",
    "releases",
    "actors",
    "roles",
    "scenes",
    "credits",
    "songs",
    "ratings",
    "networks",
    "videos",
    "articles",
    "citations",
    "quotes",
    "suggestions",
    "changes",
    "search",
]
WRONG = [
    ("dramas", "colour", "red"),
    ("dramas", "kind", "opera"),
    ("dramas", "kind", ""),
    ("dramas", "year", "MMXXIV"),
    ("dramas", "genre", "nothing"),
    ("dramas", "network", "999999"),
    ("dramas", "offset", "20"),
    ("dramas", "page", "2"),
    ("dramas", "format", "xml"),
    ("dramas", "limit", "0"),
    ("dramas", "limit", "101"),
    ("dramas", "limit", "ten"),
    ("dramas", "cursor", "abc"),
    ("dramas", "ordering", "slug"),
    ("dramas", "ordering", "--id"),
    ("dramas", "fields", "id,secret"),
    ("dramas", "expand", "aliases"),
    ("dramas", "search", "\x00"),
    ("roles", "drama", "abc"),
    ("roles", "actor", "9" * 40),
    ("scenes", "kind", "opera"),
    ("scenes", "aired", "2024-13"),
    ("scenes", "aired", "100%"),
    ("scenes", "spoiler", "perhaps"),
    ("ratings", "episode", "-1"),
    ("citations", "record", "999999"),
    ("citations", "search", "words"),
    ("changes", "since", "yesterday"),
    ("changes", "type", "opera"),
    ("search", "type", "opera"),
    ("search", "cursor", "abc"),
]


@pytest.mark.parametrize(("resource", "name", "value"), WRONG)
def test_an_unknown_parameter_or_value_is_refused_by_name(
    api: APIClient, db: Any, resource: str, name: str, value: str
) -> None:
    given = {"q": "x", name: value} if resource == "search" else {name: value}
    refused = api.get(f"/api/v1/{resource}/", given)
    assert refused.status_code == 400
    assert refused["Content-Type"] == "application/problem+json"
    problem = refused.json()
    assert (problem["type"], problem["title"], problem["status"]) == ("about:blank", "Bad Request", 400)
    assert list(problem["errors"]) == [name]
    assert name in problem["detail"]


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_resource_refuses_what_it_does_not_know(desk: APIClient, resource: str) -> None:
    assert desk.get(f"/api/v1/{resource}/?q=x&colour=red").json()["errors"]["colour"]


def test_a_parameter_given_twice_is_refused(api: APIClient, db: Any) -> None:
    assert api.get("/api/v1/scenes/?kind=kiss&kind=kiss").json()["errors"] == {"kind": ["Give this parameter once."]}


def test_a_search_wants_words(api: APIClient, db: Any) -> None:
    assert list(api.get("/api/v1/search/").json()["errors"]) == ["q"]


def test_details_take_no_filters(api: APIClient, world: World) -> None:
    refused = api.get(f"/api/v1/dramas/{world.drama.pk}/", {"kind": "drama"})
    assert (refused.status_code, list(refused.json()["errors"])) == (400, ["kind"])


@pytest.mark.parametrize(
    "path", ["/api/v1/dramas/999999/", "/api/v1/dramas/abc/", "/api/v1/nothing/", "/api/nothing/", "/api/v2/dramas/"]
)
def test_what_is_not_there_is_a_problem_too(api: APIClient, db: Any, path: str) -> None:
    missing = api.get(path)
    assert (missing.status_code, missing["Content-Type"]) == (404, "application/problem+json")
    assert missing.json()["instance"] == path
    assert missing.json()["title"] == "Not Found"


def test_an_address_without_its_slash_leads_to_the_one_with_it(api: APIClient, db: Any) -> None:
    assert api.get("/api/v1/dramas")["Location"] == "/api/v1/dramas/"


def test_a_form_that_we_do_not_speak_is_refused(api: APIClient, db: Any) -> None:
    refused = api.get("/api/v1/dramas/", headers={"accept": "text/csv"})
    assert (refused.status_code, refused["Content-Type"]) == (406, "application/problem+json")


def test_errors_are_in_english_for_everybody(api: APIClient, world: World) -> None:
    refused = api.get("/api/v1/dramas/", {"kind": "opera"}, headers={"accept-language": "ko"})
    assert "valid choice" in refused.json()["detail"]
    shown = api.get("/api/v1/dramas/", headers={"accept-language": "ko"})
    assert "/ko/" not in shown.content.decode()
    assert shown["Content-Language"] == "en"
