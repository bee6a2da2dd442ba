"""Paging by key: every row once, there and back, in any order, also while rows come and go."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.desk import keyset_list
from catalog.desk.keyset import BadCursor, beyond, cursor_of, keys_of, read_cursor
from catalog.desk.keyset_admin import KeysetAdmin
from catalog.desk.record_admin import RecordAdmin
from catalog.models import Actor, Rating
from tests import factories as make

pytestmark = pytest.mark.django_db
LINK = re.compile(r'href="([^"]+)" rel="(next|prev)"')
ROW = re.compile(r'name="_selected_action" value="(\d+)"')
PEOPLE = "/admin/catalog/actor/"


@pytest.fixture
def small_pages(monkeypatch: Any) -> None:
    monkeypatch.setattr(KeysetAdmin, "list_per_page", 3)


def look(client: Client, address: str) -> tuple[list[int], dict[str, str]]:
    page = client.get(address).content.decode()
    links = {rel: PEOPLE + href.replace("&amp;", "&") for href, rel in LINK.findall(page)}
    return [int(pk) for pk in ROW.findall(page)], links


@pytest.mark.parametrize("order", ["", "?o=1", "?o=-1", "?o=4", "?o=-5.1"])
def test_every_row_once_there_and_back(desk: Client, small_pages: None, order: str) -> None:
    people = [make.make_actor(name=name).pk for name in ["Bo", "An", "An", "Ko", "Do", "Bo", "Ko", "Do"]]
    seen, pages, address = [], [], PEOPLE + order
    while address:
        rows, links = look(desk, address)
        pages.append(rows)
        seen += rows
        address = links.get("next", "")
        last = links
    assert sorted(seen) == people
    assert [len(page) for page in pages] == [3, 3, 2]
    back = look(desk, last["prev"])
    assert back[0] == pages[1]
    first, links = look(desk, back[1]["prev"])
    assert first == pages[0]
    assert set(links) == {"next"}


def test_rows_that_come_meanwhile_neither_repeat_nor_hide_others(desk: Client, small_pages: None) -> None:
    people = [make.make_actor().pk for _ in range(6)]
    first, links = look(desk, PEOPLE)
    make.make_actor()
    second, _links = look(desk, links["next"])
    assert first + second == people[::-1]


def test_a_way_back_that_is_short_shows_the_whole_first_page(desk: Client, small_pages: None) -> None:
    people = [make.make_actor() for _ in range(5)]
    cursor = cursor_of(people[-2], keys_of(Actor, ["-pk"]))
    rows, links = look(desk, f"{PEOPLE}?before={cursor}")
    assert rows == [person.pk for person in people[::-1][:3]]
    assert set(links) == {"next"}


def test_another_filter_or_order_begins_at_the_first_page(desk: Client, small_pages: None) -> None:
    for _ in range(5):
        make.make_actor()
    _rows, links = look(desk, PEOPLE)
    page = desk.get(links["next"]).content.decode()
    for href in re.findall(r'href="(\?[^"]*(?:status=|o=)[^"]*)"', page):
        assert "after=" not in href


@pytest.mark.parametrize("cursor", ["x", "W10", "WyJhIl0", "WzFd" * 999, "W3t9XQ", "WzFlOTk5XQ", "é", "W251bGxd"])
def test_a_cursor_made_up_is_refused(desk: Client, cursor: str) -> None:
    make.make_actor()
    answer = desk.get(PEOPLE, {"after": cursor})
    assert (answer.status_code, answer.get("Location", "")[-4:]) == (302, "?e=1")


def test_counts_end_at_a_thousand_and_sorting_then_follows_an_index(desk: Client, monkeypatch: Any) -> None:
    monkeypatch.setattr(keyset_list, "MOST_COUNTED", 4)
    for each in range(5):
        make.make_actor(name=f"Person {each}")
    page = desk.get(f"{PEOPLE}?o=5").content.decode()
    assert "more than 1,000 actors" in page
    assert "Lists of more than 1,000 rows sort" in page
    assert "sort by columns with an index" not in desk.get(f"{PEOPLE}?o=1").content.decode()
    assert "column-name_shown" in page
    assert re.search(r'class="[^"]*sortable column-name_shown', page)
    assert not re.search(r'class="[^"]*sortable column-version', page)


def test_an_action_on_all_is_refused_beyond_the_bound(desk: Client, monkeypatch: Any) -> None:
    monkeypatch.setattr("catalog.desk.keyset_admin.MOST_COUNTED", 2)
    monkeypatch.setattr(keyset_list, "MOST_COUNTED", 2)
    people = [make.make_actor() for _ in range(4)]
    posted = {
        "action": "withdraw_selected",
        "_selected_action": [people[0].pk],
        "select_across": "1",
        "index": "0",
        "reason": "Doubled",
    }
    page = desk.post(PEOPLE, posted, follow=True).content.decode()
    assert "nothing was done" in page
    assert not Actor.objects.filter(status="withdrawn").exists()
    desk.post(PEOPLE, {**posted, "select_across": "0"})
    assert list(Actor.objects.filter(status="withdrawn")) == [people[0]]


def test_no_statement_counts_or_skips_without_end(desk: Client) -> None:
    for _ in range(3):
        make.cite(make.make_actor())
    for address in (PEOPLE, "/admin/articles/article/", "/admin/articles/suggestion/", "/admin/catalog/revision/"):
        with CaptureQueriesContext(connection) as captured:
            desk.get(address)
        for query in captured:
            assert "COUNT(*)" not in query["sql"] or "LIMIT 1001" in query["sql"]
            assert "OFFSET" not in query["sql"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.none() | st.dates(), st.integers(0, 3)), min_size=1, max_size=6),
    st.sampled_from([["day_first"], ["-day_first"], ["episode", "-day_first"], ["-episode"], ["-day_first", "pk"]]),
    st.integers(0, 5),
)
def test_what_follows_a_row_is_what_the_database_puts_after_it(rated: Any, rows: Any, order: Any, at: int) -> None:
    """Also where a value is missing, which databases sort first or last."""
    keys = keys_of(Rating, order)
    made = rated(rows)
    found = Rating.objects.filter(pk__in=made).order_by(*(key.order for key in keys))
    listed = list(found)
    row = listed[at % len(listed)]
    values = read_cursor(cursor_of(row, keys), keys)
    assert list(found.filter(beyond(keys, values))) == listed[listed.index(row) + 1 :]
    turned = [key.turned() for key in keys]
    back = found.order_by(*(key.order for key in turned)).filter(beyond(turned, values))
    assert list(back) == listed[: listed.index(row)][::-1]


@pytest.fixture
def rated(db: Any) -> Any:
    """Ratings of one drama, by key: (day or None, episode or 0 for none)."""
    drama = make.make_drama()

    def made(rows: Any) -> list[int]:
        return [
            make.make_rating(
                drama=drama, day=day.isoformat() if day else "", episode=episode or None, region=f"r{make.number()}"
            ).pk
            for day, episode in rows
        ]

    return made


def test_all_growing_tables_are_listed_by_key() -> None:
    from django.contrib import admin

    plain = {
        model._meta.label for model, each in admin.site._registry.items()
        if model._meta.app_label in ("catalog", "articles") and not isinstance(each, KeysetAdmin)
    }  # fmt: skip
    assert plain == {
        "catalog.Genre",
        "catalog.SceneKind",
        "catalog.Likeness",
    }  # which has a page of its own, by key too
    assert issubclass(RecordAdmin, KeysetAdmin)


def test_a_cursor_of_another_order_is_refused() -> None:
    person = make.make_actor()
    with pytest.raises(BadCursor):
        read_cursor(cursor_of(person, keys_of(Actor, ["-pk"])), keys_of(Actor, ["name", "-pk"]))
