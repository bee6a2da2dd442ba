"""Who played whom, as a PerformanceRole (schema.org/PerformanceRole)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .node import Disputed, Node, nobody_differs, pointer


def is_cast(role: Any, disputed: Disputed = nobody_differs) -> bool:
    """Whether it is settled that the person plays in it: casting news is no cast."""
    return role.state == role.State.CONFIRMED and not disputed(role, "", "state", "actor")


def performance(role: Any, disputed: Disputed = nobody_differs) -> Node:
    """The value of `actor`: the person as the character, or alone where no source says as whom."""
    person = pointer(role.actor, role.actor.name)
    if not role.character or disputed(role, "character"):
        return person
    return {"@type": "PerformanceRole", "characterName": role.character, "actor": person}


def role_in_its_title(role: Any, disputed: Disputed = nobody_differs) -> list[Node]:
    """For the page of a role: its title with the one performance, or nothing where it is casting news."""
    return [{**pointer(role.drama), "actor": [performance(role, disputed)]}] if is_cast(role, disputed) else []


def performances(roles: Iterable[Any], disputed: Disputed = nobody_differs) -> list[Node]:
    return [performance(role, disputed) for role in roles if is_cast(role, disputed)]
