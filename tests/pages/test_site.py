"""What belongs to the site as a whole."""

from __future__ import annotations

import json
from unittest.mock import patch
from xml.etree import ElementTree  # our own answers, no stranger's

import pytest
from django.test import Client
from django.utils import timezone

from config import views
from tests import factories as make

from .linked import BLOCK
from .shelf import Shelf

ATOM = "{http://www.w3.org/2005/Atom}"
PAGES = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/", "/search/?q=roof", "/nowhere/"]


def parsed(client: Client, url: str) -> ElementTree.Element:
    return ElementTree.fromstring(client.get(url).content)  # noqa: S314


def test_health_asks_no_database(client: Client) -> None:
    assert client.get("/healthz").status_code == 200  # without the `db` fixture, a query would fail


def test_ready_tells_each_part(client: Client, db: object) -> None:
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert json.loads(answer.content) == {"database": "ok", "cache": "ok", "migrations": "ok"}


def test_not_ready_where_a_part_fails(client: Client, db: object) -> None:
    with patch.object(views.cache, "get", side_effect=ConnectionError):
        answer = client.get("/readyz")
    assert answer.status_code == 503
    assert json.loads(answer.content) == {"database": "ok", "cache": "ConnectionError", "migrations": "ok"}


def test_robots_names_the_sitemap(client: Client, db: object) -> None:
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /search/?\n" in text and "Disallow: /search/\n" not in text
    assert "Disallow: /admin/" in text and "Sitemap: http://testserver/sitemap.xml" in text


def test_the_sitemap_has_records_but_no_cards_of_others(client: Client, shelf: Shelf) -> None:
    theirs = make.make_article(rights="quotes")
    index = parsed(client, "/sitemap.xml")
    urls = [element.text or "" for element in index.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    all_of_it = "".join(client.get(url).content.decode() for url in urls)
    for record in (shelf.drama, shelf.actor, shelf.scene, shelf.article):
        assert f"http://testserver{record.get_absolute_url()}<" in all_of_it
    assert theirs.get_absolute_url() not in all_of_it


@pytest.mark.parametrize("language", ["", "/ko"])
def test_opensearch_describes_the_search_and_its_suggestions(client: Client, db: object, language: str) -> None:
    root = parsed(client, f"{language}/opensearch.xml")
    found = {
        element.attrib["type"]: element.attrib["template"] for element in root.iter() if element.tag.endswith("Url")
    }
    address = f"http://testserver{language}/search/"
    assert found["text/html"] == f"{address}?q={{searchTerms}}"
    assert found["application/x-suggestions+json"] == f"{address}suggest/?q={{searchTerms}}"
    assert f'href="{language}/opensearch.xml"' in client.get(f"{language}/").content.decode()
    said = [(element.tag.partition("}")[2], element.text) for element in root]
    assert ("Language", "en") in said and ("Language", "ko") in said
    assert dict(said)["Image"].endswith("/icon.svg")
    for element in root.iter():
        if element.tag.endswith("}Query"):
            assert client.get("/search/", {"q": element.attrib["searchTerms"]}).status_code == 200


@pytest.mark.parametrize("kind", ["", "drama", "actor"])
def test_feeds_are_atom_and_name_the_article(kind: str, client: Client, shelf: Shelf) -> None:
    url = f"{getattr(shelf, kind).get_absolute_url()}feed/" if kind else "/articles/feed/"
    root = parsed(client, url)
    assert root.tag == f"{ATOM}feed"
    assert shelf.article.title in [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]


def test_not_found_helps_on(client: Client, db: object) -> None:
    answer = client.get("/nowhere/")
    assert answer.status_code == 404 and 'action="/search/"' in answer.content.decode()


@pytest.mark.parametrize("url", PAGES)
def test_no_inline_script_or_style_and_no_foreign_host(url: str, client: Client, shelf: Shelf) -> None:
    answer = client.get(url)
    html = BLOCK.sub("", answer.content.decode())  # data, which no browser runs
    assert html.count("<script") == html.count('<script src="/static/')
    assert "<style" not in html and " style=" not in html and " onclick=" not in html
    assert "default-src 'self'" in answer["Content-Security-Policy"]
    for part in html.split('"'):
        assert not part.startswith(("http://", "https://", "//")) or part.startswith(
            ("http://testserver", "http://www.w3")
        )


def test_search_finds_by_any_spelling(client: Client, db: object) -> None:
    actor = make.make_actor(name="Park Seo Joon", native_name="박서준")
    for query in ("Park So Joon", "Bak Seojun", "박서준", "park, seo joon"):
        html = client.get("/search/", {"q": query}).content.decode()
        assert actor.get_absolute_url() in html
    assert "Nothing found" in client.get("/search/?q=zzzzqqq").content.decode()


def test_a_draft_is_not_found_by_search(client: Client, db: object) -> None:
    make.make_actor(name="Hidden Person", publish=False)
    assert "Nothing found" in client.get("/search/?q=Hidden+Person").content.decode()


def test_the_korean_interface_speaks_korean(client: Client, shelf: Shelf) -> None:
    url = shelf.drama.get_absolute_url()
    html = client.get("/ko/dramas/").content.decode()
    assert '<html lang="ko">' in html and "작품" in html and f'href="/ko{url}"' in html
    assert 'hreflang="en"' in html and 'href="/dramas/"' in html


def test_the_front_page_announces_only_what_may_still_come(client: Client, db: object) -> None:
    next_year = timezone.localdate().year + 1
    drama = make.make_drama(title="Harbour Lights")
    for number, premiere in enumerate(["2001-01-01", str(next_year), "2001"], 1):
        make.make_release(drama=drama, part="season", number=number, premiere=premiere, state="announced")
    page = client.get("/").content.decode()
    assert "season 2" in page
    assert "season 1" not in page
    assert "season 3" not in page
