"""A page costs the same number of queries however much it shows."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from .shelf import Shelf

SEARCHES = ("?q=Lantern+Street", "?q=roof", "?q=took&kind=article", "?q=Lanten+Street", "suggest/?q=l")
LISTS = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/", "/articles/feed/"]
LISTS += ["/genres/romance/", "/kinds/kiss/", "/years/2024/", *(f"/search/{query}" for query in SEARCHES)]
DETAILS = ["drama", "actor", "role", "scene", "network", "article"]


def cost(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(url)
    assert answer.status_code == 200
    return len(queries)


@pytest.mark.parametrize("url", LISTS)
def test_list(url: str, client: Client, shelf: Shelf) -> None:
    shelf.grow()
    small = cost(client, url)
    for _ in range(3):
        shelf.grow()
    assert cost(client, url) == small


@pytest.mark.parametrize("kind", DETAILS)
def test_detail(kind: str, client: Client, shelf: Shelf) -> None:
    shelf.grow()
    url = getattr(shelf, kind).get_absolute_url()
    small = cost(client, url)
    for _ in range(3):
        shelf.grow(network=shelf.network)
    assert cost(client, url) == small


@pytest.mark.parametrize("query", ["", "?to="])
def test_co_stars(query: str, client: Client, shelf: Shelf) -> None:
    shelf.grow()
    url = f"{shelf.actor.get_absolute_url()}co-stars/"
    if query:
        url += f"{query}{shelf.drama.roles.exclude(actor=shelf.actor).first().actor_id}"
    small = cost(client, url)
    for _ in range(4):
        shelf.grow()
    assert cost(client, url) == small


@pytest.mark.parametrize("kind", ["drama", "actor"])
def test_feed(kind: str, client: Client, shelf: Shelf) -> None:
    url = f"{getattr(shelf, kind).get_absolute_url()}feed/"
    small = cost(client, url)
    shelf.grow()
    assert cost(client, url) == small
