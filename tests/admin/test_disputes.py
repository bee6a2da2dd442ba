"""The board of disputed facts: what is on it, what is not, and how it is settled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from articles import review
from articles.ingest import import_files
from articles.ingest.batch import Options
from articles.models import Citation, Dispute
from articles.reading.agreement import SINGLE, agree
from articles.review.disputes import look, look_at_all
from catalog.models import Rating
from tests import factories as make
from tests.admin.test_queries import count

pytestmark = pytest.mark.django_db
BOARD = "/admin/articles/citation/disputed/"


def cite(record: Any, field: str, value: str, **values: Any) -> Citation:
    made = make.cite(record, field, value, **values)
    look(record_id=record.pk, field=field)
    return made


def open_ones() -> list[tuple[int, str]]:
    return list(Dispute.objects.filter(state="open").values_list("record", "field"))


@pytest.mark.parametrize(
    ("field", "one", "other", "so"),
    [
        ("character", "Park Sae Ro-yi", "Park Sae Ro Yi", True),
        ("character", "Tae Sang", "Jang Tae Sang", True),
        ("character", "Tae Sang", "Tae Min", False),
        ("premiere", "2024", "2024-09-27", True),
        ("premiere", "2023-12-22", "2024-01-05", False),
        ("day", "XXXX-02-21", "XXXX-02-22", False),
        ("aired", "XXXX-05-14", "2022-05", True),
        ("aired", "XXXX-05-14", "2022-06", False),
        ("takes", "17", "about 17", True),
        ("takes", "at least 10", "17", True),
        ("takes", "at least 20", "17", False),
        ("takes", "1", "17", False),
        ("state", "in_talks", "confirmed", True),
        ("state", "declined", "confirmed", False),
        ("value", "12.30 %", "12.3%", True),
        ("based_on", "Now at Our School (webtoon)", "Now at Our School", True),
        ("based_on", "Now at Our School", "Another Book", False),
    ],
)
def test_values_of_a_field(field: str, one: str, other: str, so: bool) -> None:
    assert agree(one, other, field) is so
    assert agree(other, one, field) is so


@given(st.sampled_from(sorted(SINGLE)), st.text(max_size=12), st.text(max_size=12))
def test_agreeing_has_no_direction(field: str, one: str, other: str) -> None:
    assert agree(one, one, field)
    assert agree(one, other, field) == agree(other, one, field)


def imported(folder: Path) -> None:
    import_files(paths=[folder], options=Options(rights="own", accept_above=0.1))


def assert_the_facts(desk: Client) -> None:
    assert [(d.record.type, d.field) for d in Dispute.objects.select_related("record")] == [("rating", "day")]
    page = desk.get(BOARD).content.decode()
    assert "Itaewon Class: 12.289 % nationwide" in page
    for said in ("XXXX-02-21", "XXXX-02-22"):
        assert said in page
    for other in ("take kiss", "17", "Sae Ro", "premiere"):
        assert f">{other}" not in page


def test_of_our_seeds_the_rating_of_two_days_and_nothing_else(desk: Client, seeds: Path) -> None:
    imported(seeds)
    assert_the_facts(desk)


def test_of_real_articles_the_same(desk: Client, shared_seeds: Path) -> None:
    imported(shared_seeds)
    assert_the_facts(desk)


def test_across_articles_and_fields_of_many_values(desk: Client) -> None:
    scene, other = make.make_scene(takes=9), make.make_scene(takes=17)
    cite(scene, "takes", "9")
    cite(other, "takes", "17")
    for value in ("Netflix", "JTBC"):
        cite(scene, "roles", value)
        cite(scene, "aliases", value)
    assert open_ones() == []
    cite(scene, "takes", "12")
    assert open_ones() == [(scene.pk, "takes")]


def test_a_denial_disputes_what_it_denies(desk: Client) -> None:
    drama = make.make_drama()
    cite(drama, "genres", "Romance")
    cite(drama, "genres", "Thriller", stance="denies")
    assert open_ones() == []
    cite(drama, "genres", "Romance", stance="denies")
    assert open_ones() == [(drama.pk, "genres")]


def test_settling_asks_why_and_a_new_differing_source_opens_it_again(desk: Client) -> None:
    scene = make.make_scene(takes=9)
    nine, twelve = cite(scene, "takes", "9"), cite(scene, "takes", "12")
    settle = reverse("admin:articles_citation_settle", args=[Dispute.objects.get().pk])
    page = desk.post(settle, {"citation": twelve.pk, "reason": " "}, follow=True).content.decode()
    assert "Say why this source is preferred." in page
    assert "Choose the source that you prefer." in desk.post(settle, {"reason": "x"}, follow=True).content.decode()
    assert open_ones() == [(scene.pk, "takes")]

    page = desk.post(settle, {"citation": twelve.pk, "reason": "The director said so"}, follow=True).content.decode()
    assert "The record itself still says" in page
    assert open_ones() == []
    assert "The director said so" in desk.get(f"{BOARD}?state=settled").content.decode()
    review.settle_by(citation=nine, reason="No, nine", by=None)
    twelve.refresh_from_db()
    assert not twelve.preferred
    cite(scene, "takes", "about 9")
    assert open_ones() == []
    cite(scene, "takes", "30")
    assert open_ones() == [(scene.pk, "takes")]
    desk.post(reverse("admin:articles_citation_reopen", args=[Dispute.objects.get().pk]))
    nine.refresh_from_db()
    assert not nine.preferred


def test_a_stale_board_settles_nothing_anew(desk: Client) -> None:
    scene = make.make_scene(takes=9)
    nine, twelve = cite(scene, "takes", "9"), cite(scene, "takes", "12")
    settle = reverse("admin:articles_citation_settle", args=[Dispute.objects.get().pk])
    desk.post(settle, {"citation": twelve.pk, "reason": "The director said so"})
    late = desk.post(settle, {"citation": nine.pk, "reason": "I counted"}, follow=True).content.decode()
    assert "Somebody settled it meanwhile" in late
    twelve.refresh_from_db()
    assert (twelve.preferred, twelve.reason) == (True, "The director said so")


def test_what_is_withdrawn_is_no_question(desk: Client) -> None:
    from catalog import writes

    scene = make.make_scene(takes=9, title="Under the bridge")
    cite(scene, "takes", "9")
    cite(scene, "takes", "12")
    assert "Under the bridge" in desk.get(BOARD).content.decode()
    writes.transition(record=scene, to="withdrawn", version=scene.version)
    assert "Under the bridge" not in desk.get(BOARD).content.decode()


def test_looking_at_all_fields_after_sources_were_moved(db: Any) -> None:
    one, other = make.make_scene(), make.make_scene()
    make.cite(one, "takes", "9")
    make.cite(other, "takes", "12")
    Citation.objects.filter(record=other.pk).update(record=one.pk)
    look_at_all(record_id=one.pk)
    assert open_ones() == [(one.pk, "takes")]
    Citation.objects.filter(record=one.pk).delete()
    look_at_all(record_id=one.pk)
    assert open_ones() == []


def test_the_board_leads_on_and_asks_as_often_for_many_as_for_few(desk: Client) -> None:
    def dispute(number: int) -> None:
        for each in range(number):
            rating = make.make_rating(day="2024-05-01", value=each + 1)
            cite(rating, "day", "2024-05-01")
            cite(rating, "day", "2024-05-02")

    dispute(2)
    few = count(desk, BOARD)
    dispute(20)
    assert count(desk, BOARD) == few <= 12
    page = desk.get(BOARD).content.decode()
    assert page.count('class="sb-conflict"') == 20
    older = page.split("?before=")[1].split('"')[0]
    assert desk.get(f"{BOARD}?before={older}").content.decode().count('class="sb-conflict"') == 2
    assert Rating.objects.count() == 22


def test_who_may_look_does_not_settle(as_one_who_may: Any) -> None:
    scene = make.make_scene(takes=9)
    nine = cite(scene, "takes", "9")
    cite(scene, "takes", "12")
    client = as_one_who_may("view_citation")
    page = client.get(BOARD).content.decode()
    assert "It took nine takes." in page
    assert "Prefer the chosen one" not in page
    dispute = Dispute.objects.get()
    for what in ("settle", "reopen"):
        url = reverse(f"admin:articles_citation_{what}", args=[dispute.pk])
        assert client.post(url, {"citation": nine.pk, "reason": "x"}).status_code == 403
        assert client.get(url).status_code in (403, 405)
    assert open_ones() == [(scene.pk, "takes")]


def test_who_may_nothing_is_refused(as_one_who_may: Any) -> None:
    assert as_one_who_may().get(BOARD).status_code == 403
