"""The front page: what leads, and this day in other years."""

from __future__ import annotations

import datetime as dt
from unittest.mock import patch

import pytest
from django.test import Client

from catalog.reading.anniversaries import on_this_day
from tests import factories as make

TODAY = dt.date(2026, 5, 14)


@pytest.fixture
def home(client: Client, db: object) -> object:
    def read() -> str:
        with patch("config.views.timezone.localdate", return_value=TODAY):
            return client.get("/").content.decode()

    return read


def test_this_day_in_other_years_and_in_one_that_nobody_tells(db: object) -> None:
    days = ["2021-05-14", "XXXX-05-14", "2021-05-15", "2021-05", "2026-05-14", "XXXX-05-15"]
    for day in days:
        make.make_scene(title=day, aired=day)
        make.make_release(drama=make.make_drama(title=day), premiere=day)
    began, aired = on_this_day(TODAY)
    assert {release.drama.title for release in began} == {"2021-05-14", "XXXX-05-14"}
    assert {scene.title for scene in aired} == {"2021-05-14", "XXXX-05-14"}


def test_what_was_only_announced_did_not_begin(db: object) -> None:
    make.make_release(premiere="2021-05-14", state="announced")
    assert on_this_day(TODAY) == ([], [])


def test_the_front_page_tells_the_day_with_its_sentence(home: object) -> None:
    scene = make.make_scene(title="Rain on the bridge", aired="2021-05-14")
    make.make_scene(title="A lead", takes=1)
    make.cite(
        scene,
        "aired",
        "2021-05-14",
        article=make.make_article(body="It rained on May 14."),
        exact="It rained on May 14.",
    )
    html = home()  # type: ignore[operator]
    day = html.index('id="day"')
    assert html.index("Rain on the bridge", day) > day and html.index("It rained on", day) > day


def test_a_scene_that_tells_what_happens_is_not_on_the_front_page(home: object) -> None:
    make.make_scene(title="The last breath", takes=1, spoiler=True)
    assert "The last breath" not in home()  # type: ignore[operator]
