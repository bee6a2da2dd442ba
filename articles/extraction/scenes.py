"""Filmed scenes: a word for a kind of scene ("kiss", "elevator") with the actors in it, followed through the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from articles.extraction import participants, places, scene_words, takes
from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.filmed import Filmed
from articles.extraction.findings import Span
from articles.extraction.lines import Line
from articles.extraction.subjects import Subjects

MAKING = re.compile(
    r"(?i)\b(?:takes?|single[- ]take|one[- ]take|shot|shots|shoot(?:s|ing)?|film(?:s|ed|ing)"
    r"|set|camera\w*|practi[sc]\w+|rehears\w+|bloopers?|NGs?|ad[- ]?lib\w*|improvis\w+"
    r"|behind[- ]the[- ]scenes|behind|making|crew|staff|director|co-?star|scenes?|favou?rite"
    r"|timing|nervous|blush\w*|burst\w*|laugh\w*|giggl\w*|grin\w*|distract\w*|focus\w*|scared"
    r"|afraid|worried"
    r"|refus\w+|declin\w+|slap\w*|eyes closed|lips|immersed|on screen"
    r"|on-screen|screen time|footage|wire|stunt|double|script|atmosphere|emotion\w*"
    r"|felt|feel|detail)\b"
)
_OTHER_TOPIC = re.compile(
    r"(?i)\b(?:premier(?:e|ed|es|ing)|viewership|ratings?|soundtrack|OST|based on"
    r"|stars? in the series|variety show|season two|second season|starred actors|rival the"
    r"|surpass)\b"
)
_BEHIND = re.compile(
    r"(?i)\b(?:behind[- ]the[- ]scenes|behind (?:video|footage)|making|on (?:the )?set"
    r"|film(?:ed|ing)|takes?|bloopers?|rehears\w+)\b"
)


def find(analysis: Analysis, casting: Casting, subjects: Subjects) -> list[Filmed]:
    """The scenes of the article in the order of their first mention, each with its sentences."""
    found: list[Filmed] = []
    behind = _BEHIND.search(analysis.text) is not None
    eligible = scene_words.eligible(analysis, behind=behind)
    current: Filmed | None = None
    for line in analysis.lines:
        started = list(_started(found, analysis, casting, subjects, line, eligible))
        if started:
            current = started[0]
        elif current and _follows(casting, line, current, found, behind=behind):
            other = _other(casting, line, current, found)
            current = other or current
            current.lines.append(line)
            if not current.actors:
                people = [
                    casting.actor_of(name.value)
                    for name in line.all("P")
                    if not analysis.is_quoted(name.start) or not line.all("T")
                ]
                current.actors += [person for person in dict.fromkeys(people) if person]
        elif current and (line.sentence.heading or _OTHER_TOPIC.search(line.text)):
            current = None if line.sentence.heading and not MAKING.search(line.text) and not line.all("P") else current
    return [scene for scene in found if scene.strong or len(scene.lines) > 1 or scene.actors]


def _started(
    found: list[Filmed], analysis: Analysis, casting: Casting, subjects: Subjects, line: Line, eligible: frozenset[str]
) -> Iterator[Filmed]:
    """The scenes that `line` names, taken up again or new."""
    for slug, segment, strong, cue in scene_words.triggers(analysis, line, eligible):
        scene = _add(found, analysis, casting, subjects, line, slug, segment, strong, cue)
        if scene:
            yield scene


def _add(
    found: list[Filmed],
    analysis: Analysis,
    casting: Casting,
    subjects: Subjects,
    line: Line,
    slug: str,
    segment: str,
    strong: bool,
    cue: Span,
) -> Filmed | None:
    drama = analysis.drama_for(line)
    people = participants.find(casting, subjects, line, segment)
    known = [scene for scene in found if scene.slug == slug and scene.drama == drama]
    if known and people and not any(set(scene.actors) & set(people) for scene in known if scene.actors):
        known = [scene for scene in known if not scene.actors]
    best = max(known, key=lambda scene: (len(set(scene.actors) & set(people)), found.index(scene)), default=None)
    if best is None:
        told = strong or (
            slug in scene_words.ALWAYS
            and (takes.find(line.text) or re.search(r"\b(?:their|the \w+) kiss\b", line.text))
        )
        if not people and not told:
            return None
        best = Filmed(slug, drama, [], line, cue)
        found.append(best)
    best.actors += [person for person in people if person not in best.actors]
    best.strong = best.strong or strong
    best.attempted = best.attempted or bool(
        slug == "kiss"
        and re.search(
            r"\b(?:tries to|tried to|trying to|leans in to|about to|attempt\w*|interrupted|stopping)\b", segment
        )
        and "scene was" not in segment
    )
    best.lines.append(line)
    if slug != "elevator":
        best.place = best.place or places.find(segment)
    for title in line.all("T"):
        work = analysis.work(title.value)
        if work and title.value == drama and title.form in work.parts:
            best.part, best.number = work.parts[title.form]
    return best


def _follows(casting: Casting, line: Line, current: Filmed, found: list[Filmed], *, behind: bool) -> bool:
    """Whether `line` goes on telling of the making of the scene at hand."""
    if line.sentence.heading or _OTHER_TOPIC.search(line.text):
        return False
    if any(title.value != current.drama and title.start not in line.passing for title in line.all("T")):
        return False
    if line.sentence.block - current.lines[-1].sentence.block > 2:
        return False
    actors = {casting.actor_of(name.value) for name in line.all("P")}
    others = actors - set(current.actors) - {None}
    if others and not actors & {actor for scene in found for actor in scene.actors} and not MAKING.search(line.text):
        return False
    return MAKING.search(line.text) is not None or (behind and bool(actors & set(current.actors)))


def _other(casting: Casting, line: Line, current: Filmed, found: list[Filmed]) -> Filmed | None:
    """Another scene of the article that the actors of `line` point to."""
    actors = Counter(casting.actor_of(name.value) for name in line.all("P"))
    del actors[None]
    if not actors or set(actors) <= set(current.actors):
        return None
    fitting = [
        scene
        for scene in found
        if scene is not current and set(actors) <= set(scene.actors) and not set(actors) <= set(current.actors)
    ]
    return fitting[-1] if fitting else None
