"""The page of results: by kind, with the words found where readers may read them, and what may have been meant."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from tests import factories as make

BODY = "A crane broke. Seo-jun Bak waited in the zeppelin hangar. It took nine takes. Nobody slept that night."


def page(client: Client, query: str, **more: str) -> str:
    answer = client.get("/search/", {"q": query, **more})
    assert answer.status_code == 200
    return answer.content.decode()


def groups(html: str) -> list[tuple[str, str]]:
    """Kind and count of each group, in the order of the page."""
    found = re.findall(r'<h2 id="found-\w+">(\w+) <span class="n">([0-9+]+)</span>', html)
    return [(kind, count) for kind, count in found]


def excerpts(html: str) -> list[str]:
    return [unescape(text) for text in re.findall(r'<p class="told[^>]*>(.*?)</p>', html)]


def test_the_kind_of_the_best_hit_comes_first_then_the_usual_order(client: Client, db: Any) -> None:
    drama = make.make_drama(title="Zeppelin Street", synopsis="They meet on Lantern Hill.")
    make.make_actor(name="Lantern Bright")
    make.make_article(title="Lantern and all", body=BODY)
    make.make_song(drama=drama, title="Lantern")
    assert groups(page(client, "Lantern")) == [("Songs", "1"), ("Titles", "1"), ("People", "1"), ("Articles", "1")]


def test_a_few_of_each_and_all_of_one_page_by_page(client: Client, db: Any) -> None:
    for number in range(26):
        make.make_article(title=f"Zeppelin {number:02}")
    make.make_drama(title="Zeppelin")
    html = page(client, "zeppelin")
    assert ("Articles", "26") in groups(html) and html.count("/articles/") < 15
    assert "?kind=article&amp;q=zeppelin" in html
    first, second = page(client, "zeppelin", kind="article"), page(client, "zeppelin", kind="article", page="2")
    assert "Zeppelin</mark> 25" in first and "Zeppelin</mark> 01" not in first and "/dramas/" not in found_in(first)
    assert "Zeppelin</mark> 01" in second
    for wrong in ({"kind": "zeppelin"}, {"kind": "article", "page": "3"}, {"kind": "article", "page": "x"}):
        assert client.get("/search/", {"q": "zeppelin", **wrong}).status_code == 404


def found_in(html: str) -> str:
    return html.partition('id="found"')[2].partition("<footer")[0]


def test_no_more_are_counted_than_anybody_reads(client: Client, db: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.views.search.MOST", 2)
    for _ in range(3):
        make.make_drama(title="Zeppelin")
    assert groups(page(client, "zeppelin")) == [("Titles", "2+")]


def test_what_a_hit_belongs_to_and_why_it_was_found(client: Client, db: Any) -> None:
    drama, actor = make.make_drama(title="Harbour Bell"), make.make_actor(name="Cha Mun", native_name="차문")
    make.make_role(drama=drama, actor=actor, character="Wol")
    make.make_release(drama=drama, premiere="2021-03", networks=[make.make_network(name="Channel Nine")])
    html = page(client, "Wol")
    assert "Cha Mun in <cite>Harbour Bell</cite>" in html and "the very name" in html
    html = page(client, "차문")
    assert "Wol in" in html and '<span lang="ko">차문</span>' in html
    html = page(client, "Harbor Bell")
    assert "Channel Nine, 2021" in html and "a near spelling" in html
    make.make_actor(name="Moon Arthur", aliases=[{"name": "Arturo"}])
    assert "another name, <mark>Arturo</mark>" in page(client, "arturo")


def test_the_words_are_marked_in_other_spellings_too(client: Client, db: Any) -> None:
    make.make_article(title="At the hangar", body=BODY)
    (shown,) = excerpts(page(client, "박서준 zeppelin"))
    assert "<mark>Seo-jun Bak</mark> waited in the <mark>zeppelin</mark> hangar" in shown


def test_of_a_quoted_article_the_cited_sentences_alone_are_told(client: Client, db: Any) -> None:
    article = make.make_article(title="At the hangar", body=BODY, rights="quotes")
    assert excerpts(page(client, "zeppelin")) == [] and "hangar</mark>" in page(client, "hangar takes")
    scene = make.make_scene(title="Hangar")
    make.cite(scene, article=article, exact="It took nine takes.")
    hidden = make.make_scene(title="Hidden", publish=False)
    make.cite(hidden, article=article, exact="Nobody slept that night.")
    assert excerpts(page(client, "nine takes")) == ["It took <mark>nine</mark> <mark>takes</mark>."]
    for words in ("zeppelin", "slept that night", "crane"):
        html = page(client, words)
        assert article.get_absolute_url() in html
        assert "waited" not in html and "Nobody slept" not in html and "broke" not in html


@pytest.mark.parametrize("rights", ["own", "quotes"])
@pytest.mark.parametrize("whole", [True, False])
def test_what_tells_the_plot_is_in_no_excerpt(client: Client, db: Any, rights: str, whole: bool) -> None:
    article = make.make_article(
        title="Told", body="It rained in Busan. Mira dies in Busan. They met in Busan.", rights=rights
    )
    notes = [
        {"key": "end", "text": "Mira dies in Busan", "spoiler": not whole},
        {"key": "rain", "text": "Rain in Busan"},
    ]
    scene = make.make_scene(title="Last night", spoiler=whole, notes=notes, place="Busan")
    make.cite(scene, "notes.end", article=article, exact="Mira dies in Busan.")
    make.cite(make.make_drama(title="Rain"), article=article, exact="It rained in Busan.")
    for words in ("Busan", "Mira dies", "dies in Busan"):
        html = page(client, words)
        assert "dies</mark>" not in found_in(html) and "dies in" not in found_in(html), words
    shown = excerpts(page(client, "rained Busan", kind="article"))
    assert shown == ["It <mark>rained</mark> in <mark>Busan</mark>."]
    assert ("Rain in <mark>Busan</mark>" in excerpts(page(client, "Busan", kind="scene"))) is not whole


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Vincenso", "Vincenzo"),
        ("Park Sea Joon", "Park Seo Joon"),
        ("Park Sae Joon kiss", "Park Seo Joon kiss"),
        ("Vincenso elevator", "Vincenzo elevator"),
        ("Vincenzo elevatr", "Vincenzo elevator"),
        ("박서쥰", "박서준"),
    ],
)
def test_a_slip_away(client: Client, db: Any, asked: str, meant: str) -> None:
    drama, actor = make.make_drama(title="Vincenzo"), make.make_actor(name="Park Seo Joon", native_name="박서준")
    make.make_scene("elevator", drama=drama, title="Rivals")
    make.make_scene("kiss", title="Kiss of Park Seo Joon")
    html = page(client, asked)
    link = re.search(r'Did you mean <a href="([^"]+)">([^<]+)</a>', html)
    assert link and link[2] == meant
    assert groups(client.get("/search/" + unescape(link[1])).content.decode())
    assert "Did you mean" not in page(client, meant)
    assert actor.pk and "Did you mean" not in page(client, "zzqq")


def test_no_hidden_name_is_meant(client: Client, db: Any) -> None:
    make.make_drama(title="Vincenzo", publish=False)
    make.make_scene(title="Elevator", drama=make.make_drama(title="Kept", publish=False))
    for asked in ("Vincenso", "Vincenso kiss", "Kept elevatr"):
        html = page(client, asked)
        assert "Did you mean" not in html and "Nothing found" in html


def test_nothing_found_shows_ways_on(client: Client, db: Any) -> None:
    html = page(client, "zzqq")
    for url in ("/dramas/", "/actors/", "/scenes/", "/articles/"):
        assert f'href="{url}"' in html
    assert "Nothing found" not in page(client, "")


def test_what_is_asked_is_shown_as_text(client: Client, db: Any) -> None:
    make.make_article(title="<b>bold</b> zeppelin", body="A <i>zeppelin</i> & more.")
    html = page(client, "<script>zeppelin</script>")
    assert "<script>z" not in html and "<b>bold" not in html
    assert "&lt;b&gt;bold" in page(client, "zeppelin") and "<i>" not in found_in(page(client, "zeppelin"))


def test_the_beginning_of_a_hangul_name_finds_it(client: Client, db: object) -> None:
    for name, native in (("Park Seo Joon", "박서준"), ("Kim Da Mi", "김다미")):
        make.make_actor(name=name, native_name=native)
    for begun in ("박", "박서"):
        page = client.get("/search/", {"q": begun}).content.decode()
        assert "박서준" in page and "김다미" not in page


def test_a_kind_of_scene_is_found_in_korean(client: Client, db: object) -> None:
    scene = make.make_scene("kiss", title="On the roof")
    type(scene.kind).objects.filter(pk=scene.kind.pk).update(name_ko="키스")
    again = make.make_scene("kiss", title="In the rain")
    assert again.title in client.get("/search/?q=키스").content.decode()
