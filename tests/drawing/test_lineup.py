"""The lined script of co-stars."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.drawing.lineup import Person, Title, lineup

words = st.builds(lambda text, n: text * n, st.sampled_from(["M", "가", "ab 나, "]), st.integers(1, 9))
people = st.lists(
    st.builds(Person, words, st.just("/x"), words, st.sampled_from(["", "박서준"])), min_size=1, max_size=13
)
titles = st.lists(st.builds(Title, words, st.just("/y"), st.frozensets(st.integers(0, 12), min_size=1)), max_size=8)


@settings(max_examples=60, deadline=None)
@given(people, titles)
def test_nothing_overlaps_or_leaves_the_drawing(people: list[Person], titles: list[Title]) -> None:
    titles = [Title(t.name, t.url, frozenset(row % len(people) for row in t.rows)) for t in titles]
    drawing, lines = lineup(people, titles)
    texts = [text.box for link in drawing.links for text in link.texts]
    pressed = [box for link in drawing.links for box in link.boxes]
    for found in (texts, pressed):
        assert not any(one.overlaps(other) for one, other in combinations(found, 2))
        for box in found:
            assert box.x >= -0.1 and box.right <= drawing.width + 0.1
            assert box.y >= -0.1 and box.bottom <= drawing.height + 0.1
    assert all(box.width >= 30 and box.height >= 30 for box in pressed)
    for title, drawn in zip(titles, lines, strict=True):
        assert len(drawn.knots) == len(title.rows)
        assert all(0 <= x <= drawing.width and 0 <= y <= drawing.height for x, y in drawn.knots)


@settings(max_examples=60, deadline=None)
@given(titles)
def test_a_title_stands_over_no_other_line(titles: list[Title]) -> None:
    """Its name ends at its line and runs left, above where the lines there begin."""
    drawing, lines = lineup([Person("A", "/a", "A")] * 13, titles)
    named = drawing.links[13:]
    starts = [tuple(map(float, drawn.paths[0].d[1:].split("L")[0].split())) for drawn in lines]
    for place, link in enumerate(named):
        box = link.texts[0].box
        for other, (x, y) in enumerate(starts):
            if other != place and box.x < x < box.right:
                assert box.bottom <= y + 0.1 or other > place
