"""Whatever is asked of a page, the answer is a page, a redirect or “not found”."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .shelf import Shelf

LISTS = [
    "/",
    "/dramas/",
    "/actors/",
    "/scenes/",
    "/articles/",
    "/articles/feed/",
    "/search/",
    "/search/suggest/",
    "/sitemap-scenes.xml",
]
KINDS = ["dramas", "actors", "scenes", "articles"]
KEYS = ["kind", "genre", "network", "year", "letter", "outlet", "page", "q", "p"]
ODD = ["0", "-1", "1", "99999", "9999", "9" * 30, "9" * 5000, "NaN", "²", "٣", "kiss", "%", "_", "\x00", "\\", "'", "A"]
VALUES = st.one_of(
    st.sampled_from(ODD),
    st.text(max_size=20),
    st.integers().map(str),
    st.text(alphabet="0123456789-%_'\"\\\x00\ud7ff()*", max_size=12),
)
FUZZ = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.django_db
@FUZZ
@given(url=st.sampled_from(LISTS), asked=st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=3))
def test_no_filter_breaks_a_list(client: Client, shelf: Shelf, url: str, asked: dict[str, str]) -> None:
    assert client.get(url, asked).status_code in (200, 404), (url, asked)


@pytest.mark.django_db
@FUZZ
@given(
    kind=st.sampled_from(KINDS),
    number=st.one_of(st.sampled_from(ODD), st.integers(min_value=0, max_value=30).map(str), st.integers().map(str)),
    slug=VALUES,
    tail=st.sampled_from(["", "feed/"]),
    method=st.sampled_from(["get", "head", "post"]),
)
def test_no_address_breaks_a_page(
    client: Client, shelf: Shelf, kind: str, number: str, slug: str, tail: str, method: str
) -> None:
    answer: Any = getattr(client, method)(f"/{kind}/{quote(number)}-{quote(slug, safe='')}/{tail}")
    assert answer.status_code in (200, 301, 308, 404, 405), (kind, number, slug, tail, method)
    assert client.get(f"/sources/{quote(number)}/").status_code in (200, 404)
