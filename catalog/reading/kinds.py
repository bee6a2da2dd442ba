"""How many scenes there are of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db.models import Count

from catalog.models import Scene, SceneKind

Counted = list[tuple[SceneKind, int]]


def kinds_counted() -> Counted:
    """Kinds of all scenes that readers may see, those with most of them first; two queries."""
    found = Scene.objects.visible().order_by().values_list("kind").annotate(n=Count("pk"))
    counts = dict(found)
    return _sorted((kind, counts[kind.pk]) for kind in SceneKind.objects.filter(pk__in=counts))


def kinds_of(scenes: Iterable[Any]) -> Counted:
    """The same for scenes loaded with their kinds."""
    return _sorted(Counter(scene.kind for scene in scenes).items())


def _sorted(counted: Iterable[tuple[SceneKind, int]]) -> Counted:
    return sorted(counted, key=lambda each: (-each[1], each[0].name))
