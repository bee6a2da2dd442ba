"""A sentence becomes a source in a few steps, one from outside too, and can be taken away again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from articles import review
from articles.extraction.markdown import escape, plain_text
from articles.models import Article, Citation, Dispute, Mention, RemovedCitation
from catalog import writes
from tests import factories as make
from tests.admin.test_evidence import opened, row_of
from tests.admin.test_queries import count

pytestmark = pytest.mark.django_db
BODY = "They met on the roof. It took nine takes. It was cold. Nobody laughed."
OUTSIDE = {
    "field": "takes", "value": "", "stance": "supports", "address": "https://paper.example/a?b=1#part",
    "title": "How they filmed it", "quotation": "Nine takes, *all* of them cold. [Sic]", "read_on": "2024-05-01",
}  # fmt: skip


@pytest.fixture
def article(db: Any) -> Article:
    return make.make_article(body=BODY)


def attach_to(article: Article) -> str:
    return reverse("admin:articles_citation_attach", args=[article.pk])


def find_for(record: Any) -> str:
    return reverse("admin:articles_citation_find", args=[record.pk])


def posted(article: Article, record: Any, *sentences: int, **values: Any) -> dict[str, Any]:
    given_ = {"record": record.pk, "field": "takes", "stance": "supports", "version": article.version, "attach": "1"}
    return {**given_, "sentence": list(sentences), **values}


def test_from_the_page_of_an_article_to_the_field_of_a_record(desk: Client, editor: Any, article: Article) -> None:
    scene = make.make_scene(takes=9, title="Rooftop meeting")
    assert attach_to(article) in opened(desk, article)
    page = desk.post(attach_to(article), {"q": "rooftop", "find": "1", "sentence": ["1"]}).content.decode()
    assert f'name="record" value="{scene.pk}"' in page
    assert 'value="1" checked' in page
    page = desk.post(attach_to(article), {"record": scene.pk, "choose": "1", "sentence": ["1"]}).content.decode()
    assert '<option value="takes" data-value="9"' in page
    assert desk.post(attach_to(article), posted(article, scene, 1)).status_code == 302
    made = Citation.objects.get()
    assert (made.record_id, made.field, made.value, made.stance) == (scene.pk, "takes", "9", "supports")
    assert (made.evidence.exact, made.accepted_by, made.by) == ("It took nine takes.", "editor", editor)
    assert "It took nine takes." in row_of(opened(desk, scene), "takes")


def test_two_that_follow_each_other_and_no_more(desk: Client, article: Article) -> None:
    scene = make.make_scene(takes=9)
    for sentences, said in (
        ((), "Choose the sentence that says it."),
        ((0, 2), "two that follow each other"),
        ((0, 1, 2), "two that follow each other"),
        ((3, 4), "no such sentence"),
    ):
        page = desk.post(attach_to(article), posted(article, scene, *sentences))
        assert said in page.content.decode(), sentences
    assert not Citation.objects.exists()
    desk.post(attach_to(article), posted(article, scene, 1, 2))
    assert Citation.objects.get().evidence.exact == "It took nine takes. It was cold."


def test_what_cannot_be_is_said_at_its_field_and_typed_text_is_kept(desk: Client, article: Article) -> None:
    scene, song = make.make_scene(takes=9), make.make_song()
    for record, values, said in (
        (scene, {"value": "many"}, "value: A number is expected."),
        (scene, {"field": "aired", "value": "soon"}, "is not a date"),
        (scene, {"field": "aired"}, "value: Say what value it states."),
        (scene, {"field": "synopsis"}, "field: This record has no such field."),
        (scene, {"field": "roles"}, "value: Say which of them it names."),
        (song, {"field": "artists"}, "value: Say which of them it names."),
        (scene, {"stance": "wonders"}, "stance:"),
        (scene, {"version": 99}, "changed meanwhile"),
    ):
        page = desk.post(attach_to(article), posted(article, record, 1, **values)).content.decode()
        assert said in page, values
        assert 'value="1" checked' in page
    assert not Citation.objects.exists()
    desk.post(attach_to(article), posted(article, scene, 1))
    assert "for the same value already" in desk.post(attach_to(article), posted(article, scene, 1)).content.decode()


def test_a_differing_value_is_disputed_at_once_and_the_name_is_linked(desk: Client, article: Article) -> None:
    scene = make.make_scene(takes=9)
    make.cite(scene, "takes", "9")
    desk.post(attach_to(article), posted(article, scene, 3, value="30"))
    assert Dispute.objects.get(state="open").record_id == scene.pk
    actor = make.make_actor(name="Nobody")
    desk.post(attach_to(article), posted(article, actor, 3, field="name"))
    assert Mention.objects.get().record_id == actor.pk


def test_from_a_field_without_a_source(desk: Client, article: Article, as_one_who_may: Any) -> None:
    scene = make.make_scene(takes=9, place="A roof")
    make.cite(scene, "place", "A roof", article=article)
    page = opened(desk, scene)
    assert "<strong>no source</strong>" in row_of(page, "takes")
    assert f"{find_for(scene)}?field=takes" in row_of(page, "takes")
    assert "<strong>no source</strong>" not in row_of(page, "place")
    assert "<strong>no source</strong>" not in row_of(page, "episode")
    found = desk.get(f"{find_for(scene)}?field=takes").content.decode()
    assert f"{attach_to(article)}?record={scene.pk}&amp;field=takes" in found
    looking = opened(as_one_who_may("view_scene"), scene)
    assert "<strong>no source</strong>" in row_of(looking, "takes")
    assert find_for(scene) not in looking


def test_an_outside_source_is_an_unlisted_article_of_its_quotation(desk: Client) -> None:
    scene = make.make_scene(takes=9)
    assert desk.post(find_for(scene), OUTSIDE).status_code == 302
    article, made = Article.objects.get(), Citation.objects.get()
    assert (article.listed, article.rights, article.source_url) == (False, "quotes", "https://paper.example/a?b=1")
    assert article.text == made.evidence.exact == OUTSIDE["quotation"]
    assert (made.value, made.accepted_by, str(article.read_on)) == ("9", "editor", "2024-05-01")
    assert article.pk not in Article.objects.listed().values_list("pk", flat=True)

    desk.post(find_for(make.make_scene(takes=9)), OUTSIDE)
    assert Article.objects.count() == 1
    desk.post(find_for(scene), {**OUTSIDE, "quotation": "It rained all night."})
    article, made = Article.objects.get(), Citation.objects.order_by("-pk")[0]
    assert article.text[made.evidence.start : made.evidence.end] == "It rained all night."
    first = Citation.objects.order_by("pk")[0].evidence
    assert article.text[first.start : first.end] == OUTSIDE["quotation"]


def test_an_outside_source_with_faults_is_told_each_and_nothing_is_written(desk: Client) -> None:
    scene = make.make_scene(takes=9)
    tomorrow = timezone.localdate() + timedelta(days=1)
    for values, said in (
        ({"address": "ftp://paper.example/a"}, "begins with https://"),
        ({"title": " "}, "This field is required."),
        ({"quotation": "One. Two. Three."}, "Two sentences at most"),
        ({"quotation": "long " * 300}, "Two sentences at most"),
        ({"read_on": str(tomorrow)}, "still to come"),
        ({"outlet": "Nowhere Times"}, "no outlet of this name"),
        ({"value": "many"}, "A number is expected."),
    ):
        page = desk.post(find_for(scene), {**OUTSIDE, **values}).content.decode()
        assert said in page, values
        assert "How they filmed it" in page or "title" in values
    assert not Article.objects.exists()
    assert not Citation.objects.exists()


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
def test_any_quotation_is_kept_to_the_letter(quotation: str) -> None:
    assert plain_text(escape(quotation)) == quotation


def test_a_source_is_taken_away_with_a_reason_and_comes_back(desk: Client, editor: Any) -> None:
    scene = make.make_scene(takes=9)
    make.cite(scene, "takes", "9")
    wrong = make.cite(scene, "takes", "30")
    review.settle_by(citation=wrong, reason="First thought", by=editor)
    url = reverse("admin:articles_citation_remove", args=[wrong.pk])
    assert "Say why" in desk.post(url, {"reason": " "}).content.decode()
    assert Dispute.objects.filter(state="settled").exists()
    page = desk.post(url, {"reason": "It is about another scene"}, follow=True).content.decode()
    assert "It is about another scene" in page
    assert not Dispute.objects.exists()
    assert Citation.objects.count() == 1
    desk.post(reverse("admin:articles_citation_bring_back", args=[RemovedCitation.objects.get().pk]))
    back = Citation.objects.get(value="30")
    assert (back.preferred, back.reason, back.at) == (True, "First thought", wrong.at)
    assert Dispute.objects.get().state == "settled"
    assert not RemovedCitation.objects.exists()


def test_what_was_cited_anew_meanwhile_does_not_come_back_twice(desk: Client, editor: Any) -> None:
    scene = make.make_scene(takes=9)
    one = make.cite(scene, "takes", "9")
    gone = review.remove(citation=one, reason="Mistake", by=editor)
    make.cite(scene, "takes", "9", article=one.evidence.article)
    with pytest.raises(ValidationError):
        review.bring_back(removed=gone)
    undo = reverse("admin:articles_citation_bring_back", args=[gone.pk])
    assert desk.post(undo, follow=True).status_code == 200
    assert RemovedCitation.objects.count() == Citation.objects.count() == 1


def test_no_source_is_deleted_without_a_reason(desk: Client) -> None:
    made = make.cite(make.make_scene(takes=9), "takes", "9")
    assert desk.post(reverse("admin:articles_citation_delete", args=[made.pk]), {"post": "yes"}).status_code == 403


def test_each_asks_for_its_permission(as_one_who_may: Any, article: Article) -> None:
    scene = make.make_scene(takes=9)
    made = make.cite(scene, "takes", "9")
    client = as_one_who_may("view_citation", "view_scene", "view_article")
    for url in (attach_to(article), find_for(scene), reverse("admin:articles_citation_records")):
        assert client.get(url).status_code == 403
    assert client.post(attach_to(article), posted(article, scene, 1)).status_code == 403
    assert client.post(reverse("admin:articles_citation_remove", args=[made.pk]), {"reason": "x"}).status_code == 403
    assert client.post(find_for(scene), OUTSIDE).status_code == 403
    assert client.get(reverse("admin:articles_citation_removed")).status_code == 200
    assert Citation.objects.count() == 1


def test_pages_ask_as_often_for_many_as_for_few(desk: Client, article: Article, editor: Any) -> None:
    scene = make.make_scene(takes=9)
    pages = [f"{attach_to(article)}?q=person", find_for(scene), reverse("admin:articles_citation_removed")]

    def more(number: int) -> list[int]:
        for _ in range(number):
            make.make_actor()
            make.mention(scene, make.make_article(), "They")
            gone = make.cite(scene, "takes", "9")
            review.remove(citation=gone, reason="x", by=editor)
        return [count(desk, url) for url in pages]

    assert more(2) == more(6)


def test_search_while_typing_knows_any_spelling_and_no_withdrawn_record(desk: Client) -> None:
    actor = make.make_actor(name="Park Seo Joon")
    gone = make.make_actor(name="Park Seo Jin")
    writes.transition(record=gone, to="withdrawn", version=gone.version)
    url = reverse("admin:articles_citation_records")
    assert f'value="{actor.pk}"' in desk.get(url, {"q": "Bak Seojun"}).content.decode()
    page = desk.get(url, {"q": "park seo"}).content.decode()
    assert f'value="{actor.pk}"' in page
    assert f'value="{gone.pk}"' not in page
