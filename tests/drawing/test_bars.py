"""Bars of counts."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from catalog.drawing.bars import Bar, bars


@given(
    st.lists(
        st.builds(Bar, st.sampled_from(["kiss", "키스", "M" * 40]), st.integers(0, 10**6), st.just("/"), st.just("x"))
    )
)
def test_nothing_overlaps_or_leaves_the_drawing(rows: list[Bar]) -> None:
    drawing = bars(rows)
    texts = [text.box for link in drawing.links for text in link.texts]
    assert not any(one.overlaps(other) for one, other in combinations(texts, 2))
    assert all(box.x >= 0 and box.right <= 360 and box.y >= 0 and box.bottom <= drawing.height for box in texts)


def test_twice_as_many_is_twice_as_long() -> None:
    short, long = (link.texts[1].x - 136 for link in bars([Bar("a", 3, "/", "a"), Bar("b", 6, "/", "b")]).links)
    assert abs(long - 2 * short) < 0.2
