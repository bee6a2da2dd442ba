"""Cards for shared links: public only, at one address each, drawn once."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.test import Client
from PIL import Image

from catalog import writes
from catalog.imaging.cards import HIGH, LETTERS, PROSE, WIDE, can_draw, draw
from catalog.imaging.cards.strokes import OUTLINES
from catalog.reading.cards import actor_card, card_address, card_on, drama_card, scene_card, site_card
from tests import factories as make

from .shelf import Shelf

RECORDS = ["drama", "actor", "scene", "article"]


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    cache.clear()


def shared(client: Client, url: str) -> str:
    html = client.get(url).content.decode()
    found = re.search(r'<meta property="og:image" content="http://testserver([^"]+)"', html)
    assert found
    return found[1]


def pixels(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


@pytest.mark.parametrize("kind", RECORDS)
@pytest.mark.parametrize("tongue", ["", "/ko"])
def test_a_record_has_a_card_that_may_be_kept(kind: str, tongue: str, client: Client, shelf: Shelf) -> None:
    record = getattr(shelf, kind)
    address = shared(client, tongue + record.get_absolute_url())
    assert address.startswith(f"{tongue}/cards/{record.pk}-{record.version}-")
    answer = client.get(address)
    assert answer.status_code == 200 and "immutable" in answer["Cache-Control"] and "public" in answer["Cache-Control"]
    assert pixels(answer.content).size == (WIDE, HIGH)
    assert len(answer.content) < 100_000


def test_a_card_is_drawn_once(client: Client, shelf: Shelf) -> None:
    address = shared(client, shelf.drama.get_absolute_url())
    first = client.get(address).content
    with patch("config.cards.draw", side_effect=AssertionError):
        assert client.get(address).content == first


def test_a_change_makes_a_new_address_and_the_old_leads_to_it(client: Client, shelf: Shelf) -> None:
    before = shared(client, shelf.scene.get_absolute_url())
    writes.update(record=shelf.drama, version=shelf.drama.version, title="Harbour Lights")
    after = shared(client, shelf.scene.get_absolute_url())
    assert after != before
    answer = client.get(before)
    assert (answer.status_code, answer["Location"]) == (302, after) and "immutable" not in answer["Cache-Control"]


def test_an_invented_address_draws_nothing(client: Client, shelf: Shelf) -> None:
    with patch("config.cards.draw", side_effect=AssertionError):
        assert client.get(f"/cards/{shelf.drama.pk}-1-{'0' * 12}.png").status_code == 302
        assert client.get("/cards/999999-1-000000000000.png").status_code == 404
        assert client.get(f"/cards/{shelf.song.pk}-1-000000000000.png").status_code == 404


def test_what_is_not_public_has_no_card(client: Client, db: Any) -> None:
    hidden = make.make_drama(title="Not Yet", publish=False)
    below = make.make_scene(drama=hidden)
    theirs = make.make_article(rights="quotes")
    for record, says in ((hidden, drama_card(hidden)), (below, scene_card(below)), (theirs, site_card())):
        assert client.get(card_address(says, record)).status_code == 404
    assert "/cards/site-" in shared(client, theirs.get_absolute_url())
    assert client.get(shared(client, "/")).status_code == 200


def test_a_spoiler_is_not_on_a_card(db: Any) -> None:
    notes = [{"key": "end", "text": "The captain dies."}]
    given: dict[str, Any] = {"place": "the captain's grave", "notes": notes, "takes": 3}
    told = scene_card(make.make_scene(**given))
    kept = scene_card(make.make_scene(spoiler=True, **given))
    assert "grave" in str(told) and "KISS" in str(told)
    assert "grave" not in str(kept) and "KISS" not in str(kept) and "3 takes" in str(kept)
    assert "dies" not in str(told)


def test_a_name_is_lettered_in_hangul_where_the_fonts_have_it(db: Any) -> None:
    assert actor_card(make.make_actor(name="Park Seo Joon", native_name="박서준")).lettering == "박서준"
    assert actor_card(make.make_actor(name="Rare Name", native_name="박쀍준")).lettering == "RN"
    assert actor_card(make.make_actor(name="Seo Ara")).lettering == "SA"
    assert can_draw(card_on("white", title="쀍 rain").title, PROSE)


def test_a_slice_that_is_added_is_used(tmp_path: Path) -> None:
    from catalog.imaging.cards import lettering

    assert can_draw("서", LETTERS) and not can_draw("쀍", LETTERS)
    with patch.object(lettering, "FONTS", tmp_path):
        lettering.files.cache_clear()
        lettering.holder.cache_clear()
        assert not can_draw("서", LETTERS)
    lettering.files.cache_clear()
    lettering.holder.cache_clear()
    assert can_draw("서", LETTERS)


def test_takes_are_tallied_stroke_by_stroke() -> None:
    def ink(takes: int, qualifier: str = "exactly") -> int:
        card = card_on("white", title="Roof", takes=takes, qualifier=qualifier)
        dark = pixels(draw(card)).convert("L").point(lambda value: 255 if value < 60 else 0)
        return dark.histogram()[255]

    one, five, six = ink(1), ink(5), ink(6)
    assert one < five < six
    assert ink(6, "about") < six < ink(6, "at_least")


def test_the_paper_is_that_of_the_title(db: Any) -> None:
    drama = make.make_drama(title="Lantern Street")
    card = drama_card(drama)
    red, green, blue = pixels(draw(card)).getpixel((5, 5))  # type: ignore[misc]
    wanted = [int(card.paper[at : at + 2], 16) for at in (1, 3, 5)]
    assert all(abs(one - other) < 8 for one, other in zip((red, green, blue), wanted, strict=True))


def test_titles_of_any_length_and_script_are_drawn() -> None:
    for title in ("A", "word " * 80, "x" * 300, "쀍" * 40, "🎬", " "):
        assert pixels(draw(card_on("white", title=title, lettering=title))).size == (WIDE, HIGH)


def test_the_strokes_are_those_of_the_pages() -> None:
    page = (Path(__file__).parents[2] / "templates/drawn/strokes.html").read_text()
    assert re.findall(r'id="s\d" d="([^"]+)"', page) == list(OUTLINES)
