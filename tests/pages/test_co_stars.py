"""Who a person acts with, and the way to somebody else."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories as make

pytestmark = pytest.mark.django_db


def page_of(actor: Any) -> str:
    return reverse("co-stars", args=[actor.pk, actor.slug])


def words(client: Client, url: str) -> str:
    answer = client.get(url)
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", "", answer.content.decode()).split())


@pytest.fixture
def three() -> list[Any]:
    """Kim Da Mi and Park Seo Joon in one title, he and Han So Hee in another."""
    people = [make.make_actor(name=name) for name in ("Kim Da Mi", "Park Seo Joon", "Han So Hee")]
    for title, cast in (("Roof", people[:2]), ("Reeds", people[1:])):
        drama = make.make_drama(title=title)
        for actor in cast:
            make.make_role(drama=drama, actor=actor)
    return people


def test_the_way_is_told_in_words(client: Client, three: list[Any]) -> None:
    said = words(client, f"{page_of(three[0])}?to=han+sohee")
    assert "Kim Da Mi, in Roof with Park Seo Joon, in Reeds with Han So Hee: 2 steps, the fewest there are." in said
    assert said == words(client, f"{page_of(three[0])}?to={three[2].pk}")


def test_no_way_is_said(client: Client, three: list[Any]) -> None:
    far = make.make_role().actor
    assert "No path of six steps or fewer is known" in words(client, f"{page_of(three[0])}?to={far.pk}")
    assert "no step at all" in words(client, f"{page_of(three[0])}?to={three[0].pk}")
    assert "Nobody on file is called “Zzyzx”" in words(client, f"{page_of(three[0])}?to=Zzyzx")
    assert "Nobody on file" in words(client, f"{page_of(three[0])}?to={make.make_drama().pk}")


def test_namesakes_are_offered(client: Client, three: list[Any]) -> None:
    other = make.make_actor(name="Han So Hee", disambiguation="singer")
    page = client.get(f"{page_of(three[0])}?to=Han+So+Hee").content.decode()
    assert f'href="?to={other.pk}"' in page and f'href="?to={three[2].pk}"' in page


def test_those_with_most_titles_come_first(client: Client, three: list[Any]) -> None:
    drama = make.make_drama(title="Rain")
    for actor in three[1:]:
        make.make_role(drama=drama, actor=actor)
    table = client.get(page_of(three[1])).content.decode().partition('id="all"')[2]
    assert table.index("Han So Hee") < table.index("Kim Da Mi")
    assert "Reeds" in table and "Rain" in table


def test_casting_news_makes_no_co_star(client: Client, three: list[Any]) -> None:
    news = make.make_role(actor=three[1], state="in_talks")
    make.make_role(drama=news.drama, actor=make.make_actor(name="Somebody Else"))
    assert "Somebody Else" not in words(client, page_of(three[1]))


def test_a_person_alone_has_none(client: Client) -> None:
    actor = make.make_role().actor
    assert 'id="with"' not in client.get(actor.get_absolute_url()).content.decode()
    assert "Nothing on file" in words(client, page_of(actor))


def test_a_wrong_slug_leads_on_with_the_question(client: Client, three: list[Any]) -> None:
    answer = client.get(f"/actors/{three[0].pk}-x/co-stars/?to=1")
    assert answer.status_code == 301 and answer["Location"] == f"{page_of(three[0])}?to=1"


def test_dates_are_in_order_and_those_without_a_year_apart(client: Client, three: list[Any]) -> None:
    drama = three[0].roles.get().drama
    make.make_release(drama=drama, part="season", number=2, premiere="2031-01", state="announced")
    make.make_release(drama=drama, part="season", number=1, premiere="2020-01-31")
    make.make_scene(drama=drama, title="Reeds at dawn", aired="XXXX-05-14", roles=[three[0].roles.get()])
    page = client.get(three[0].get_absolute_url()).content.decode()
    table = page.partition('id="dates-table"')[2]
    places = [table.index(said) for said in ("Jan 31, 2020", "Jan 2031", "May 14")]
    assert places == sorted(places) and "Roof, Season 2 (announced)" in table
    assert "no year" in page.partition('id="dates"')[2] and "wedge open" in page
