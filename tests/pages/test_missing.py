"""A page that is not there helps on."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from catalog import writes
from config.missing import words_of
from tests import factories as make


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/dramas/12-lantern-street/", "lantern street"),
        ("/ko/actors/park-so-joon.html", "park so joon"),
        ("/%EB%B0%95%EC%84%9C%EC%A4%80/", "박서준"),
        ("/dramas/99999/", ""),
        ("/static/css/old.css", ""),
        ("/wp-login.php", "wp login"),
        ("/apple-touch-icon.png", ""),
        ("/api/v1/lanterns/", ""),
        ("/" + "lantern-" * 100, ("lantern " * 100)[:80].strip()),
    ],
)
def test_the_words_of_an_address(path: str, words: str) -> None:
    assert words_of(path) == words


@pytest.mark.parametrize(("tongue", "ask"), [("", "Is it one of these?"), ("/ko", 'lang="ko"')])
def test_the_nearest_records_are_offered(tongue: str, ask: str, client: Client, db: Any) -> None:
    actor = make.make_actor(name="Park Seo Joon", native_name="박서준")
    hidden = make.make_actor(name="Park Seo Jun", publish=False)
    address, kept = actor.get_absolute_url(), hidden.get_absolute_url()
    answer = client.get(f"{tongue}/actors/999999-park-so-joon/")
    html = answer.content.decode()
    assert answer.status_code == 404 and 'name="robots" content="noindex"' in html
    assert f'href="{tongue}{address}"' in html and ask in html
    assert 'value="park so joon"' in html and f'action="{tongue}/search/"' in html
    assert kept not in html and 'rel="canonical"' not in html


def test_what_was_withdrawn_is_not_offered(client: Client, db: Any) -> None:
    drama = make.make_drama(title="Lantern Street")
    gone = writes.transition(record=drama, to="withdrawn", version=drama.version)
    html = client.get(gone.get_absolute_url()).content.decode()
    assert f'href="{gone.get_absolute_url()}"' not in html and "not on file" in html


def test_it_costs_no_more_where_more_is_found_and_little_where_nobody_reads(client: Client, db: Any) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/lantern/").status_code == 404
        return len(queries)

    make.make_drama(title="Lantern Street")
    client.get("/lantern/")
    small = cost()
    for number in range(4):
        make.make_drama(title=f"Lantern Street {number}")
    client.get("/lantern/")
    assert cost() <= small
    with patch("config.missing.find", side_effect=AssertionError), CaptureQueriesContext(connection) as queries:
        assert client.get("/old/style.css").status_code == 404
    assert len(queries) == 1  # whether this is a sample catalogue
