"""Works and what is stated of a work."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.findings.base import Fact


@dataclass(frozen=True, slots=True)
class Title(Fact):
    """A work that the text names. `work`: drama, film, variety, web, webtoon, novel, other."""

    kind = "title"
    identity = ("title",)
    title: str
    work: str = "drama"
    main: bool = False
    """True where the article is about this work."""


@dataclass(frozen=True, slots=True)
class Release(Fact):
    """`part`: season, part or run (the whole, number 1). `state`: aired or announced."""

    kind = "release"
    identity = ("drama", "part", "number")
    drama: str
    part: str
    number: int
    premiere: str = ""
    inferred: bool = False
    network: str | None = None
    state: str = "aired"


@dataclass(frozen=True, slots=True)
class Broadcast(Fact):
    """A drama is shown by a network, no date stated; `drama` is None where the text does not tell which."""

    kind = "broadcast"
    identity = ("drama", "network")
    drama: str | None
    network: str


@dataclass(frozen=True, slots=True)
class Genre(Fact):
    kind = "genre"
    identity = ("drama", "genre")
    drama: str
    genre: str
    """Slug of a genre in the vocabulary."""


@dataclass(frozen=True, slots=True)
class Setting(Fact):
    """Where and when a drama (or the season or part `number`) plays."""

    kind = "setting"
    identity = ("drama", "part", "number", "setting")
    drama: str
    setting: str
    part: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class BasedOn(Fact):
    """`work`: webtoon, novel, film, drama, story, other."""

    kind = "based_on"
    identity = ("drama", "title")
    drama: str
    title: str
    work: str = "other"
