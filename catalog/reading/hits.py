"""Search hits as a page shows them: the records behind them by kind, each with what tells it from its like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Prefetch, QuerySet

from catalog.models import Actor, Network, Record, Release, Role, shown_pictures
from catalog.search import KINDS, Excerpt, Hit

LONG = frozenset({"raw", "body", "text"})


@dataclass(slots=True)
class Found:
    """A public record and why the search found it (`exact`, `alias`, `key`, `distance`, `text`). `title` and `excerpt`
    are for the page, the matches in them marked; `alias` is the other name that was found."""

    record: Any
    tier: str
    score: float
    title: Excerpt | None = None
    alias: str = ""
    excerpt: Excerpt | None = None

    @property
    def heading(self) -> str:
        """What stands at its head: of a role the character, of anything else its label."""
        return getattr(self.record, "character", "") or str(self.record.local_label)


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one kind that readers may see, the best first."""

    kind: str
    hits: list[Hit]

    @property
    def best(self) -> float:
        return self.hits[0].score


def groups_of(hits: Iterable[Hit]) -> list[Group]:
    """What readers may see of `hits` by kind: the kind of the best hit first, the others in the order of KINDS; one
    query a kind."""
    by_kind: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_kind[hit.type].append(hit)
    groups = []
    for kind in sorted(by_kind, key=KINDS.index):
        ids = [hit.record_id for hit in by_kind[kind]]
        there = set(model_of(kind).objects.visible().order_by().filter(pk__in=ids).values_list("pk", flat=True))
        if there:
            groups.append(Group(kind, [hit for hit in by_kind[kind] if hit.record_id in there]))
    best = max(groups, key=lambda group: group.best, default=None)
    return sorted(groups, key=lambda group: group is not best)


def model_of(kind: str) -> Any:
    """The model of a kind of record."""
    return apps.get_model("articles" if kind == "article" else "catalog", kind)


def records_of(hits: Sequence[Hit], *, brief: bool = False) -> list[Found]:
    """The visible records of `hits`, in their order, with what a page says of them; few queries a kind. `brief`: with
    what their names and addresses need alone, one query a kind."""
    kinds: dict[str, list[int]] = defaultdict(list)
    for hit in hits:
        kinds[hit.type].append(hit.record_id)
    records: dict[int, Record] = {}
    for kind, ids in kinds.items():
        found = model_of(kind).objects.visible().with_parents().filter(pk__in=ids)
        if kind == "article":
            found = found.select_related("outlet")
        found = found.defer(*(LONG if brief else LONG - {"text"})) if kind == "article" else found
        records.update({record.pk: record for record in (found if brief else _furnished(kind, found))})
    return [Found(records[hit.record_id], hit.tier, hit.score) for hit in hits if hit.record_id in records]


def _furnished(kind: str, found: QuerySet[Any]) -> QuerySet[Any]:
    """`found` with what the card of a record of that kind shows."""
    found = found.prefetch_related("aliases")
    roles = Role.objects.visible().with_parents().order_by("-pk")
    if kind == "drama":
        networks = Prefetch("networks", Network.objects.visible().order_by("name"), to_attr="shown_networks")
        releases = Release.objects.public().order_by("premiere_first", "number").prefetch_related(networks)
        return found.prefetch_related(Prefetch("releases", releases, to_attr="shown_releases"), shown_pictures())
    if kind == "actor":
        return found.prefetch_related(Prefetch("roles", roles.cast(), to_attr="shown_roles"), shown_pictures())
    if kind == "role":
        return found.prefetch_related(shown_pictures("actor__"))
    if kind == "scene":
        return found.select_related("kind").prefetch_related(
            Prefetch("roles", roles.order_by("pk"), to_attr="shown_roles")
        )
    if kind == "song":
        return found.prefetch_related(Prefetch("artists", Actor.objects.visible(), to_attr="shown_artists"))
    return found
