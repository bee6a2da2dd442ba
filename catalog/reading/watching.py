"""How far readers can say they have watched: the episodes of a title in which something is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An episode; `at` grows over the seasons, as `Scene.told_at`."""

    at: int
    name: str


def places(scenes: Iterable[Any]) -> list[Place]:
    """The episodes of `scenes` in their order, each once. Asks for their releases."""
    return sorted({Place(scene.told_at, scene.told_in) for scene in scenes if scene.told_at})
