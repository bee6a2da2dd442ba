"""Feeds are valid Atom, the sitemap keeps to sitemaps.org, robots.txt says where it is."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree  # our own answers, no stranger's

import feedparser
import pytest
from django.test import Client

from config.sitemaps import Dramas
from tests import factories as make

from .shelf import Shelf

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
W3C_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")
TAG = re.compile(r"tag:[\w.-]+,\d{4}-\d\d-\d\d:\S+")
ADDRESS = re.compile(r"https?://[^\s/]+/\S*")


def root_of(client: Client, url: str) -> ElementTree.Element:
    answer = client.get(url)
    assert answer.status_code == 200
    return ElementTree.fromstring(answer.content)  # noqa: S314


def check_atom(root: ElementTree.Element) -> None:
    """What RFC 4287 requires of a feed (4.1.1) and of an entry (4.1.2)."""
    assert root.tag == f"{ATOM}feed" and root.attrib[LANG]
    for node in [root, *root.iter(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            assert len(node.findall(f"{ATOM}{name}")) == 1 and node.findtext(f"{ATOM}{name}"), name
        for name in ("updated", "published"):
            for moment in node.findall(f"{ATOM}{name}"):
                assert datetime.fromisoformat(moment.text or "").tzinfo
        assert len(node.findall(f"{ATOM}summary")) <= 1
        links = node.findall(f"{ATOM}link")
        assert all(ADDRESS.fullmatch(link.attrib["href"]) for link in links)
        assert [link.attrib["rel"] for link in links].count("alternate") == 1
        assert root.find(f"{ATOM}author/{ATOM}name") is not None or node.find(f"{ATOM}author/{ATOM}name") is not None
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in root.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids) and all(TAG.fullmatch(each) for each in ids)


def feed_urls(shelf: Shelf) -> list[str]:
    return ["/articles/feed/", *(f"{each.get_absolute_url()}feed/" for each in (shelf.drama, shelf.actor))]


def test_feeds_are_valid_atom(client: Client, shelf: Shelf) -> None:
    make.make_article(rights="quotes", source_url="https://paper.example/1", outlet=None)
    for url in [*feed_urls(shelf), *(f"/ko{url}" for url in feed_urls(shelf))]:
        root = root_of(client, url)
        check_atom(root)
        own = [link.attrib["href"] for link in root.findall(f"{ATOM}link") if link.attrib["rel"] == "self"]
        assert own == [f"http://testserver{url}"]
        assert root.attrib[LANG] == ("ko" if url.startswith("/ko") else "en")
        parsed = feedparser.parse(client.get(url).content)
        assert not parsed.bozo and parsed.version == "atom10" and parsed.entries


def test_an_entry_keeps_its_id_in_every_feed_and_language(client: Client, shelf: Shelf) -> None:
    ids = set()
    for url in ["/articles/feed/", "/ko/articles/feed/", f"{shelf.drama.get_absolute_url()}feed/"]:
        entries = root_of(client, url).iter(f"{ATOM}entry")
        ids |= {e.findtext(f"{ATOM}id") for e in entries if e.findtext(f"{ATOM}title") == shelf.article.title}
    assert len(ids) == 1


def test_of_articles_by_others_title_outlet_and_links(client: Client, db: Any) -> None:
    make.make_article(
        title="Nine takes",
        rights="quotes",
        author="Ahn Bora",
        standfirst="They met.",
        source_url="https://paper.example/1",
    )
    entry = feedparser.parse(client.get("/articles/feed/").content).entries[0]
    assert entry.title == "Nine takes" and entry.author == "The Daily Lantern"
    assert {"rel": "via", "href": "https://paper.example/1"}.items() <= entry.links[1].items()
    assert "summary" not in entry and "Ahn Bora" not in client.get("/articles/feed/").content.decode()


def test_what_a_title_says_is_no_markup(client: Client, db: Any) -> None:
    make.make_article(title="Rain & <b>wind</b>", standfirst="One < two & three.", language="ko")
    entry = feedparser.parse(client.get("/articles/feed/").content, sanitize_html=False).entries[0]
    assert entry.title == "Rain & <b>wind</b>"
    assert entry.summary == "One &lt; two &amp; three."
    assert root_of(client, "/articles/feed/").find(f"{ATOM}entry").attrib[LANG] == "ko"  # type: ignore[union-attr]


def test_the_sitemap_keeps_to_the_protocol(client: Client, shelf: Shelf) -> None:
    index = root_of(client, "/sitemap.xml")
    assert index.tag == f"{MAP}sitemapindex"
    seen: list[str] = []
    for entry in index:
        assert entry.tag == f"{MAP}sitemap"
        for moment in entry.findall(f"{MAP}lastmod"):
            assert W3C_DATE.fullmatch(moment.text or "")
        pages = root_of(client, entry.findtext(f"{MAP}loc") or "")
        assert pages.tag == f"{MAP}urlset" and 0 < len(pages) <= 50_000
        for url in pages:
            places = url.findall(f"{MAP}loc")
            assert len(places) == 1 and ADDRESS.fullmatch(places[0].text or "")
            for child in url:
                assert child.tag in {f"{MAP}loc", f"{MAP}lastmod", f"{XHTML}link"}
            for moment in url.findall(f"{MAP}lastmod"):
                assert W3C_DATE.fullmatch(moment.text or "")
            others = {link.attrib["hreflang"]: link.attrib["href"] for link in url.findall(f"{XHTML}link")}
            assert set(others) == {"en", "ko", "x-default"} and others["x-default"] == others["en"]
            assert places[0].text in others.values() and others["ko"] == others["en"].replace(
                "server/", "server/ko/", 1
            )
            seen.append(places[0].text or "")
    assert len(seen) == len(set(seen))
    for record in (shelf.drama, shelf.actor, shelf.scene, shelf.article):
        assert f"http://testserver/ko{record.get_absolute_url()}" in seen
    for address in seen[:4]:
        assert client.get(address).status_code == 200


def test_a_page_of_a_sitemap_loads_no_more_than_itself(
    db: Any, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dramas, "limit", 2)
    for _ in range(5):
        make.make_drama()
    addresses = [
        loc.text or "" for loc in root_of(client, "/sitemap.xml").iter(f"{MAP}loc") if "dramas" in str(loc.text)
    ]
    assert len(addresses) == 3
    assert [len(root_of(client, address)) for address in addresses] == [4, 4, 2]


def test_robots_lets_readers_in_and_keeps_work_out(client: Client, shelf: Shelf) -> None:
    robots = RobotFileParser()
    robots.parse(client.get("/robots.txt").content.decode().splitlines())
    assert robots.site_maps() == ["http://testserver/sitemap.xml"]
    for url in ("/", "/ko/", shelf.drama.get_absolute_url(), "/dramas/?kind=film", "/cards/site-0-0.png", "/api/docs/"):
        assert robots.can_fetch("anybody", url), url
    for url in ("/admin/", "/api/v1/dramas/", "/search/?q=x", "/ko/search/?q=x", "/preview/x/", "/ko/preview/x/"):
        assert not robots.can_fetch("anybody", url), url


def test_a_persons_feed_has_what_supports_their_roles_and_is_old_where_empty(client: Client, db: Any) -> None:
    actor = make.make_actor()
    url = f"{actor.get_absolute_url()}feed/"
    assert client.get(url).content == client.get(url).content
    make.cite(make.make_role(actor=actor), article=make.make_article(title="About the role"))
    assert "About the role" in client.get(url).content.decode()
