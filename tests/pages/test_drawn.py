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
