"""The shortest path between two people, against trying everything."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection
from random import Random
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from catalog import writes
from catalog.reading.path import Step, casts_with, shortest_path
from tests import factories as make

Casts = dict[int, set[int]]
catalogues = st.dictionaries(st.integers(100, 115), st.sets(st.integers(1, 14), max_size=4), max_size=14)


def asker(casts: Casts) -> Any:
    def ask(people: Collection[int]) -> list[Step]:
        return [(title, each) for title, cast in casts.items() if cast & set(people) for each in cast]

    return ask


def every_shortest(casts: Casts, start: int, end: int, most: int) -> list[list[Step]]:
    """All paths of the least number of steps, by walking one step at a time whichever way there is."""
    paths: list[list[Step]] = [[]]
    for _ in range(most):
        if start == end:
            break
        longer = []
        for path in paths:
            person = path[-1][1] if path else start
            longer += [
                [*path, (title, each)]
                for title, cast in casts.items()
                if person in cast
                for each in cast - {person, start}
                if each not in {one for _, one in path}
            ]
        paths = longer
        if found := [path for path in paths if path[-1][1] == end]:
            return found
    return [[]] if start == end else []


@given(catalogues, st.integers(1, 14), st.integers(1, 14), st.integers(1, 4))
def test_as_few_steps_as_trying_everything_finds(casts: Casts, start: int, end: int, most: int) -> None:
    found = shortest_path(start, end, asker(casts), most)
    every = every_shortest(casts, start, end, most)
    if not every:
        assert found is None
    else:
        assert found == min(every, key=lambda path: ([person for _, person in path], [title for title, _ in path]))


@given(catalogues, st.integers(1, 14), st.integers(1, 14))
def test_there_and_back_are_equally_far(casts: Casts, start: int, end: int) -> None:
    there, back = (shortest_path(a, b, asker(casts)) for a, b in ((start, end), (end, start)))
    assert (there is None) == (back is None)
    assert there is None or back is None or len(there) == len(back)


def test_of_several_shortest_paths_it_is_the_one_of_least_numbers() -> None:
    """Two ways of two steps, each step through two titles, told in whichever order."""
    casts = {103: {1, 5}, 101: {1, 5}, 104: {5, 9}, 102: {5, 9}, 106: {1, 4}, 100: {1, 4}, 107: {4, 9}, 105: {4, 9}}
    for told in (casts, dict(reversed(casts.items()))):
        assert shortest_path(1, 9, asker(told)) == [(100, 4), (105, 9)]


@pytest.mark.parametrize("people", [1_000, 10_000])
def test_among_many_people(people: int) -> None:
    """Everybody in some five titles of ten, and at most so many questions."""
    random = Random(people)
    casts: Casts = {title: set(random.sample(range(people), 10)) for title in range(people // 2)}
    played: dict[int, list[int]] = defaultdict(list)
    for title, cast in casts.items():
        for person in cast:
            played[person].append(title)
    asked = []

    def ask(some: Collection[int]) -> list[Step]:
        asked.append(len(some))
        return [(title, each) for title in {t for person in some for t in played[person]} for each in casts[title]]

    start, end = random.sample(sorted(played), 2)
    path = shortest_path(start, end, ask)
    assert path and path[-1][1] == end and len(asked) == len(path) <= 6
    walked = [start, *(person for _, person in path)]
    assert all({a, b} <= casts[title] for a, b, (title, _) in zip(walked, walked[1:], path, strict=False))
    layer, seen = {start}, {start}
    for _ in path[:-1]:
        layer = {each for person in layer for title in played[person] for each in casts[title]} - seen
        seen |= layer
    assert end not in seen


@pytest.fixture
def line(db: Any) -> list[Any]:
    """Five people, each in a title with the next."""
    people = [make.make_actor() for _ in range(5)]
    for one, other in itertools.pairwise(people):
        drama = make.make_drama()
        for actor in (one, other):
            make.make_role(drama=drama, actor=actor)
    return people


def test_a_level_is_a_query(line: list[Any]) -> None:
    with CaptureQueriesContext(connection) as queries:
        path = shortest_path(line[0].pk, line[4].pk, casts_with)
    assert [person for _, person in path or []] == [actor.pk for actor in line[1:]]
    assert len(queries) == 4


def test_casting_news_and_what_is_hidden_ties_nobody(line: list[Any]) -> None:
    drama = make.make_drama()
    make.make_role(drama=drama, actor=line[0])
    make.make_role(drama=drama, actor=line[4], state="in_talks")
    secret = make.make_drama(publish=False)
    for actor in (line[0], line[4]):
        make.make_role(drama=secret, actor=actor)
    path = shortest_path(line[0].pk, line[4].pk, casts_with)
    assert path is not None and len(path) == 4


def test_a_withdrawn_person_is_no_step(line: list[Any]) -> None:
    writes.withdraw(record=line[2], version=line[2].version, reason="asked for")
    assert shortest_path(line[0].pk, line[4].pk, casts_with) is None
