"""Strips: whatever is on file, nothing lies on anything else, nothing leaves the drawing, everything can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.drawing.along import along
from catalog.drawing.shapes import Box, Drawing, shortened, width_of
from catalog.drawing.strip import Axis, Gutter, Level, Mark, Strip, Tick, thinned
from catalog.drawing.upright import upright

LAYOUTS = [along, upright]
words = st.builds(lambda text, n: text * n, st.sampled_from(["M", "가", "ab 나, ", "the end. "]), st.integers(1, 9))
places = st.floats(0, 1)
marks = st.builds(
    Mark,
    label=words,
    name=words,
    url=st.just("/x"),
    at=places,
    when=st.sampled_from(["", "Sep 27, 2024", "2024"]),
    look=st.sampled_from(["", "differ", "announced"]),
)


@st.composite
def axes(draw: st.DrawFn) -> Axis:
    slots = draw(st.sampled_from([1, 2, 3, 16, 50, 120]))
    ticks = [Tick(n / max(slots - 1, 1), str(n + 1)) for n in range(slots)] if draw(st.booleans()) else []
    levels = st.builds(Level, places, st.floats(0, 60), st.just("12.289 %"), st.booleans())
    return Axis(
        titles=tuple(draw(st.lists(words, max_size=3))),
        marks=draw(st.lists(marks, max_size=12)),
        ticks=ticks,
        levels=sorted(draw(st.lists(levels, max_size=12)), key=lambda level: level.at),
        look=draw(st.sampled_from(["axis", "dashed", "guess"])),
        note=draw(st.sampled_from(["", "[premiere: in no source]"])),
        slots=slots,
        differs=draw(st.booleans()),
    )


gutters = st.builds(Gutter, words, st.lists(marks, max_size=9), st.none() | marks)
columns = st.tuples(st.lists(gutters, max_size=1), st.lists(axes(), max_size=3), st.lists(gutters, max_size=1)).map(
    lambda parts: [*parts[0], *parts[1], *parts[2]]
)


def group(marks: Sequence[Mark]) -> Mark:
    return Mark(f"{len(marks)} scenes", f"{len(marks)} scenes", "#table", marks[0].at)


def boxes(drawing: Drawing) -> list[Box]:
    """What is read: texts of the drawing and of its links."""
    return [text.box for text in [*drawing.texts, *(text for link in drawing.links for text in link.texts)]]


def apart(found: list[Box]) -> bool:
    return not any(one.overlaps(other) for one, other in combinations(found, 2))


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(found=columns)
def test_nothing_overlaps_or_leaves_the_drawing(layout: Callable[[Strip], Drawing], found: list[Axis | Gutter]) -> None:
    drawing = layout(Strip(found, group))
    assert apart(boxes(drawing))
    assert apart([box for link in drawing.links for box in link.boxes])
    for box in [*boxes(drawing), *(box for link in drawing.links for box in link.boxes)]:
        assert box.x >= -0.1 and box.y >= -0.1 and box.right <= drawing.width + 0.1
        assert box.bottom <= drawing.height + 0.1


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(found=columns)
def test_everything_can_be_pressed(layout: Callable[[Strip], Drawing], found: list[Axis | Gutter]) -> None:
    for link in layout(Strip(found, group)).links:
        assert link.boxes and all(box.width >= 30 and box.height >= 30 for box in link.boxes)


def test_what_is_pressed_ends_with_the_drawing() -> None:
    early = [Mark("M", "M", "/x", 0.0) for _ in range(3)]
    late = Mark("the end. the end. ", "M", "/x", 0.96875, "Sep 27, 2024")
    drawing = along(Strip([Axis(marks=[*early, late], slots=50), Axis(), Axis(slots=50), Gutter("M")], group))
    assert min(box.x for link in drawing.links for box in link.boxes) >= 0


def test_scenes_of_one_episode_are_drawn_together() -> None:
    alone, two = Mark("roof", "the roof", "/roof", 0.1), [Mark(name, name, f"/{name}", 0.8) for name in "ab"]
    strip = Strip([Axis(marks=[alone, *two], slots=16)], group)
    assert [(link.url, link.name) for link in along(strip).links] == [("/roof", "the roof"), ("#table", "2 scenes")]
    assert [link.url for link in upright(strip).links] == ["/roof", "/a", "/b"]


def test_a_narrow_strip_of_many_scenes_stays_short() -> None:
    strip = Strip([Axis(marks=[Mark(str(n), str(n), "/x", n / 200) for n in range(200)], slots=200)], group)
    assert len(upright(strip).links) <= 24 and upright(strip).height < 1200


@given(st.integers(2, 4000), st.floats(0.001, 0.5))
def test_numbers_stand_apart(count: int, least: float) -> None:
    shown = thinned([Tick(n / (count - 1), str(n)) for n in range(count)], least)
    assert shown[0].label == "0"
    assert all(later.at - tick.at >= least - 1e-9 for tick, later in pairwise(shown))


@given(words, st.floats(0, 300))
def test_shortened_text_fits_and_says_so(text: str, most: float) -> None:
    short = shortened(text, most)
    assert width_of(short) <= most
    assert short in (text, "") or short.endswith("…")
