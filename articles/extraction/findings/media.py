"""Songs, shares of viewers and videos."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from articles.extraction.findings.base import Fact


@dataclass(frozen=True, slots=True)
class Song(Fact):
    kind = "song"
    identity = ("drama", "title")
    drama: str | None
    title: str
    artists: tuple[str, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Rating(Fact):
    """`value` in per cent. `region` as stated, lower case (nationwide, seoul), or ``. `drama` is None where the text
    does not tell which, or where the share is that of another show."""

    kind = "rating"
    identity = ("drama", "value", "region", "day")
    drama: str | None
    value: Decimal
    region: str = ""
    day: str = ""
    inferred: bool = False
    measured_by: str = ""
    episode: int | None = None


@dataclass(frozen=True, slots=True)
class Video(Fact):
    """`video`: making, trailer, teaser, interview, clip, other. `by` is the channel or network that shows it."""

    kind = "video"
    identity = ("drama", "video", "published", "url")
    drama: str | None
    video: str
    published: str = ""
    inferred: bool = False
    by: str = ""
    url: str = ""
