"""How a fact of each kind reaches the catalogue: one function a kind, `(Acceptance, fact) -> record`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from catalog.models import Record

from ..acceptance import Acceptance
from . import aliases, people, quotes, ratings, releases, scenes, titles

Handler = Callable[[Acceptance, Any], Record]

HANDLERS: dict[str, Handler] = {
    "title": titles.title,
    "person": people.person,
    "release": releases.release,
    "broadcast": releases.broadcast,
    "genre": titles.genre,
    "setting": titles.setting,
    "based_on": titles.based_on,
    "role": people.role,
    "credit": people.credit,
    "alias": aliases.alias,
    "scene": scenes.scene,
    "takes": scenes.takes,
    "place": scenes.place,
    "aired": scenes.aired,
    "note": scenes.note,
    "song": titles.song,
    "rating": ratings.rating,
    "video": titles.video,
    "quote": quotes.quote,
}
"""In the order in which they are applied: what others point at comes first."""
