"""The sentence stands beside what it supports, also where the page cannot be changed."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from articles.admin.highlight import marked
from articles.models import Article
from tests import factories as make

pytestmark = pytest.mark.django_db


def row_of(page: str, field: str) -> str:
    found = re.search(rf'<div class="form-row[^"]*field-{field}.*?(?=<div class="form-row|</fieldset>)', page, re.S)
    assert found
    return found[0]


def opened(client: Client, record: Any) -> str:
    app = record._meta.app_label
    return client.get(reverse(f"admin:{app}_{record._meta.model_name}_change", args=[record.pk])).content.decode()


def test_sentence_article_and_who_accepted_it_stand_under_the_field(desk: Client) -> None:
    article = make.make_article(title="On the roof")
    scene = make.make_scene(takes=9)
    make.cite(scene, "takes", "9", article=article)
    row = row_of(opened(desk, scene), "takes")
    assert "It took nine takes." in row
    assert "On the roof" in row
    assert reverse("admin:articles_article_change", args=[article.pk]) in row
    assert "read by software" in row
    assert "Sources differ" not in row
    assert "It took nine takes." not in row_of(opened(desk, scene), "place")


def test_sources_that_differ_say_so_until_one_is_preferred(desk: Client) -> None:
    scene = make.make_scene(takes=9)
    make.cite(scene, "takes", "9")
    other = make.cite(scene, "takes", "11", accepted_by="editor")
    row = row_of(opened(desk, scene), "takes")
    assert "Sources differ" in row
    assert "accepted by an editor" in row
    change = reverse("admin:articles_citation_change", args=[other.pk])
    page = desk.post(change, {"stance": "supports", "preferred": "on", "reason": ""})
    assert "Say why this source is preferred." in page.content.decode()
    assert desk.post(change, {"stance": "supports", "preferred": "on", "reason": "It is later"}).status_code == 302
    assert "Sources differ" not in row_of(opened(desk, scene), "takes")


def test_what_no_field_shows_stands_below(desk: Client) -> None:
    scene = make.make_scene(notes=[{"key": "cold", "text": "A cold night."}])
    make.cite(scene, "notes.cold", "A cold night.")
    make.cite(scene, "")
    panel = opened(desk, scene).split('id="sources"')[1]
    assert "A cold night." in panel
    assert "that it exists" in panel


def test_rows_have_their_sentences(desk: Client) -> None:
    role = make.make_role()
    make.cite(role, "character", role.character)
    page = opened(desk, role.drama)
    assert "It took nine takes." in page.split('id="roles-0"')[1].split("</tr>")[0]


def test_who_may_only_look_sees_the_sentences_too(as_one_who_may: Any) -> None:
    scene = make.make_scene(takes=9)
    make.cite(scene, "takes", "9")
    page = opened(as_one_who_may("view_scene"), scene)
    assert "It took nine takes." in row_of(page, "takes")


def test_article_shows_its_text_with_the_sentence_marked(desk: Client) -> None:
    article = make.make_article(raw="<raw> as received", body="They met <em>here</em>. It took nine takes.")
    evidence = make.cite(make.make_drama(title="Low Tide"), "setting", "x", article=article).evidence
    make.make_suggestion(article)
    page = opened(desk, article)
    assert f'<mark id="e{evidence.pk}">It took nine takes.</mark>' in page
    assert "&lt;raw&gt; as received" in page
    assert "Low Tide" in page
    assert "title: Roof" in page
    assert "<em>here" not in page


def test_overlapping_sentences_lose_no_letter() -> None:
    class At:
        def __init__(self, pk: int, start: int | None, end: int | None) -> None:
            self.pk, self.start, self.end = pk, start, end

    html = marked("one <two> three", [At(1, 0, 9), At(2, 4, 15), At(3, None, None)])
    assert re.sub("</?mark[^>]*>", "", html) == "one &lt;two&gt; three"
    assert html.count('id="e1"') == html.count('id="e2"') == 1


def test_a_changed_body_takes_its_evidence_along(desk: Client) -> None:
    pytest.importorskip("articles.ingest")
    from tests.admin.form import edit

    article = make.make_article()
    evidence = make.make_evidence(article, "It took nine takes.")
    url = reverse("admin:articles_article_change", args=[article.pk])
    assert edit(desk, url, body="First of all, they met. It took nine takes.").status_code == 302
    evidence.refresh_from_db()
    text = Article.objects.get(pk=article.pk).text
    assert text[evidence.start : evidence.end] == evidence.exact == "It took nine takes."
