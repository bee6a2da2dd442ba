"""What is read off a page, and that nothing is invented where it says nothing."""

from __future__ import annotations

import contextlib

import pytest

from articles.ingest.fetching import Unreachable
from articles.ingest.files import Unreadable
from articles.ingest.pages import read_page
from articles.models import Outlet
from tests.articles.web import page

pytestmark = pytest.mark.django_db


def test_title_author_day_language_outlet_and_text_come_from_the_page(web):
    found = read_page(web.gives("/a", page()))
    assert found.title == "Moon Ga On returns to the small screen"
    assert (found.author, found.dated, found.language, found.outlet_name) == (
        "Mina Park", "2024-02-01", "en", "The Lantern"
    )  # fmt: skip
    assert found.text.startswith(found.title)
    assert "It took nine takes" in found.text
    assert "Television" not in found.text
    assert "All rights reserved" not in found.text


def test_a_page_without_a_day_has_none(web):
    assert read_page(web.gives("/a", page(date=""))).dated == ""


def test_an_outlet_is_known_by_its_website(web):
    Outlet.objects.create(name="Lantern Daily", website="http://127.0.0.1/")
    assert read_page(web.gives("/a", page())).outlet_name == "Lantern Daily"


@pytest.mark.parametrize(
    ("header", "meta"),
    [("text/html; charset=euc-kr", b""), ("text/html", b'<meta charset="euc-kr">'), ("text/html", b"")],
)
def test_korean_pages_in_their_old_encoding_are_read(web, header, meta):
    said = "문가온이 새 드라마에 출연한다. 첫 장면은 아홉 번 만에 촬영되었고 모두가 박수를 보냈다고 한다."
    body = page().decode().replace("It took nine takes", said + " It took").replace("’", "'").replace("“", '"')
    data = body.replace("”", '"').encode("cp949").replace(b"<head>", b"<head>" + meta)
    assert said in read_page(web.gives("/a", data, Content_Type=header)).text


def test_a_page_of_nothing_but_menus_says_that_there_is_no_article(web):
    with pytest.raises(Unreachable, match="no article"):
        read_page(web.gives("/a", b"<html><body><nav><a href='/'>Home</a></nav></body></html>"))


def test_plain_text_is_taken_as_it_is(web):
    assert read_page(web.gives("/a", b"Salt Road", Content_Type="text/plain")).text == "Salt Road"
    with pytest.raises(Unreadable):
        read_page(web.gives("/a", b"\0\1", Content_Type="text/plain"))


@pytest.mark.parametrize(
    "junk", [b"<" * 100_000, b"<div>" * 20_000, b"\xff\xfe\x00" * 1000, b"<html>" + b"&a;" * 50_000]
)
def test_no_page_breaks_it(web, junk):
    with contextlib.suppress(Unreachable, Unreadable):
        assert read_page(web.gives("/a", junk)).dated == ""
