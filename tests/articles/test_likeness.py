"""Which edits of a sentence leave what it says as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.ingest.likeness import folded, says_the_same

SAID = "Seo Ara said that they rehearsed the kiss on the harbour for nine hours in February."


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("rehearsed", "rehersed"),
        ("harbour", "harbor"),
        ("harbour", "habrour"),
        ("the harbour", "harbour"),
        ("the harbour", "a harbour"),
        ("Seo Ara", "Seo A-ra"),
        ("said", "Said"),
        ("nine hours", "nine  hours,"),
    ],
)
def test_a_corrected_slip_leaves_it(old: str, new: str) -> None:
    edited = SAID.replace(old, new)
    assert edited != SAID
    assert says_the_same(SAID, edited) and says_the_same(edited, SAID)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nine", "ten"),
        ("nine", "nineteen"),
        ("nine hours", "9 hours"),
        ("rehearsed", "never rehearsed"),
        ("said that they", "said that they now"),
        ("Seo Ara", "Seo Eun"),
        ("Seo Ara", "Han Ara"),
        ("rehearsed the kiss", "cut the kiss"),
        ("on the harbour", "on the harbour alone"),
        ("February", "January"),
        (SAID, ""),
    ],
)
def test_another_statement_does_not(old: str, new: str) -> None:
    assert not says_the_same(SAID, SAID.replace(old, new))
    assert not says_the_same(SAID.replace(old, new), SAID)


@pytest.mark.parametrize(("old", "new"), [("12.289 %", "12.298 %"), ("21", "22"), ("박서준", "박서진"), ("not", "now")])
def test_figures_names_and_negations_are_no_slips(old: str, new: str) -> None:
    assert not says_the_same(f"It was {old} that evening.", f"It was {new} that evening.")


@given(st.text(max_size=40), st.text(max_size=40))
def test_it_takes_any_text(old: str, new: str) -> None:
    assert says_the_same(old, new) in (True, False)
    assert says_the_same(old, old) or not any(map(str.isalnum, old))


@given(st.text(alphabet="ab “”'\n…-—", min_size=1, max_size=30))
def test_a_folded_text_knows_where_it_came_from(text: str) -> None:
    found = folded(text)
    assert len(found.text) == len(found.offsets)
    assert found.offsets == sorted(found.offsets)
    for number in range(len(found.text)):
        start, end = found.place(number, 1)
        assert end - start == 1 and not text[start].isspace()
