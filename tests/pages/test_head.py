"""What search engines and other sites read at the head of a page."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from catalog.reading.paper import COLOURS
from tests import factories as make

from .shelf import Shelf

LISTS = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/"]
RECORDS = ["drama", "actor", "scene", "article"]
META = re.compile(r'<meta\s+(?:name|property)="([^"]+)"\s+(?:media="[^"]*"\s+)?content="([^"]*)"')
LINK = re.compile(r'<link rel="(canonical|alternate)"\s+(?:hreflang="([^"]+)"\s+)?href="([^"]+)"')


def head(client: Client, url: str) -> dict[str, str]:
    html = client.get(url).content.decode()
    return {name: unescape(text) for name, text in META.findall(html[: html.index("</head>")])}


def links(client: Client, url: str) -> dict[str, str]:
    html = client.get(url).content.decode()
    return {tongue or rel: unescape(address) for rel, tongue, address in LINK.findall(html)}


def urls_of(shelf: Shelf) -> list[str]:
    return [*LISTS, *(getattr(shelf, kind).get_absolute_url() for kind in RECORDS)]


def test_every_page_has_one_address_and_its_other_languages(client: Client, shelf: Shelf) -> None:
    for url in urls_of(shelf):
        here = f"http://testserver{url}"
        there = {"en": here, "ko": f"http://testserver/ko{url}", "x-default": here}
        assert links(client, f"{url}?utm_source=mail") == {"canonical": here, **there}
        assert links(client, f"/ko{url}") == {"canonical": there["ko"], **there}


def test_a_filter_and_a_page_are_part_of_the_address_of_a_list(client: Client, shelf: Shelf) -> None:
    for _ in range(25):
        make.make_drama()
    for query in ("?kind=drama", "?page=2"):
        assert links(client, f"/dramas/{query}")["canonical"] == f"http://testserver/dramas/{query}"
        assert links(client, f"/dramas/{query}")["ko"] == f"http://testserver/ko/dramas/{query}"
        assert "noindex" not in head(client, f"/dramas/{query}")["robots"]
    assert links(client, "/dramas/?page=1&from=x")["canonical"] == "http://testserver/dramas/"


def test_what_has_no_end_or_is_not_ours_stays_out_of_indexes(client: Client, shelf: Shelf) -> None:
    for _ in range(25):
        make.make_drama()
    theirs = make.make_article(rights="quotes").get_absolute_url()
    for url in (
        "/dramas/?kind=drama&genre=romance",
        "/dramas/?kind=drama&page=2",
        "/dramas/?kind=nothing",
        "/search/?q=roof",
        f"/sources/{shelf.scene.pk}/",
        theirs,
        "/nowhere/",
    ):
        assert "noindex" in head(client, url)["robots"], url
    for url in urls_of(shelf):
        assert "noindex" not in head(client, url)["robots"]


def test_a_shared_link_says_what_the_page_says(client: Client, shelf: Shelf) -> None:
    for url in urls_of(shelf):
        for tongue, locale, other in (("", "en_US", "ko_KR"), ("/ko", "ko_KR", "en_US")):
            html = client.get(tongue + url).content.decode()
            said = head(client, tongue + url)
            title = re.search(r"<title>(.*?)</title>", html, re.DOTALL)
            assert (
                title
                and said["og:title"] == unescape(" ".join(title[1].split())).removesuffix(" · Scenebook")
                and said["og:title"]
            )
            assert said["og:description"] == said["description"].strip() and len(said["description"]) > 20
            assert (said["og:locale"], said["og:locale:alternate"]) == (locale, other)
            assert said["og:url"] == f"http://testserver{tongue}{url}" and said["og:site_name"] == "Scenebook"
            assert said["twitter:card"] == "summary_large_image"
            assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630") and said["og:image:alt"]
            picture = client.get(said["og:image"].removeprefix("http://testserver"))
            assert picture.status_code == 200 and picture["Content-Type"] == said["og:image:type"]


def test_descriptions_are_of_the_page(client: Client, db: Any) -> None:
    role = make.make_role(drama=make.make_drama(title="Lantern Street"), actor=make.make_actor(name="Seo Ara"))
    make.make_release(drama=role.drama, networks=[make.make_network(name="Harbour TV")])
    scene = make.make_scene(drama=role.drama, roles=[role], takes=9, takes_qualifier="about")
    drama = head(client, role.drama.get_absolute_url())["description"]
    assert "Harbour TV" in drama and "Seo Ara" in drama and "1 scene" in drama
    assert "Lantern Street" in head(client, role.actor.get_absolute_url())["description"]
    told = head(client, scene.get_absolute_url())["description"]
    assert "Kiss scene of Lantern Street with Seo Ara. About 9 takes." in told
    assert "Lantern Street" in head(client, "/dramas/?kind=drama")["description"]
    article = make.make_article(body="It rained on the pier.", rights="own")
    assert head(client, article.get_absolute_url())["description"] == "It rained on the pier."
    theirs = make.make_article(body="It rained on the pier.", rights="quotes")
    assert "rained" not in head(client, theirs.get_absolute_url())["description"]
    tongue = head(client, f"/ko{scene.get_absolute_url()}")["description"]
    assert "Lantern Street" in tongue


@pytest.mark.parametrize("name", COLOURS)
def test_the_papers_have_the_colours_of_the_style_sheet(name: str) -> None:
    css = (settings.BASE_DIR / "static/css/tokens.css").read_text()
    line = next(line for line in css.splitlines() if f".hue-{name} {{" in line)
    shades = dict(re.findall(r"--(paper|ink|ink-2|tone): light-dark\((#\w+), #\w+\)", line))
    dark = re.search(r"--paper: light-dark\(#\w+, (#\w+)\)", line)
    assert dark and COLOURS[name] == (shades["paper"], dark[1], shades["ink"], shades["ink-2"], shades["tone"])


def test_the_browser_takes_the_colour_of_the_paper(client: Client, shelf: Shelf) -> None:
    html = client.get(shelf.drama.get_absolute_url()).content.decode()
    paper = re.search(r'<body class="hue-(\w+)"', html)
    assert paper and f'content="{COLOURS[paper[1]].light}"' in html and f'content="{COLOURS[paper[1]].dark}"' in html
    assert COLOURS["white"].light in client.get(shelf.actor.get_absolute_url()).content.decode()
