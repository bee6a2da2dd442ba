"""Every fact opens its sentence, tells how it is known, and where sources differ shows all of them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from articles.reading.agreement import agree
from articles.reading.sources import PER_FIELD, SourceBook
from catalog import writes
from tests import factories as make

from .linked import BLOCK
from .shelf import SENTENCE, Shelf


def page(client: Client, record: Any) -> str:
    answer = client.get(record.get_absolute_url())
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


@pytest.mark.parametrize("kind", ["drama", "actor", "scene"])
def test_sentences_stand_on_the_page_without_script(kind: str, client: Client, shelf: Shelf) -> None:
    html = page(client, getattr(shelf, kind))
    assert SENTENCE in html
    assert '<details class="src is-software"' in html
    assert f"{shelf.article.get_absolute_url()}#c" in html
    without_data = BLOCK.sub("", html)
    assert without_data.count("<script") == without_data.count('<script src="/static/')


def test_it_tells_who_accepted_a_fact(client: Client, db: Any) -> None:
    by_software, by_editor = make.make_drama(setting="Busan"), make.make_drama(setting="Busan")
    make.cite(by_software, "setting", "Busan")
    make.cite(by_editor, "setting", "Busan", accepted_by="editor")
    assert "<em>accepted by an editor</em>" not in page(client, by_software)
    assert "<em>accepted by an editor</em>" in page(client, by_editor)
    assert 'class="src is-editor"' in page(client, by_editor)


def test_sources_that_differ_both_stand(client: Client, db: Any) -> None:
    rating = make.make_rating(day="XXXX-02-22")
    article = make.make_article(body="It rated 12.3 on February 22. It rose after the February 21 show.")
    make.cite(rating, "day", "XXXX-02-22", article=article, exact="It rated 12.3 on February 22.")
    make.cite(rating, "day", "XXXX-02-21", article=article, exact="It rose after the February 21 show.")
    html = page(client, rating.drama)
    assert "is-differ" in html
    versus = html[html.index('class="versus"') :]
    for said in ("February 22", "February 21", "It rose after the February 21 show.", "Sources differ"):
        assert said in versus


def test_one_dispute_under_two_ratings_is_told_once(client: Client, db: Any) -> None:
    drama = make.make_drama()
    article = make.make_article(body="It rated well on February 22. It rose after the February 21 show.")
    for value, region in ((12, "nationwide"), (13, "Seoul")):
        rating = make.make_rating(drama=drama, value=Decimal(value), region=region, day="XXXX-02-22")
        make.cite(rating, "day", "XXXX-02-22", article=article, exact="It rated well on February 22.")
        make.cite(rating, "day", "XXXX-02-21", article=article, exact="It rose after the February 21 show.")
    assert page(client, drama).count('class="versus"') == 1


def test_a_preferred_value_ends_the_dispute(db: Any) -> None:
    scene = make.make_scene(takes=9)
    article = make.make_article()
    make.cite(scene, "takes", "9", article=article, preferred=True, reason="The director said so.")
    make.cite(scene, "takes", "12", article=article, exact="They met on the roof.")
    assert not SourceBook([scene.pk]).of(scene, "takes").differs


@pytest.mark.parametrize(
    ("one", "other", "so"),
    [
        ("XXXX-05-14", "2022-05-14", True),
        ("2024", "2024-09-27", True),
        ("Reed field", "reed  field", True),
        ("2023-09-27", "2024-09-27", False),
        ("XXXX-02-21", "XXXX-02-22", False),
        ("17", "about 17", True),
        ("1", "17", False),
    ],
)
def test_values_that_agree(one: str, other: str, so: bool) -> None:
    assert agree(one, other) is so
    assert agree(other, one) is so


def test_a_fact_with_many_sources_leads_to_the_rest(client: Client, db: Any) -> None:
    scene = make.make_scene(takes=9)
    for turn in range(PER_FIELD + 4):
        said = f"Outlet {turn} counted nine takes."
        make.cite(scene, "takes", "9" if turn % 2 else "about 9", article=make.make_article(body=said), exact=said)
    html = page(client, scene)
    assert html.count("<em>accepted by software</em>") == PER_FIELD
    assert f"/sources/{scene.pk}/" in html and "4 more sources" in html
    assert client.get(f"/sources/{scene.pk}/").content.decode().count("counted nine takes.") == PER_FIELD + 4


def test_a_withdrawn_article_is_no_source_for_readers(client: Client, shelf: Shelf) -> None:
    scene = make.make_scene()
    article = make.make_article(body="A secret sentence.")
    make.cite(scene, article=article, exact="A secret sentence.")
    assert "A secret sentence." in page(client, scene)
    writes.transition(record=article, to="withdrawn", version=article.version)
    assert "A secret sentence." not in page(client, scene)
    assert "A secret sentence." not in client.get(f"/sources/{scene.pk}/").content.decode()


def test_sources_of_a_hidden_record_are_hidden(client: Client, db: Any) -> None:
    draft = make.make_drama(publish=False)
    make.cite(draft)
    assert client.get(f"/sources/{draft.pk}/").status_code == 404


def test_marks_are_numbered_in_the_order_of_the_page(client: Client, shelf: Shelf) -> None:
    shelf.grow()
    html = page(client, shelf.drama)
    numbers = [int(found) for found in re.findall(r'<span class="note" id="source-(\d+)"', html)]
    assert numbers == sorted(set(numbers)) == list(range(1, len(numbers) + 1))


def test_what_two_outlets_say_word_for_word_is_shown_once(client: Client, db: object) -> None:
    drama = make.make_drama(title="Lantern Street")
    for _ in range(2):
        make.cite(drama, "title", "Lantern Street", article=make.make_article(), exact=SENTENCE)
    html = client.get(drama.get_absolute_url()).content.decode()
    note = html[html.index('class="note"') :]
    note = note[: note.index('class="back"')]
    assert note.count("<q") == 1 and "1 more source" in note
