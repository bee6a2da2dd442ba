"""Scenes and what is told of their making."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from catalog.models import Scene

from .chances import Chance
from .said import Fact, state
from .studio import Production, Studio
from .words import NOTES, SPOILERS, SPOTS


def film(studio: Studio, made: Production) -> None:
    """None to thirty scenes."""
    for number in range(studio.chance.within((25, 0, 0), (40, 1, 5), (28, 6, 14), (7, 15, 30))):
        _scene(studio, made, number)


def _scene(studio: Studio, made: Production, number: int) -> None:
    chance = studio.chance
    kind, spot = chance.choice(studio.kinds), chance.choice(SPOTS)
    roles = chance.sample(made.cast, min(len(made.cast), chance.within((10, 0, 0), (80, 1, 3), (10, 4, 6))))
    values: dict[str, Any] = {"title": f"{kind.name} at the {spot}", "spoiler": chance.happens(0.12)}
    if values["spoiler"]:
        values["title"] = f"A scene not to be told, number {number + 1}"
    if chance.happens(0.8):
        values["place"] = spot
    if made.releases and chance.happens(0.4):
        values["release"] = chance.choice(made.releases)
    if chance.happens(0.55):
        values["episode"] = chance.within((9, 1, 16), (1, 17, 120))
    if chance.happens(0.55):
        day = made.premiere + timedelta(days=7 * (values.get("episode", number + 1) % 30))
        values["aired"] = chance.partial(day) if day <= studio.today else ""
        values["aired_inferred"] = bool(values["aired"]) and chance.happens(0.2)
    values |= _takes(chance)
    notes = _notes(chance)
    scene = studio.make(Scene, made.public, drama=made.drama, kind=kind, roles=roles, notes=notes, **values)
    _say(chance, made, scene, [role.actor.label for role in roles], notes)


def _takes(chance: Chance) -> dict[str, Any]:
    qualifier = chance.among(exactly=35, about=20, at_least=12, unknown=33)
    if qualifier == "unknown":
        return {}
    return {"takes": chance.within((25, 1, 1), (55, 2, 20), (18, 21, 60), (2, 61, 120)), "takes_qualifier": qualifier}


def _notes(chance: Chance) -> list[dict[str, Any]]:
    told = chance.sample(NOTES, chance.within((40, 0, 0), (50, 1, 2), (10, 3, 6)))
    rows: list[dict[str, Any]] = [{"text": text} for text in told]
    if chance.happens(0.1):
        rows.append({"text": chance.choice(SPOILERS), "spoiler": True})
    return [{"key": f"sample-{place}", "position": place, **row} for place, row in enumerate(rows)]


def _say(chance: Chance, made: Production, scene: Scene, actors: list[str], notes: list[dict[str, Any]]) -> None:
    who = f" with {', '.join(actors)}" if actors else ""
    named = [Fact(scene.pk, "roles", actor.partition(" (")[0]) for actor in actors]
    where = f" at the {scene.place}" if scene.place else ""
    told = f"{made.drama.title} has a {scene.kind.name.lower()} scene{where}{who}."
    made.statements.append(state(told, scene, beside=named, title=scene.title, kind=scene.kind.name, place=scene.place))
    if scene.takes:
        _say_takes(chance, made, scene)
    if scene.aired or scene.episode:
        episode = f" of episode {scene.episode}" if scene.episode else ""
        shown = f" was shown on {scene.aired}" if scene.aired else " was shown"
        sentence = f"The {scene.title.lower()}{episode}{shown}."
        made.statements.append(state(sentence, scene, aired=scene.aired, episode=scene.episode))
    for note in notes:
        if chance.happens(0.9):
            sentence = f"Of the {scene.title.lower()} it is told: {note['text']}."
            made.statements.append(
                state(sentence, scene, beside=[Fact(scene.pk, f"notes.{note['key']}", note["text"])])
            )


def _say_takes(chance: Chance, made: Production, scene: Scene) -> None:
    qualifier = scene.takes_qualifier.replace("_", " ")
    said = str(scene.takes) if qualifier == "exactly" else f"{qualifier} {scene.takes}"
    counted = "one take" if said == "1" else f"{said} takes"
    sentence = f"It took {counted} to film the {scene.title.lower()} of {made.drama.title}."
    korean = f"이 장면은 {scene.takes}번 만에 완성됐다."
    made.statements.append(state(sentence, scene, korean=korean, takes=said))
    if qualifier == "exactly" and chance.happens(0.12):
        other = (scene.takes or 1) + chance.randint(1, 9)
        sentence = f"Somebody else counted {other} takes of the {scene.title.lower()} of {made.drama.title}."
        made.statements.append(state(sentence, scene, differs=True, takes=other))
