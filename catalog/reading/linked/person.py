"""A person, and what they played in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .identifiers import same_as
from .node import Disputed, Node, nobody_differs, other_names, pointer, stated
from .role import is_cast, performance
from .work import JOBS


def person(
    actor: Any, *, roles: Iterable[Any] = (), credits: Iterable[Any] = (), disputed: Disputed = nobody_differs
) -> list[Node]:
    """The person under all names, then each title with what the person is in it: `performerIn` takes an event, and a
    title is none."""
    works: dict[int, Node] = {}
    for role in roles:
        if is_cast(role, disputed):
            node = works.setdefault(role.drama_id, pointer(role.drama))
            node.setdefault("actor", []).append(performance(role, disputed))
    for credit in credits:
        if credit.job in JOBS and not disputed(credit, "", "job", "person"):
            node = works.setdefault(credit.drama_id, pointer(credit.drama))
            node.setdefault(JOBS[credit.job], []).append(pointer(actor, actor.name))
    own = {
        **pointer(actor, actor.name),
        "alternateName": other_names(actor, actor.native_name, disputed),
        "disambiguatingDescription": actor.disambiguation,
        "sameAs": same_as(actor),
    }
    return [stated(own), *works.values()]
