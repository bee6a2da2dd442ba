"""The run of a title, drawn."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db


def run(client: Client, drama: Any) -> str:
    """The section of the page."""
    page = client.get(drama.get_absolute_url()).content.decode()
    found = re.search(r'<section class="part" aria-labelledby="run">.*?</section>', page, re.DOTALL)
    return found[0] if found else ""


def table(section: str) -> list[list[str]]:
    """The cells of the table, row by row."""
    rows = re.findall(r"<tr>(.*?)</tr>", section.partition("<tbody>")[2], re.DOTALL)
    return [
        [re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(r"<td.*?</td>", row, re.DOTALL)] for row in rows
    ]


def test_a_title_with_nothing_to_place_has_no_run(client: Client) -> None:
    assert run(client, make.make_drama()) == ""


def test_everything_drawn_stands_in_the_table(client: Client) -> None:
    drama = make.make_drama()
    make.make_release(drama=drama, premiere="2024-01-05")
    scene = make.make_scene(drama=drama, title="The roof", episode=3)
    make.make_rating(drama=drama, episode=1, value=Decimal("4.2"), region="Nationwide", day="2024-01-05")
    section = run(client, drama)
    assert section.count(f'<a href="{scene.get_absolute_url()}" aria-label="Episode 3: The roof">') == 2
    assert table(section) == [
        ["Jan 5, 2024", "premiere"],
        ["episode 1, Jan 5, 2024", "4.2 % Nationwide (rating)"],
        ["episode 3", "The roof (scene)"],
    ]


def test_what_has_no_year_stands_apart_and_differing_days_are_told(client: Client) -> None:
    drama = make.make_drama()
    rating = make.make_rating(drama=drama, value=Decimal("12.289"), region="", day="XXXX-02-22")
    for day in ("XXXX-02-22", "XXXX-02-21"):
        make.cite(rating, "day", day)
    section = run(client, drama)
    assert "no year" in section and 'class="differ"' in section
    assert table(section) == [["Feb 22 or Feb 21", "12.289 % (rating)"]]


def test_a_scene_without_episode_stands_apart(client: Client) -> None:
    drama = make.make_drama()
    make.make_scene(drama=drama, title="Somewhere")
    assert "episode not stated" in run(client, drama)


def test_the_whole_country_is_drawn_before_a_city(client: Client) -> None:
    drama = make.make_drama()
    for episode in (1, 2):
        make.make_rating(
            drama=drama, episode=episode, value=Decimal(20 + episode), region="Seoul", day=f"2024-01-0{episode}"
        )
    make.make_rating(drama=drama, episode=1, value=Decimal(9), region="Nationwide", day="2024-01-01")
    section = run(client, drama)
    drawn = section.partition("<details")[0]
    assert "9 %" in drawn and "22 %" not in drawn
    assert len(table(section)) == 3


def test_what_is_announced_is_dashed(client: Client) -> None:
    drama = make.make_drama()
    make.make_release(drama=drama, premiere="2031", state="announced")
    section = run(client, drama)
    assert 'class="dashed"' in section and "announced 2031" in section


def test_a_scene_is_on_the_axis_of_its_own_season(client: Client) -> None:
    drama = make.make_drama()
    make.make_release(drama=drama, part="season", number=1, premiere="2021-01-01")
    second = make.make_release(drama=drama, part="season", number=2, premiere="2024-01-01")
    make.make_scene(drama=drama, release=second, title="Later", episode=2)
    make.make_scene(drama=drama, title="When?", episode=2)
    section = run(client, drama)
    assert ["Season 2, episode 2", "Later (scene)"] in table(section)
    assert ["episode 2", "When? (scene)"] in table(section) and "episode not stated" in section


def test_a_scene_of_a_season_that_is_not_shown_is_on_no_other_axis(client: Client) -> None:
    drama = make.make_drama()
    make.make_release(drama=drama, part="season", number=1, premiere="2021-01-01")
    hidden = make.make_release(drama=drama, part="season", number=2, premiere="2024-01-01", publish=False)
    make.make_scene(drama=drama, release=hidden, title="Later", episode=2)
    section = run(client, drama)
    assert ["episode 2", "Later (scene)"] in table(section) and "episode not stated" in section
