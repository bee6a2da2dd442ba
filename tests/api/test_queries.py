"""As many queries for one record as for many."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from .test_errors import RESOURCES
from .world import World, make_world

EXPANDED = {
    "dramas": "releases",
    "releases": "drama,networks",
    "roles": "drama,actor",
    "scenes": "drama,release,roles",
    "credits": "drama,person",
    "songs": "drama,artists",
    "ratings": "drama,release",
    "videos": "drama,scene",
}
MOST = {
    "dramas": 6,
    "releases": 4,
    "actors": 4,
    "roles": 4,
    "scenes": 6,
    "credits": 3,
    "songs": 5,
    "ratings": 3,
    "networks": 4,
    "videos": 3,
    "articles": 2,
    "citations": 2,
    "quotes": 2,
    "suggestions": 2,
    "changes": 26,
    "search": 10,
}
"""Queries of a list: one for the count, one for the rows, one for all sources, one for each kind of owned row."""


def queries(client: APIClient, url: str) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(url)
    assert answer.status_code == 200, answer.json()
    return [query["sql"] for query in captured]


def urls(resource: str, world: World) -> list[str]:
    listed = {"search": "/api/v1/search/?q=also&limit=100", "changes": "/api/v1/changes/?limit=100"}
    url = listed.get(resource, f"/api/v1/{resource}/?limit=100")
    found = [url]
    if resource in world.records:
        found.append(f"/api/v1/{resource}/{world.records[resource].pk}/")
    if resource in EXPANDED:
        found += [f"{url}&expand={EXPANDED[resource]}", f"{found[1]}?expand={EXPANDED[resource]}"]
    if resource not in ("search", "changes", "citations", "quotes", "suggestions"):
        found.append(f"{url}&search=drama&ordering=id")
    return found


@pytest.mark.parametrize("resource", RESOURCES)
def test_queries_do_not_grow_with_the_data(desk: APIClient, world: World, resource: str) -> None:
    asked = urls(resource, world)
    for url in asked:
        queries(desk, url)
    before = [queries(desk, url) for url in asked]
    for _ in range(3):
        make_world()
    for url in asked:
        queries(desk, url)
    after = [queries(desk, url) for url in asked]
    for url, first, second in zip(asked, before, after, strict=True):
        assert len(first) == len(second), f"{url}\n" + "\n".join(sorted(set(second) - set(first)))
    assert len(after[0]) <= MOST[resource]


def test_fields_that_are_not_wanted_cost_nothing(api: APIClient, world: World) -> None:
    assert len(queries(api, "/api/v1/scenes/?fields=id,title")) == 2


@pytest.mark.parametrize("resource", ["dramas", "actors", "networks", "articles"])
def test_lists_read_their_own_index(api: APIClient, world: World, resource: str) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("reads SQLite's plan")
    rows = queries(api, f"/api/v1/{resource}/")[1]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {rows}")
        plan = [line[3] for line in cursor.fetchall()]
    assert f"{resource.removesuffix('s')}_live" in plan[0], plan
