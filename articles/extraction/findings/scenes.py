"""Filmed scenes and what is told of each."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.findings.base import Fact


@dataclass(frozen=True, slots=True)
class Scene(Fact):
    """A filmed scene. `scene` is the slug of a scene kind; `label` tells two scenes of one kind and the same
    people apart (otherwise empty). `title` is a short, spoiler-safe phrase of our own words; `words` are the text's for
    the kind, without "scene"."""

    kind = "scene"
    identity = ("drama", "scene", "actors", "label")
    drama: str | None
    scene: str
    actors: tuple[str, ...]
    title: str
    label: str = ""
    part: str = ""
    number: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Takes(Fact):
    """`qualifier`: exactly, about, at_least. `of` is the key of the scene's finding, here and below."""

    kind = "takes"
    identity = ("of", "count")
    of: str
    count: int
    qualifier: str = "exactly"


@dataclass(frozen=True, slots=True)
class Place(Fact):
    kind = "place"
    identity = ("of", "place")
    of: str
    place: str


@dataclass(frozen=True, slots=True)
class Aired(Fact):
    kind = "aired"
    identity = ("of", "date", "episode")
    of: str
    date: str = ""
    inferred: bool = False
    episode: int | None = None


@dataclass(frozen=True, slots=True)
class Note(Fact):
    """One statement about a scene's making, as a phrase for readers."""

    kind = "note"
    identity = ("of", "note")
    of: str
    note: str
