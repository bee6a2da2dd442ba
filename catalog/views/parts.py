"""The records that belong to a title, each with its sources attached for the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import F, Prefetch

from articles.reading.sources import PER_FIELD, SourceBook, Sources
from catalog.models import Actor, Drama, Network, Note, Role, Scene, shown_pictures

MOST = 200
"""Rows of one kind on a title's page; the lists of scenes have the rest."""
IN_THE_RUN = (F("release__number").asc(nulls_last=True), F("episode").asc(nulls_last=True), "pk")
"""Scenes as they come in a title, those of no known episode after the others."""


def in_the_run(scene: Any) -> tuple[bool, int, str, int]:
    """For sorting scenes under the headings of their episodes, those of no known one last."""
    return (not scene.told_at, scene.told_at, scene.told_in, scene.pk)


BRIEF = 2
MOST_BESIDE = {"scene": BRIEF, "role": 3}
"""Sentences beside a row, by kind of record: a scene's own page has all of its."""


def public_parts(drama: Drama) -> dict[str, list[Any]]:
    """What readers may see of a title's records, by kind; a fixed number of queries."""
    scenes = with_scene_parts(Scene.objects.visible().filter(drama=drama))
    artists = Prefetch("artists", Actor.objects.visible())
    roles = drama.roles.visible().with_parents().prefetch_related(shown_pictures("actor__")).order_by("pk")
    return {
        "releases": list(with_networks(drama.releases.visible().order_by("part", "number"))[:MOST]),
        "cast": list(roles.cast()[:MOST]),
        "casting_news": list(roles.news()[:MOST]),
        "scenes": sorted(scenes.order_by(*IN_THE_RUN)[:MOST], key=in_the_run),
        "ratings": list(drama.ratings.visible().order_by("day_first", "day", "-value")[:MOST]),
        "songs": list(drama.songs.visible().prefetch_related(artists).order_by("pk")[:MOST]),
        "credits": list(drama.credits.visible().with_parents().order_by("job", "pk")[:MOST]),
        "videos": list(drama.videos.visible().order_by("pk")[:MOST]),
    }


def with_networks(releases: Any) -> Any:
    """Releases with the networks that readers may see, as `shown_networks`."""
    return releases.prefetch_related(
        Prefetch("networks", Network.objects.visible().order_by("name"), to_attr="shown_networks")
    )


def with_scene_parts(scenes: Any) -> Any:
    """Scenes with what a card shows: title, kind, the people in it, notes that tell no plot."""
    roles = Prefetch("roles", Role.objects.visible().select_related("actor").order_by("pk"), to_attr="shown_roles")
    notes = Prefetch("notes", Note.objects.filter(spoiler=False), to_attr="shown_notes")
    return scenes.select_related("drama", "release", "kind").prefetch_related(roles, notes)


def attach_sources(records: Iterable[Any], book: SourceBook) -> None:
    """Give each record `sources` as a whole and, where a page shows them apart, `field_sources`."""
    for record in records:
        apart = {name: book.of(record, name) for name in APART.get(record.type, ())}
        if record.type == "scene":
            book.under(record, "notes.")  # they stand on the scene's own page, spoilers covered
        if record.type == "release":
            share_with_networks(record, apart["premiere"], book)
        record.field_sources = apart
        record.sources = book.rest(record, *(apart.values() if record.type == "release" else ()))
        if getattr(record, "state", "") == "announced":
            for sources in (record.sources, *apart.values()):
                sources.announced = True
        record.sources.most = MOST_BESIDE.get(record.type, PER_FIELD)
        if record.type == "rating" and record.sources.sentences == apart["day"].sentences and not apart["day"].differs:
            record.sources.said += [citation.value for citation in apart["day"].citations]
            apart["day"] = record.sources


def share_with_networks(release: Any, premiere: Sources, book: SourceBook) -> None:
    """Sources of each network of a release; where one sentence tells day and network, both have its mark."""
    networks = book.values(release, "networks")
    for network in release.shown_networks:
        network.sources = networks.get(network.name.casefold())
        if network.sources and network.sources.sentences == premiere.sentences:
            premiere.said += network.sources.said
            network.sources = premiere


def tell_once(ratings: Iterable[Any]) -> None:
    """Ratings whose days rest on the very same sentences share them; a dispute is told under the first only."""
    seen: dict[frozenset[int], Any] = {}
    for rating in ratings:
        day = rating.field_sources["day"]
        sentences = day.sentences
        rating.told_above = bool(sentences) and sentences in seen
        rating.field_sources["day"] = seen.setdefault(sentences, day)


APART = {"release": ("premiere", "setting"), "rating": ("day",), "scene": ("aired",), "video": ("published",)}
"""Fields whose sources stand by themselves, by kind of record."""
