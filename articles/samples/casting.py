"""Who plays whom, who may, and who made it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from catalog.models import Actor, Credit, Role

from .persons import korean
from .said import Statement, state
from .studio import Production, Studio
from .words import CHARACTERS, FIXTURES

STATES = ["reported", "in_talks", "declined", "left"]
TOLD = {
    "reported": ("{actor} is reported to join {drama}{part}.", "{actor}의 ‘{native}’ 출연설이 나왔다."),
    "in_talks": ("{actor} is in talks for {drama}{part}.", "{actor}이(가) ‘{native}’ 출연을 논의 중이다."),
    "declined": ("{actor} has declined {drama}{part}.", "{actor}은(는) ‘{native}’ 출연을 고사했다."),
    "left": ("{actor} has left {drama}{part}.", "{actor}이(가) ‘{native}’에서 하차했다."),
    "confirmed": ("{actor} plays{part} in {drama}.", "{actor}이(가) ‘{native}’에 출연한다."),
}
"""State of casting → how a sentence tells it, in English and Korean."""


def cast(studio: Studio, made: Production, pool: Sequence[Actor], weights: Sequence[float]) -> None:
    """A cast from `pool`, the weightier likelier; some leave, decline or are only talked about."""
    chance = studio.chance
    size = chance.within((10, 1, 3), (50, 4, 12), (28, 13, 25), (8, 26, 40), (4, 60, 60))
    made.people = chance.apart(pool, weights, min(size, len(pool)))
    news = chance.within((60, 0, 0), (30, 1, 2), (10, 3, 6))
    for place, actor in enumerate(made.people):
        state_ = chance.choice(STATES) if place >= len(made.people) - news else "confirmed"
        _role(studio, made, actor, state_)
        if state_ == "confirmed" and chance.happens(0.02):
            _role(studio, made, actor, state_)


def _role(studio: Studio, made: Production, actor: Actor, state_: str) -> None:
    chance = studio.chance
    character = _character(studio)
    if any((role.actor_id, role.character) == (actor.pk, character) for role in made.cast):
        return
    role = studio.make(Role, made.public, drama=made.drama, actor=actor, character=character, state=state_)
    if role.status == "published" and state_ == "confirmed":
        made.cast.append(role)
    if chance.happens(0.95):
        _say(made, role, chance.happens(0.04))


def _character(studio: Studio) -> str:
    chance = studio.chance
    name = korean(chance, set()).name
    forms = {
        "name": name, "given": name.partition(" ")[2], "trade": f"{chance.choice(CHARACTERS)} {name}",
        "fixture": chance.choice(FIXTURES), "none": "",
        "long": f"{name}, who is also {korean(chance, set()).name} and, from the ninth episode on, the Lantern Keeper",
    }  # fmt: skip
    return forms[chance.among(name=60, given=12, trade=10, fixture=4, none=12, long=2)]


def _say(made: Production, role: Role, differs: bool) -> None:
    english, hangul = TOLD[role.state]
    given = {"actor": role.actor.label, "drama": made.drama.title, "native": made.drama.native_title}
    part = f" {role.character}" if role.state == "confirmed" else f" as {role.character}"
    said = english.format(part=part if role.character else "", **given)
    named = (
        hangul.format(**given | {"actor": role.actor.native_name or role.actor.name}) if made.drama.native_title else ""
    )
    news = "" if role.state == "confirmed" else role.state
    about: dict[str, Any] = {"actor": role.actor.label, "character": role.character, "state": news}
    made.statements.append(state(said, role, korean=named, **about))
    if differs and role.character:
        other = f"the other {role.character.split()[-1]}"
        sentence = f"A poster gives the part of {role.actor.label} in {made.drama.title} as {other}."
        made.statements.append(state(sentence, role, differs=True, character=other))


def credit(studio: Studio, made: Production, pool: Sequence[Actor]) -> None:
    """Directors, writers and others; a few titles have none."""
    chance = studio.chance
    jobs = ["director", "writer", "producer", "cinematographer", "music", "original_author", "other"]
    chosen = jobs[: chance.within((10, 0, 0), (60, 1, 2), (30, 3, 7))]
    for job in [*chosen, *(["director"] if chosen and chance.happens(0.2) else [])]:
        person = chance.choice(pool)
        if any(person.pk == other.pk for other in made.people):
            continue
        made.people.append(person)
        found = studio.make(Credit, made.public, drama=made.drama, person=person, job=job)
        if chance.happens(0.9):
            made.statements.append(_credited(made, found))


def _credited(made: Production, found: Credit) -> Statement:
    job, drama = found.get_job_display(), made.drama
    korean_ = f"{found.person.native_name or found.person.name}이(가) ‘{drama.native_title}’에 참여했다."
    said = f"{found.person.label} is credited as {job} of {drama.title}."
    return state(said, found, korean=korean_ if drama.native_title else "", job=job)
