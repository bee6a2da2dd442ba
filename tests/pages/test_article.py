"""An article by its rights."""

from __future__ import annotations

import pytest
from django.test import Client

from articles.ingest import revise
from tests import factories as make

STORY = (
    "# Nine takes\n\nSeo Ara met him on the roof. It took nine takes. "
    "Nobody slept that night, and all of them were glad."
)


def test_our_own_text_is_read_in_full_with_names_linked(client: Client, db: object) -> None:
    actor = make.make_actor(name="Seo Ara")
    article = make.make_article(title="Nine takes", body=STORY)
    make.mention(actor, article, "Seo Ara")
    html = client.get(article.get_absolute_url()).content.decode()
    assert "Nobody slept that night" in html
    assert f'href="{actor.get_absolute_url()}"' in html
    assert html.count("<h1") == 1


@pytest.mark.parametrize("rights", ["own", "licensed"])
def test_what_was_taken_from_it_is_listed(rights: str, client: Client, db: object) -> None:
    scene = make.make_scene(takes=9)
    article = make.make_article(body=STORY, rights=rights)
    make.cite(scene, "takes", "9", article=article)
    html = client.get(article.get_absolute_url()).content.decode()
    facts = html[html.index("Facts from this article") :]
    assert "It took nine takes." in facts and scene.title in facts


def test_of_an_article_by_others_only_cited_sentences_are_shown(client: Client, db: object) -> None:
    article = make.make_article(title="Nine takes", body=STORY, rights="quotes", source_url="https://paper.example/1")
    make.cite(make.make_scene(), article=article)
    html = client.get(article.get_absolute_url()).content.decode()
    assert "It took nine takes." in html and "https://paper.example/1" in html
    assert "Nobody slept" not in html and "met him on the roof" not in html
    assert 'content="noindex"' in html and 'class="withheld"' in html
    for url in ("/articles/", "/articles/feed/"):
        assert "Nobody slept" not in client.get(url).content.decode()


def test_what_is_said_in_it_can_be_pointed_at(client: Client, db: object) -> None:
    quote = make.make_quote(make.make_actor(name="Seo Ara"), make.make_article(rights="quotes"))
    html = client.get(quote.article.get_absolute_url()).content.decode()
    assert quote.get_absolute_url() == f"{quote.article.get_absolute_url()}#quote-{quote.pk}"
    assert f'id="quote-{quote.pk}"' in html and quote.exact in html and "Seo Ara" in html


def test_a_mention_of_a_hidden_record_is_no_link(client: Client, db: object) -> None:
    actor = make.make_actor(name="Seo Ara", publish=False)
    article = make.make_article(body=STORY)
    make.mention(actor, article, "Seo Ara")
    assert actor.get_absolute_url() not in client.get(article.get_absolute_url()).content.decode()


def test_an_unlisted_article_has_a_page_but_no_place_in_lists(client: Client, db: object) -> None:
    article = make.make_article(title="A remark", listed=False)
    assert client.get(article.get_absolute_url()).status_code == 200
    for url in ("/", "/articles/", "/articles/feed/", "/sitemap-articles.xml"):
        assert "A remark" not in client.get(url).content.decode()


def test_an_article_for_quotations_shows_neither_author_nor_credits(client: Client, db: object) -> None:
    given = {"author": "Ahn Bora", "credits": ["Photo: Lantern Studio"]}
    quoted = make.make_article(rights="quotes", **given)
    make.cite(make.make_drama(), article=quoted)
    html = client.get(quoted.get_absolute_url()).content.decode()
    assert "Ahn Bora" not in html and "Lantern Studio" not in html and "They met" not in html
    assert "It took nine takes." in html
    assert "Ahn Bora" in client.get(make.make_article(rights="own", **given).get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("body", "inside"),
    [
        ("# Rain & wind\n\nIt rained.", []),
        ("# Another day\n\nIt rained.", ["Another day"]),
        ("# Rain & wind\n\nIt rained.\n\n# Later\n\nSun.", ["Later"]),
    ],
)
def test_a_page_has_one_heading_and_loses_none(client: Client, db: object, body: str, inside: list[str]) -> None:
    article = make.make_article(title="Rain & wind", body=body, rights="own")
    page = client.get(article.get_absolute_url()).content.decode()
    assert page.count("<h1") == 1
    for heading in inside:
        assert f"<h2>{heading}</h2>" in page


def test_a_sentence_that_the_article_no_longer_has_is_marked_so(client: Client, db: object) -> None:
    article = make.make_article(title="Day two", body="It rained. She laughed.", rights="own")
    drama = make.make_drama(setting="the pier")
    make.cite(drama, "setting", "the pier", article=article, exact="She laughed.")
    page = client.get(drama.get_absolute_url()).content.decode()
    assert "no longer in the article" not in page
    revise(article=article, version=1, body="It rained.")
    assert "no longer in the article" in client.get(drama.get_absolute_url()).content.decode()


def test_it_leads_to_others_that_tell_the_same_story(client: Client, db: object) -> None:
    here, there = make.make_article(title="Told here"), make.make_article(title="Told there")
    hidden, other = make.make_article(title="Not public", publish=False), make.make_article(title="Another story")
    make.make_story(here, there, hidden)
    html = client.get(here.get_absolute_url()).content.decode()
    assert "The same story elsewhere" in html and "Told there" in html
    assert "Not public" not in html and other.title not in html
