"""The shortest path between two people through the titles they share: breadth first, from both ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from catalog.models import Role

MOST_LEVELS = 6
"""Steps that a path has at most; each is one query."""
MOST_ASKED = 20_000
"""People a query can name. Beyond, it asks for every cast there is, and is one query still."""

Cast = Iterable[tuple[int, int]]
"""(title, person) pairs."""
Step = tuple[int, int]
"""The title that two share, and the second of them."""


@dataclass(slots=True)
class _Side:
    """One end's search: everybody reached, the last level of them, and for each who is one nearer to the end, with
    the title shared (of several, the one with the least number)."""

    last: set[int]
    reached: set[int]
    nearer: dict[int, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def widen(self, cast: Cast) -> None:
        """One level more, from the casts of the titles of the last one."""
        titles: dict[int, set[int]] = defaultdict(set)
        for title, person in cast:
            titles[title].add(person)
        found: set[int] = set()
        for title, people in titles.items():
            before = people & self.last
            for person in people - self.reached if before else ():
                ways = self.nearer[person]
                for each in before:
                    ways[each] = min(title, ways.get(each, title))
                found.add(person)
        self.reached |= found
        self.last = found


def shortest_path(
    start: int, end: int, casts: Callable[[Collection[int]], Cast], most: int = MOST_LEVELS
) -> list[Step] | None:
    """Steps from `start` to `end`, as few as there are; empty where they are the same, None where at most `most` steps
    lead nowhere. `casts` tells the casts of all titles in which any of some people act; it is asked once a level.

    Of several shortest paths it is the one whose second person has the least number, then whose third has, and so on:
    the same path each time."""
    if start == end:
        return []
    here, there = _Side({start}, {start}), _Side({end}, {end})
    for _ in range(most):
        side = min(here, there, key=lambda each: len(each.last))
        side.widen(casts(side.last))
        if not side.last:
            return None
        if met := here.last & there.last:
            return _walk(start, end, met, here, there)
    return None


def _walk(start: int, end: int, met: set[int], here: _Side, there: _Side) -> list[Step]:
    """The first path, by number, of those that lead through somebody both ends reached."""
    onward: dict[int, dict[int, int]] = defaultdict(dict)
    level = met
    while level != {start}:
        for person in level:
            for before, title in here.nearer[person].items():
                onward[before][person] = title
        level = {before for person in level for before in here.nearer[person]}
    steps: list[Step] = []
    person = start
    while person != end:
        ways = onward.get(person) or there.nearer[person]
        following = min(ways)
        steps.append((ways[following], following))
        person = following
    return steps


def casts_with(people: Collection[int]) -> Cast:
    """(title, person) pairs of the casts that readers may see, of all titles in which any of `people` act; one query.
    Only confirmed roles count: casting news ties nobody."""
    roles = Role.objects.visible().cast().order_by()
    if len(people) <= MOST_ASKED:
        theirs = Role.objects.visible().cast().order_by().filter(actor__in=people).values("drama")
        roles = roles.filter(drama__in=theirs)
    return roles.values_list("drama_id", "actor_id").distinct()
