"""People, their parts and their credits."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.findings.base import Fact


@dataclass(frozen=True, slots=True)
class Person(Fact):
    """A person. `job`: actor, director, writer, singer, host, reporter, other."""

    kind = "person"
    identity = ("name", "job")
    name: str
    job: str = "actor"


@dataclass(frozen=True, slots=True)
class Role(Fact):
    """An actor in a drama (or, without a character, a guest of a variety show). `state`: reported,
    in_talks, confirmed, declined, left."""

    kind = "role"
    identity = ("drama", "actor", "character")
    actor: str
    drama: str | None = None
    character: str | None = None
    state: str = "confirmed"


@dataclass(frozen=True, slots=True)
class Credit(Fact):
    """`job`: director, writer, cinematographer, music, producer, original_author, other."""

    kind = "credit"
    identity = ("drama", "person", "job")
    drama: str | None
    person: str
    job: str
