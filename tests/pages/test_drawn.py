"""What is drawn instead of photographed."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.reading.paper import PAPERS, paper
from catalog.templatetags.drawn import initials, lettering, portrait, poster, tally


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Crash Landing on You", "CLY"),
        ("Seo Ara", "SA"),
        ("The King", "K"),
        ("of the", "OT"),
        ("...", "?"),
        ("3rd", "3"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text(), st.text(alphabet="가나다 ", max_size=30))
def test_anything_can_be_drawn(latin: str, native: str) -> None:
    lettering(latin, native.strip())
    portrait(SimpleNamespace(name=latin, native_name=native.strip()))
    drawn = poster(SimpleNamespace(title=latin or "x", native_title=native.strip()))
    assert all(0 < glyph.size <= 400 for glyph in drawn["glyphs"])


def test_hangul_stands_inside_its_card() -> None:
    for name in ("박서준", "수호", "박솔로몬", "황보라미"):
        glyphs = portrait(SimpleNamespace(name="x", native_name=name))["glyphs"][1:]
        assert "".join(glyph.text for glyph in glyphs) == name[1:4]
        assert all(glyph.x + glyph.size <= 160 and glyph.y <= 200 for glyph in glyphs)


@given(st.integers(1, 50))
def test_a_tally_has_a_stroke_a_take(takes: int) -> None:
    strokes = tally(takes, "exactly")["strokes"]
    assert len(strokes) == takes and not any(stroke.fades for stroke in strokes)
    assert [stroke.number for stroke in strokes] == [index % 5 + 1 for index in range(takes)]


def test_more_than_anyone_counts_is_a_number() -> None:
    assert tally(300)["strokes"] == [] and tally(None)["strokes"] == []


@given(st.integers(1, 10**9))
def test_a_title_keeps_its_paper(pk: int) -> None:
    assert paper(pk) == paper(pk)
    assert paper(pk).removeprefix("hue-") in PAPERS


@given(st.lists(st.text("abcdefghij", min_size=1, max_size=12), min_size=1, max_size=14).map(" ".join))
def test_a_title_is_drawn_whole_and_within_its_card(title: str) -> None:
    for native in ("", "이태원 클라쓰"):
        drawn = poster(SimpleNamespace(title=title, native_title=native))["glyphs"]
        said = [glyph for glyph in drawn if glyph.look == "la"]
        assert " ".join(glyph.text for glyph in said) == title
        assert all(len(glyph.text) * glyph.size * 0.6 <= 217 and 0 < glyph.y <= 345 for glyph in said)


def test_a_card_is_the_same_for_a_record_and_differs_among_records() -> None:
    def looks(pk: int) -> tuple[str, str]:
        drawing = poster(SimpleNamespace(pk=pk, title="Roof", native_title=""))
        return drawing["paper"], drawing["rule"]["look"]

    assert looks(7) == looks(7)
    assert len({looks(pk) for pk in range(1, 200)}) == len(PAPERS) * 4


def test_a_native_name_without_hangul_is_drawn_as_a_latin_one() -> None:
    drawn = poster(SimpleNamespace(title="D.P.", native_title="D.P."))["glyphs"]
    assert [glyph.text for glyph in drawn] == ["D", "D.P."]


def test_a_card_that_stands_alone_has_both_names() -> None:
    person = SimpleNamespace(name="Park Seo Joon", native_name="박서준")
    assert [glyph.text for glyph in portrait(person, named=True)["glyphs"]] == ["박", "서", "준", "Park Seo Joon"]
