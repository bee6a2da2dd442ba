"""Filmed scenes: a word for a kind of scene ("kiss", "elevator") with the actors in it, followed through the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from articles.extraction import participants, places, takes
from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.filmed import Filmed
from articles.extraction.lines import Line
from articles.extraction.subjects import Subjects
from articles.extraction.tokens import tokenise

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
_FILMED = re.compile(r"(?i)\b(?:shot|filmed|filming|takes?|rehears\w+|cameras?|on set)\b")
_GENERAL = frozenset(["every", "each", "all", "any", "such", "many", "most", "several", "countless", "no"])
"""Before the word for a kind: no one scene is meant."""
_ALWAYS = frozenset({"kiss", "hug", "elevator"})


def find(analysis: Analysis, casting: Casting, subjects: Subjects) -> list[Filmed]:
    """The scenes of the article in the order of their first mention, each with its sentences."""
    found: list[Filmed] = []
    behind = _BEHIND.search(analysis.text) is not None
    eligible = _eligible(analysis, behind=behind)
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
    for slug, segment, strong in _triggers(analysis, line, eligible):
        scene = _add(found, analysis, casting, subjects, line, slug, segment, strong)
        if scene:
            yield scene


def _eligible(analysis: Analysis, *, behind: bool) -> frozenset[str]:
    """Kinds whose word alone (without "scene" after it) may speak of a scene of this article."""
    strong = {slug for line in analysis.lines for slug, _, sure in _kinds(analysis, line) if sure}
    return frozenset(strong | (_ALWAYS if behind else frozenset()))


def _kinds(analysis: Analysis, line: Line) -> Iterator[tuple[str, int, bool]]:
    """Kind words in `line`: slug, offset in the abstract sentence, whether "scene" follows."""
    tokens = tokenise(line.abstract)
    phrases = analysis.vocabulary.scene_phrases
    at = 0
    while at < len(tokens):
        hit = next(
            (
                (len(words), name)
                for words, name in phrases.get(tokens[at].lower, ())
                if tuple(token.lower for token in tokens[at : at + len(words)]) == words
            ),
            None,
        )
        if hit is None:
            at += 1
            continue
        length, word = hit
        if at and tokens[at - 1].lower in _GENERAL:
            at += length
            continue
        after = [token.lower for token in tokens[at + length : at + length + 2]]
        yield (
            analysis.vocabulary.scenes[word],
            tokens[at].start,
            any(word in ("scene", "scenes", "sequence") for word in after[:1]),
        )
        at += length


def _triggers(analysis: Analysis, line: Line, eligible: frozenset[str]) -> Iterator[tuple[str, str, bool]]:
    """`(slug, segment, strong)`: a sentence with two scenes ("when … and when …") gives a segment for each."""
    cuts = (
        [0]
        + [match.start() for match in re.finditer(r"(?: and|,|;| –| -) when |; ", line.abstract)]
        + [len(line.abstract)]
    )
    seen: set[tuple[str, int]] = set()
    for slug, at, strong in _kinds(analysis, line):
        if not strong and slug not in eligible:
            continue
        if not strong and slug not in _ALWAYS and not _FILMED.search(line.text):
            continue
        place = next(i for i in range(1, len(cuts)) if at < cuts[i] or i == len(cuts) - 1)
        if (slug, place) in seen:
            continue
        seen.add((slug, place))
        yield slug, line.abstract[cuts[place - 1] : cuts[place]], strong


def _add(
    found: list[Filmed],
    analysis: Analysis,
    casting: Casting,
    subjects: Subjects,
    line: Line,
    slug: str,
    segment: str,
    strong: bool,
) -> Filmed | None:
    drama = analysis.drama_for(line)
    people = participants.find(casting, subjects, line, segment)
    known = [scene for scene in found if scene.slug == slug and scene.drama == drama]
    if known and people and not any(set(scene.actors) & set(people) for scene in known if scene.actors):
        known = [scene for scene in known if not scene.actors]
    best = max(known, key=lambda scene: (len(set(scene.actors) & set(people)), found.index(scene)), default=None)
    if best is None:
        told = strong or (
            slug in _ALWAYS and (takes.find(line.text) or re.search(r"\b(?:their|the \w+) kiss\b", line.text))
        )
        if not people and not told:
            return None
        best = Filmed(slug, drama, [], line)
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
