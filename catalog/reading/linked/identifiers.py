"""Identifiers that others gave to a record, as addresses for `sameAs`."""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple


class Scheme(NamedTuple):
    """The form of an identifier, and where it leads by kind of record (`film` apart from other titles)."""

    form: str
    address: dict[str, str]


def _alike(address: str) -> dict[str, str]:
    return dict.fromkeys(("actor", "drama", "film", "network", "scene"), address)


SCHEMES: Final = {
    "wikidata": Scheme(r"Q[1-9]\d*", _alike("https://www.wikidata.org/wiki/{}")),
    "imdb": Scheme(
        r"(tt|nm)\d{7,10}",
        {
            "actor": "https://www.imdb.com/name/{}/",
            **dict.fromkeys(("drama", "film"), "https://www.imdb.com/title/{}/"),
        },
    ),
    "tmdb": Scheme(
        r"\d+",
        {
            "actor": "https://www.themoviedb.org/person/{}",
            "drama": "https://www.themoviedb.org/tv/{}",
            "film": "https://www.themoviedb.org/movie/{}",
        },
    ),
    "tvmaze": Scheme(r"\d+", {"actor": "https://www.tvmaze.com/people/{}", "drama": "https://www.tvmaze.com/shows/{}"}),
    "mydramalist": Scheme(
        r"\d+(-[\w-]+)?",
        {
            "actor": "https://mydramalist.com/people/{}",
            **dict.fromkeys(("drama", "film"), "https://mydramalist.com/{}"),
        },
    ),
    "musicbrainz": Scheme(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", {"actor": "https://musicbrainz.org/artist/{}"}),
    "viaf": Scheme(r"\d+", {"actor": "https://viaf.org/viaf/{}"}),
    "isni": Scheme(r"\d{15}[\dX]", {"actor": "https://isni.org/isni/{}"}),
}
"""What has no place here, or not the form of its scheme, makes no address."""


def same_as(record: Any) -> list[str]:
    """Addresses of the same person or work elsewhere, by the names of their schemes."""
    kind = "film" if record.type == "drama" and record.kind == record.Kind.FILM else record.type
    found = []
    for name, identifier in sorted(record.external_ids.items()):
        scheme = SCHEMES.get(name)
        if scheme and kind in scheme.address and re.fullmatch(scheme.form, identifier):
            found.append(scheme.address[kind].format(identifier))
    return found
