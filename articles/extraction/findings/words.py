"""What stands in the text itself: quotations, other forms of names, mentions, days."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.findings.base import Fact


@dataclass(frozen=True, slots=True)
class Quote(Fact):
    """Words that somebody said: `start`, `end` are the words without their quotation marks. `speaker` is a
    person, or None (a line on a poster, an unnamed source)."""

    kind = "quote"
    identity = ("start", "end")
    start: int
    end: int
    speaker: str | None = None
    language: str = "en"
    translated: bool = False


@dataclass(frozen=True, slots=True)
class Alias(Fact):
    """Another form of a name in the text. `of`: person, title, character, network. `form`: native, stage,
    romanisation, short, misspelling."""

    kind = "alias"
    identity = ("of", "canonical", "name")
    name: str
    canonical: str
    of: str = "person"
    form: str = "romanisation"


@dataclass(frozen=True, slots=True)
class Mention(Fact):
    """A span that names a record. `of`: person, title, character, network; `name` is canonical."""

    kind = "mention"
    identity = ("start", "end")
    start: int
    end: int
    name: str
    of: str
    drama: str | None = None
    """For a character: the drama it belongs to."""


@dataclass(frozen=True, slots=True)
class Event(Fact):
    """A day-exact date in the prose and what happened then (for `dates` in the output of `extract`)."""

    kind = "event"
    identity = ("date", "what")
    date: str
    what: str
    inferred: bool = False
