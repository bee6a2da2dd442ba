"""The start page and the lists behind it: forecasts whose day has passed, facts without a source."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.reading import unsourced_list as without
from articles.reading.unsourced_list import newest
from articles.review import forecasts
from catalog import writes
from catalog.models import Release, Role
from config.start import queues
from tests import factories as make
from tests.admin.test_queries import count
from tests.admin.world import make_world

pytestmark = pytest.mark.django_db
FORECASTS = "/admin/articles/citation/forecasts/"
UNSOURCED = "/admin/articles/citation/unsourced/"


def numbers(page: str) -> dict[str, str]:
    """Title of a queue → its number as shown."""
    found = re.findall(r'sb-number">([^<]+)</span>\s*<span class="sb-name">([^<]+)<', page)
    return {name: number for number, name in found}


def coming(days: int) -> str:
    return str(timezone.localdate() + timedelta(days=days))


def announced(premiere: str, **values: Any) -> Release:
    return make.make_release(premiere=premiere, state="announced", **values)


def test_every_number_leads_to_its_list(desk: Client) -> None:
    make_world(2)
    announced("2024-05")
    draft = make.make_article()
    writes.transition(record=draft, to="draft", version=1)
    writes.transition(record=draft, to="in_review", version=2)
    ahead = make.make_article()
    writes.transition(record=ahead, to="published", version=1, publish_at=timezone.now() + timedelta(days=1))
    page = desk.get("/admin/").content.decode()
    shown = numbers(page)
    assert shown["proposals"] == "4"
    assert shown["overdue forecasts"] == "1"
    assert shown["articles in review"] == shown["scheduled articles"] == "1"
    assert shown["quarantined files"] == "2"
    assert int(shown["facts without a source"]) > 0
    for queue in queues.QUEUES:
        address = queues._address(queue)
        assert f'href="{address}"' in page
        assert desk.get(address).status_code == 200


def test_numbers_stop_at_a_thousand(monkeypatch: Any, desk: Client) -> None:
    monkeypatch.setattr(queues, "LIMIT", 3)
    make_world(3)
    assert numbers(desk.get("/admin/").content.decode())["proposals"] == "3+"


def test_each_queue_for_those_who_may_see_it(as_one_who_may: Any) -> None:
    make_world()
    page = as_one_who_may("view_suggestion").get("/admin/").content.decode()
    assert set(numbers(page)) == {"proposals"}
    assert "Proposals decided a day" in page
    assert "Articles a day" not in page
    assert "Changed lately" not in page


def test_an_empty_desk_says_what_to_do_next(desk: Client) -> None:
    page = desk.get("/admin/").content.decode()
    assert "New ones come with the next article." in page
    assert "Import a folder of articles" in page
    assert "No article came in these days." in page


def test_changes_in_a_row_are_told_once_with_who_and_why(desk: Client, editor: Any) -> None:
    drama = make.make_drama(title="Low Tide")
    for turn in range(3):
        record = type(drama).objects.get(pk=drama.pk)
        writes.update(record=record, version=record.version, by=editor, reason="Typing error", synopsis=str(turn))
    page = desk.get("/admin/").content.decode().split('class="sb-latest"')[1].split("</ul>")[0]
    assert page.count("Low Tide") == 2
    assert "3 times" in page
    assert "mina" in page
    assert "Typing error" in page


def test_articles_are_one_step_away_for_those_who_may(desk: Client, as_group: Any) -> None:
    page = desk.get("/admin/").content.decode()
    assert re.search(r'href="/admin/articles/article/import/"[^>]*>Import articles<', page)
    assert re.search(r'href="/admin/articles/article/add/"[^>]*>Write an article<', page)
    contributor = as_group("contributor")
    page = contributor.get("/admin/").content.decode()
    assert "Write an article" in page
    may = contributor.get("/admin/articles/article/import/").status_code == 200
    assert ("Import articles" in page) is may


def test_charts_have_a_text_and_a_table(desk: Client, editor: Any) -> None:
    from articles import review

    suggestion = make.make_suggestion(kind="title", data={"title": "Low Tide", "work": "drama"})
    review.reject(suggestion=suggestion, by=editor)
    page = desk.get("/admin/").content.decode()
    chart = page.split('id="chart-decided"')[1].split("</section>")[0]
    assert "1 in all, 1 on the busiest day" in chart
    assert 'class="is-one"' in chart
    today = timezone.localdate().isoformat()
    assert re.search(rf'<th scope="row">{today}</th><td>1</td><td>0</td>', chart)
    assert "style=" not in page.split("<body", 1)[1]


def test_as_many_queries_for_much_as_for_little(desk: Client) -> None:
    def measured() -> list[int]:
        found = []
        for url in ("/admin/", FORECASTS, UNSOURCED):
            cache.clear()
            found.append(count(desk, url))
        return found

    make_world(2)
    announced("2024-05")
    few = measured()
    make_world(5)
    for _ in range(4):
        make.cite(announced("2024-05"), "premiere", "2024-05")
        make.make_role(drama=announced("2024-06").drama, state="in_talks")
    assert measured() == few
    assert few[0] <= 36


# forecasts


def test_what_is_overdue(desk: Client) -> None:
    late, due, someday = announced("2024-05-01"), announced(coming(3)), announced("XXXX-05-14")
    today = announced(coming(0))
    year = announced(str(timezone.localdate().year))
    talked = make.make_role(drama=late.drama, state="in_talks")
    cast = make.make_role(drama=late.drama, state="confirmed")
    early = make.make_role(drama=due.drama, state="reported")
    gone = announced("2024-01")
    writes.transition(record=gone, to="withdrawn", version=gone.version)
    assert list(forecasts.stale_releases()) == [late]
    assert list(forecasts.stale_roles()) == [talked]
    assert forecasts.count(10) == 2
    assert forecasts.count(1) == 1
    make.cite(late, "premiere", "2024-05-01", exact="They met on the roof.")
    page = desk.get(FORECASTS).content.decode()
    assert "They met on the roof." in page
    for other in (due, someday, today, year, cast, early):
        assert f'id="forecast-{other.pk}"' not in page


def test_one_click_says_that_it_happened(desk: Client, editor: Any) -> None:
    late = announced("2024-05")
    url = reverse("admin:articles_citation_happened", args=[late.pk])
    assert "is not a date" in desk.post(url, {"version": 1, "premiere": "soon"}, follow=True).content.decode()
    assert "changed this meanwhile" in desk.post(url, {"version": 9}, follow=True).content.decode()
    assert Release.objects.get(pk=late.pk).state == "announced"
    desk.post(url, {"version": 1, "premiere": "2024-05-08"})
    late = Release.objects.get(pk=late.pk)
    assert (late.state, late.premiere) == ("aired", "2024-05-08")
    assert late.revisions.first().by == editor
    role = make.make_role(drama=late.drama, state="reported")
    desk.post(reverse("admin:articles_citation_happened", args=[role.pk]), {"version": 1})
    assert Role.objects.get(pk=role.pk).state == "confirmed"
    assert forecasts.count(10) == 0
    drama = reverse("admin:articles_citation_happened", args=[late.drama_id])
    assert desk.post(drama, {"version": 1}).status_code == 404


def test_not_yet_until_a_day(desk: Client) -> None:
    late = announced("2024-05")
    url = reverse("admin:articles_citation_postpone", args=[late.pk])
    for until, said in (
        ("", "Until: Name"),
        ("soon", "Until: Name"),
        ("2024-13-40", "Until: Name"),
        (coming(0), "to come"),
    ):
        assert said in desk.post(url, {"until": until}, follow=True).content.decode(), until
    assert forecasts.count(10) == 1
    desk.post(url, {"until": coming(2)})
    assert forecasts.count(10) == 0
    late.postponed.until = timezone.localdate()
    late.postponed.save()
    assert forecasts.count(10) == 1


def test_who_may_not_publish_does_not_confirm_what_is_public(as_one_who_may: Any) -> None:
    late = announced("2024-05")
    client = as_one_who_may("view_citation", "change_release")
    assert "It happened" not in client.get(FORECASTS).content.decode()
    for what in ("happened", "postpone"):
        url = reverse(f"admin:articles_citation_{what}", args=[late.pk])
        assert client.post(url, {"version": 1, "until": coming(2)}).status_code == 403
    assert forecasts.count(10) == 1


# facts without a source


def test_the_list_leads_on_to_older_records_and_loses_none(desk: Client, monkeypatch: Any) -> None:
    monkeypatch.setattr(without, "WINDOW", 3)
    made = [make.make_drama(setting="Busan") if turn % 3 else make.make_scene(takes=2) for turn in range(14)]
    seen: list[int] = []
    before = None
    while True:
        rows, before = newest(before=before, kinds=("drama", "scene"))
        seen += [record.pk for record, _ in rows]
        if before is None:
            break
    assert len(seen) == len(set(seen))
    assert {record.pk for record in made} <= set(seen)
    assert seen == sorted(seen, reverse=True)
    page = desk.get(f"{UNSOURCED}?kind=drama").content.decode()
    assert "Busan" not in page
    assert page.count("setting</a>") in (1, 2, 3)
    assert "Look at older records" in page
    assert without.count(1000) > 3
    assert without.count(2) == 2
