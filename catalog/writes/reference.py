"""What any installation wants: genres, kinds of scene, networks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.db import transaction

from catalog.models import Genre, Network, SceneKind

from .create import create


@transaction.atomic
def load_reference(*, folder: Path) -> int:
    """Add what `folder` (`genres.json`, `scene_kinds.json`, `networks.json`) has and the database has not.
    What is there stays as editors left it. Returns how many were added.

    Raises FileNotFoundError, or ValueError that names the file."""
    added = 0
    for model, name in ((Genre, "genres.json"), (SceneKind, "scene_kinds.json")):
        known = set(model.objects.values_list("slug", flat=True))
        for row in _rows(folder / name):
            if row["slug"] not in known:
                model.objects.create(**row)
                added += 1
    known = set(Network.objects.values_list("name", flat=True))
    for row in _rows(folder / "networks.json"):
        if row["name"] not in known:
            _create_network(row)
            added += 1
    return added


def _create_network(row: dict[str, Any]) -> None:
    create(
        model=Network,
        reason="Reference data",
        publish=True,
        name=row["name"],
        native_name=row.get("native", ""),
        kind=row["kind"],
        country=row.get("country", "KR"),
        website=row.get("url", ""),
        aliases=[{"name": name} for name in row.get("aliases", [])],
    )


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from None
    return rows
