"""Pages neither repeat nor hide rows while others are added."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from rest_framework.test import APIClient

from catalog.api.base import pagination
from tests import factories as make


def walk(api: APIClient, url: str, way: str = "next", between: Any = None) -> list[list[int]]:
    """The numbers on each page from `url` on."""
    pages = []
    while url:
        answer = api.get(url)
        assert answer.status_code == 200, answer.json()
        assert len(pages) < 50, "pages without end"
        pages.append([one["id"] for one in answer.json()["results"]])
        url = answer.json()[way]
        if between:
            between()
    return pages


def flat(pages: list[list[int]]) -> list[int]:
    return [pk for page in pages for pk in page]


@pytest.mark.parametrize("order", ["-live_from", "live_from", "id", "-id", "title", "-title"])
def test_every_row_is_met_once_while_others_are_added(api: APIClient, db: Any, order: str) -> None:
    before = [make.make_drama(title=f"Title {number % 3}").pk for number in range(11)]

    def add() -> None:
        make.make_drama(title="Title 1")

    met = flat(
        walk(
            api,
            f"/api/v1/dramas/?limit=3&ordering={order}",
            between=None if order in ("id", "live_from", "title", "-title") else add,
        )
    )
    assert sorted(pk for pk in met if pk in before) == sorted(before)
    assert len(met) == len(set(met))


@pytest.mark.parametrize("order", ["premiere", "-premiere"])
def test_pages_go_through_what_has_no_date_and_back(api: APIClient, db: Any, order: str) -> None:
    for premiere in ("2024", "", "2020", "XXXX-05-14", "2022-03", "2020", ""):
        make.make_release(premiere=premiere)
    whole = flat(walk(api, f"/api/v1/releases/?ordering={order}"))
    assert len(whole) == 7
    assert flat(walk(api, f"/api/v1/releases/?ordering={order}&limit=2")) == whole
    url = f"/api/v1/releases/?ordering={order}&limit=2"
    while following := api.get(url).json()["next"]:
        url = following
    assert flat(walk(api, url, way="previous")[::-1]) == whole


def test_a_page_knows_its_neighbours(api: APIClient, db: Any) -> None:
    for _ in range(5):
        make.make_actor()
    first = api.get("/api/v1/actors/", {"limit": 2}).json()
    assert (first["count"], first["previous"]) == (5, None)
    second = api.get(first["next"]).json()
    third = api.get(second["next"]).json()
    assert third["next"] is None
    assert api.get(third["previous"]).json()["results"] == second["results"]
    assert api.get(second["previous"]).json() == {**first, "next": api.get(second["previous"]).json()["next"]}


def test_filters_stay_on_the_next_page(api: APIClient, db: Any) -> None:
    for kind in ("kiss", "fight") * 3:
        make.make_scene(kind)
    pages = walk(api, "/api/v1/scenes/?kind=kiss&limit=2&fields=id,kind")
    assert [len(page) for page in pages] == [2, 1]


def test_a_cursor_of_another_order_is_refused(api: APIClient, db: Any) -> None:
    for _ in range(3):
        make.make_drama()
    cursor = api.get("/api/v1/dramas/?limit=1").json()["next"].split("cursor=")[1].split("&")[0]
    refused = api.get(f"/api/v1/dramas/?limit=1&ordering=title&cursor={cursor}")
    assert (refused.status_code, list(refused.json()["errors"])) == (400, ["cursor"])
    assert api.get(f"/api/v1/dramas/?limit=1&cursor={cursor}x").status_code == 400


def test_search_results_have_pages_too(api: APIClient, db: Any) -> None:
    for number in range(5):
        make.make_drama(title=f"Lantern Street {number}")
    met = flat(walk(api, "/api/v1/dramas/?search=lantern&limit=2"))
    assert len(met) == len(set(met)) == 5


def test_counts_are_exact_up_to_a_bound(api: APIClient, db: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "COUNTED", 3)
    for count, exact in ((3, "true"), (3, "false")):
        for _ in range(3 if exact == "true" else 1):
            make.make_rating(value=Decimal(1))
        answer = api.get("/api/v1/ratings/")
        assert (answer.json()["count"], answer[pagination.EXACT_HEADER]) == (count, exact)
