"""A title as TVSeries with its seasons, or as Movie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

from catalog.names import is_hangul

from .identifiers import same_as
from .node import Address, Disputed, Node, day_of, identity, nobody_differs, other_names, pointer, stated
from .role import performances

JOBS: Final = {
    "director": "director",
    "writer": "author",
    "producer": "producer",
    "music": "musicBy",
    "cinematographer": "contributor",
    "other": "contributor",
}
"""Members by job. Who wrote what a title is based on is no author of the title: `isBasedOn` names that work."""


def work(
    drama: Any, *, genres: Iterable[Any], parts: dict[str, list[Any]], disputed: Disputed = nobody_differs
) -> Node:
    """`parts`: releases (with `shown_networks`), cast and credits as the page has them. What was only announced has
    not happened, and is left out."""
    releases = [each for each in parts["releases"] if each.state == "aired" and not disputed(each, "", "state")]
    whole = [each for each in releases if each.part == each.Part.RUN]
    native = "" if disputed(drama, "native_title") else drama.native_title
    first = whole[0] if whole else next((each for each in releases if each.number == 1), None)
    node = {
        **pointer(drama),
        "alternateName": other_names(drama, drama.native_title, disputed),
        "genre": [] if disputed(drama, "genres") else [genre.name for genre in genres],
        "inLanguage": "ko" if any(map(is_hangul, native)) else "",
        "datePublished": day_of(first, "premiere", disputed) if first else "",
        "actor": performances(parts["cast"], disputed),
        **people_behind(parts["credits"], disputed),
        "isBasedOn": original(drama, parts["credits"], disputed),
        "publication": [event for each in whole for event in broadcasts(each, disputed)],
        "sameAs": same_as(drama),
    }
    if node["@type"] == "TVSeries":
        node["containsSeason"] = [season(each, drama, disputed) for each in releases if each not in whole]
    return stated(node)


def season(release: Any, drama: Any, disputed: Disputed = nobody_differs) -> Node:
    """One season or part of a series."""
    return stated(
        {
            "@type": "TVSeason",
            "@id": Address(f"{identity(drama)}#release-{release.pk}"),
            "name": f"{drama.title}, {release.name}",
            "url": Address(release.get_absolute_url()),
            "seasonNumber": release.number,
            "datePublished": day_of(release, "premiere", disputed),
            "publication": broadcasts(release, disputed),
        }
    )


def broadcasts(release: Any, disputed: Disputed = nobody_differs) -> list[Node]:
    """Where and since when it is shown. Who shows it need not have made it: a network is no `productionCompany`."""
    if disputed(release, "networks"):
        return []
    return [
        stated(
            {
                "@type": "OnDemandEvent" if network.kind == network.Kind.STREAMING else "BroadcastEvent",
                "publishedBy": pointer(network),
                "startDate": day_of(release, "premiere", disputed),
            }
        )
        for network in release.shown_networks
    ]


def people_behind(credits: Iterable[Any], disputed: Disputed = nobody_differs) -> dict[str, list[Node]]:
    """People behind the camera by member of the vocabulary."""
    found: dict[str, list[Node]] = defaultdict(list)
    for credit in credits:
        if credit.job in JOBS and not disputed(credit, "", "job", "person"):
            person = pointer(credit.person, credit.person.name)
            if person not in found[JOBS[credit.job]]:
                found[JOBS[credit.job]].append(person)
    return found


def original(drama: Any, credits: Iterable[Any], disputed: Disputed = nobody_differs) -> Node:
    """The work that a title is based on, with its author."""
    name = "" if disputed(drama, "based_on") else drama.based_on
    authors = [
        pointer(credit.person, credit.person.name)
        for credit in credits
        if credit.job == "original_author" and not disputed(credit, "", "job", "person")
    ]
    return stated({"@type": "CreativeWork", "name": name, "author": authors}) if name or authors else {}
