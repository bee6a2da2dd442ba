"""A scene as Clip."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.text import Truncator

from catalog.reading.described import LONGEST

from .node import Address, Disputed, Node, day_of, identity, nobody_differs, pointer, stated
from .role import performances


def clip(
    scene: Any, *, roles: Iterable[Any] = (), notes: Iterable[Any] = (), disputed: Disputed = nobody_differs
) -> Node:
    """What was filmed, where it belongs and who is in it. Of a scene that tells the plot there is no description,
    nor is a note that does ever part of one."""
    telling = (note.text for note in notes if not note.spoiler and not disputed(scene, note.field))
    told = (
        ""
        if scene.spoiler
        else Truncator(" ".join(note if note.endswith((".", "!", "?")) else f"{note}." for note in telling)).chars(
            LONGEST
        )
    )
    title = pointer(scene.drama)
    series = title["@type"] == "TVSeries"
    episode = scene.episode if series and not disputed(scene, "episode") else None
    season = scene.release if series and scene.release and scene.release.is_live and scene.release.name else None
    return stated(
        {
            **pointer(scene),
            "description": told,
            "partOfSeries": title if series else "",
            "isPartOf": "" if series else title,
            "partOfSeason": _season(season, scene.drama) if season and season.state == "aired" else "",
            "partOfEpisode": _episode(episode, title) if episode else "",
            "datePublished": day_of(scene, "aired", disputed),
            "actor": performances(roles, disputed),
        }
    )


def _season(release: Any, drama: Any) -> Node:
    return {
        "@type": "TVSeason",
        "@id": Address(f"{identity(drama)}#release-{release.pk}"),
        "name": f"{drama.title}, {release.name}",
        "seasonNumber": release.number,
    }


def _episode(number: int, series: Node) -> Node:
    return {"@type": "TVEpisode", "episodeNumber": number, "partOfSeries": {"@id": series["@id"]}}
