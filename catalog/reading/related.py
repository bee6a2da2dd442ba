"""Titles near one title: those that share most of its cast, then those that share its genres."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from django.db.models import Count

from catalog.models import Drama, Role, shown_pictures

MOST = 6


def related(drama: Drama, cast: Collection[int]) -> list[Any]:
    """At most MOST titles for cards, each with the people of the cast that it `shares` (none where it is near by its
    genres); `cast` holds keys of people. A fixed number of queries."""
    played = Role.objects.visible().cast().filter(actor__in=sorted(set(cast))).exclude(drama=drama)
    near = played.order_by().values("drama").annotate(n=Count("actor", distinct=True)).order_by("-n", "-drama")
    keys = [row["drama"] for row in near[:MOST]]
    genres = drama.genres.all()
    alike = Drama.objects.visible().filter(genres__in=genres).exclude(pk__in=[drama.pk, *keys]).order_by()
    by_genre = alike.values("pk").annotate(n=Count("genres", distinct=True)).order_by("-n", "-pk")
    keys += [row["pk"] for row in by_genre[: MOST - len(keys)]]
    shares: dict[int, dict[int, Any]] = defaultdict(dict)
    for role in played.filter(drama__in=keys).select_related("actor").order_by("pk"):
        shares[role.drama_id].setdefault(role.actor_id, role.actor)
    found = {each.pk: each for each in Drama.objects.visible().filter(pk__in=keys).prefetch_related(shown_pictures())}
    for each in found.values():
        each.shares = list(shares[each.pk].values())
    return [found[key] for key in keys if key in found]
