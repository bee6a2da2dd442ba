"""A site that holds a sample catalogue says so everywhere, and no site that does not."""

from __future__ import annotations

import pytest
from django.test import Client

from catalog import writes
from tests import factories as make

from .shelf import Shelf

BANNER = "Sample catalogue: every name and fact here is invented."
NOINDEX = '<meta name="robots" content="noindex">'
PAGES = ["/", "/dramas/", "/actors/", "/scenes/", "/articles/", "/search/?q=roof", "/ko/dramas/", "/nowhere/"]


@pytest.mark.parametrize("url", PAGES)
def test_every_page_says_what_it_is(url: str, client: Client, db: object) -> None:
    make.make_drama(title="Lantern Street")
    assert 'class="samples"' not in client.get(url).content.decode()
    with writes.as_samples():
        make.make_actor(name="Seo Ara")
    html = client.get(url).content.decode()
    assert 'class="samples"' in html and NOINDEX in html
    assert BANNER in html or url.startswith("/ko/")


def test_details_say_so_before_their_heading(client: Client, db: object) -> None:
    with writes.as_samples():
        shelf = Shelf()
    for record in (shelf.drama, shelf.actor, shelf.scene, shelf.article):
        html = client.get(record.get_absolute_url()).content.decode()
        assert html.index(BANNER) < html.index("<h1") and NOINDEX in html


def test_no_robot_reads_samples(client: Client, db: object) -> None:
    with writes.as_samples():
        make.make_drama()
    assert "Disallow: /\n" in client.get("/robots.txt").content.decode()
