"""Titles with their releases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from catalog.models import Drama, Release

from .chances import Chance
from .said import Fact, state
from .studio import Production, Studio
from .titles import Both
from .words import SETTINGS, SOURCES


def produce(studio: Studio, title: Both) -> Production:
    """A title with what is said of it; one in thirty has nothing but its name."""
    chance = studio.chance
    native, english = title
    bare = chance.happens(0.03)
    premiere = chance.day(date(studio.today.year - 12, 1, 1), studio.today + timedelta(days=150))
    public = studio.moment(min(premiere, studio.today - timedelta(days=1)))
    values: dict[str, Any] = {"title": english, "kind": chance.among(drama=70, film=12, variety=8, web=10)}
    genres = [] if bare else chance.sample(studio.genres, chance.within((60, 1, 2), (30, 3, 4), (10, 0, 0)))
    if not bare:
        values |= {"native_title": native, "genres": genres, **_background(chance)}
        if chance.happens(0.7):
            values["synopsis"] = f"Sample: {english} follows people who never lived, in {chance.choice(SETTINGS)}."
        if chance.happens(0.2):
            values["aliases"] = [{"name": _short(english), "kind": "short"}]
    drama = studio.make(Drama, public, **values)
    made = Production(drama, premiere, public)
    if not bare:
        _say(studio, made, [genre.name for genre in genres])
        _release(studio, made)
    return made


def _background(chance: Chance) -> dict[str, str]:
    found = {}
    if chance.happens(0.5):
        found["setting"] = chance.choice(SETTINGS)
    if chance.happens(0.25):
        found["based_on"] = f"The Sample Original ({chance.choice(SOURCES)})"
    return found


def _short(title: str) -> str:
    words = [word for word in title.split() if word[0].isupper()]
    return "".join(word[0] for word in words) if len(words) > 2 else words[-1]


def _say(studio: Studio, made: Production, genres: list[str]) -> None:
    drama, said = made.drama, made.statements
    korean = f"‘{drama.native_title}’ 제작진이 작품의 윤곽을 공개했다." if drama.native_title else ""
    kind = drama.kind if drama.kind != "drama" else ""
    opening = f"{drama.title} is a {drama.get_kind_display()} that exists in this catalogue only."
    said.append(state(opening, drama, korean=korean, title=drama.title, native_title=drama.native_title, kind=kind))
    if genres:
        listed = [Fact(drama.pk, "genres", name) for name in genres]
        said.append(state(f"The makers of {drama.title} call it {' and '.join(genres).lower()}.", drama, beside=listed))
    if drama.setting:
        said.append(state(f"{drama.title} is set in {drama.setting}.", drama, setting=drama.setting))
    if drama.based_on:
        said.append(state(f"{drama.title} is based on {drama.based_on}.", drama, based_on=drama.based_on))


def _release(studio: Studio, made: Production) -> None:
    """A whole run, seasons or parts, a year or so apart."""
    chance = studio.chance
    part = chance.among(run=72, season=18, part=10)
    for number in range(1, (1 if part == "run" else chance.within((8, 2, 2), (2, 3, 5))) + 1):
        day = made.premiere + timedelta(days=(number - 1) * (400 if part == "season" else 60))
        ahead = day > studio.today
        premiere = day.isoformat()[: chance.choice([4, 7, 10])] if ahead else chance.partial(day)
        networks = chance.sample(
            studio.networks, min(len(studio.networks), chance.within((70, 1, 1), (25, 2, 3), (5, 0, 0)))
        )
        release = studio.make(
            Release, made.public, drama=made.drama, part=part, number=number, premiere=premiere,
            premiere_inferred=bool(premiere) and not ahead and chance.happens(0.2), networks=networks,
            state="announced" if ahead else "aired", setting=chance.choice(SETTINGS) if part != "run" else "",
        )  # fmt: skip
        made.releases.append(release)
        _tell(studio, made, release, [network.name for network in networks], day)


def _tell(studio: Studio, made: Production, release: Release, networks: list[str], day: date) -> None:
    which = f"{release.name} of {made.drama.title}" if release.name else made.drama.title
    on = f" on {' and '.join(networks)}" if networks else ""
    beside = [Fact(release.pk, "networks", name) for name in networks]
    given: dict[str, Any] = {"number": release.number if release.name else "", "premiere": release.premiere}
    when = f" ({release.premiere})" if release.premiere else ""
    if release.state == "announced":
        english, given = f"{which} is announced{on}{when}.", {**given, "state": "announced"}
    else:
        english = f"{which} was first shown{on}{when}."
    native = made.drama.native_title
    korean = f"‘{native}’의 첫 방송일은 {release.premiere}이다." if native and release.premiere else ""
    made.statements.append(state(english, release, korean=korean, beside=beside, **given))
    if release.setting:
        made.statements.append(state(f"{which} moves to {release.setting}.", release, setting=release.setting))
    if len(release.premiere) == 10 and studio.chance.happens(0.12):
        other = (day + timedelta(days=studio.chance.randint(1, 9))).isoformat()
        differing = f"Another notice has {which} first shown on {other}."
        made.statements.append(state(differing, release, differs=True, premiere=other))
