"""An excerpt shows the words around a match and marks it, in whatever spelling it stands there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.search import excerpt, marked
from catalog.search.excerpt import WIDTH

FILLING = "Rain fell on the set all day. " * 20


def said(query, *texts):
    found = excerpt(query, texts)
    return [piece for piece, match in found.pieces if match] if found else []


@pytest.mark.parametrize(
    ("query", "text", "matches"),
    [
        ("lift scene", "The Lift stuck, so the scene took nine takes.", ["Lift", "scene"]),
        ("백지훈", "Then Baek Ji-hoon’s lift stuck.", ["Baek Ji-hoon"]),
        ("Baek Jihun", "백지훈이 웃었다.", ["백지훈"]),
        ("Baek Ji Hoon", "Ji-hoon Baek met Baek Sora.", ["Ji-hoon Baek"]),
        ("baek ji hoon lift", "They saw BAEK JI HOON in the lift.", ["BAEK JI HOON", "lift"]),
        ("갈대밭 키스", "이 갈대밭에서 키스를 했다.", ["갈대밭", "키스"]),
        ("café", "At the Cafe they met.", ["Cafe"]),
        ("the roof", "The roof of the inn.", ["roof"]),
        ("on the", "Rain on the roof.", ["on the"]),
        ("nine", "Ninety-one takes.", []),
        ("<b>", "a b c", ["b"]),
    ],
)
def test_what_is_marked(query, text, matches):
    found = said(query, text)
    assert " ".join(found) == " ".join(matches)


def test_the_passage_that_says_most_of_the_words_is_shown_around_them():
    text = f"A lift. {FILLING}The lift kiss was filmed at dawn. {FILLING}"
    found = excerpt("lift kiss", ["A kiss alone.", text])
    assert "The lift kiss was filmed at dawn." in str(found)
    assert str(found).startswith("… ") and str(found).endswith(" …")
    assert len(str(found)) <= WIDTH + 4


def test_nothing_is_shown_of_a_text_without_the_words():
    assert excerpt("zeppelin", [FILLING]) is None
    assert excerpt("", [FILLING]) is None and excerpt("zeppelin", []) is None


def test_a_name_is_marked_whole_not_its_words_elsewhere():
    found = said("Baek Ji Hoon", "Baek Sora and Baek Ji Hoon came; Hoon left.")
    assert found == ["Baek Ji Hoon"]


def test_a_title_is_shown_whole_with_its_matches():
    assert marked("harbour", "Harbour Lights").pieces == [("Harbour", True), (" Lights", False)]


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=30), st.text(max_size=300))
def test_any_text_can_be_marked_and_stays_what_it_is(query, text):
    assert "".join(piece for piece, _ in marked(query, text).pieces) == text
    found = excerpt(query, [text])
    assert found is None or any(match for _, match in found.pieces)
