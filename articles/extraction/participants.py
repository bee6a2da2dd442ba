"""Who is in a scene: the actors that the build of a sentence puts there, characters taken for their actors."""

from __future__ import annotations

import re

from articles.extraction.casting import Casting
from articles.extraction.lines import Line, pattern
from articles.extraction.subjects import Subjects, stands_for_lead

_BARE = r"[^\U000F0000-\U0010FFFF.]"
_PRACTICE = r"(?:practi[sc]\w+|rehears\w+|film\w*|shoot\w*|shot|perform\w*|act\w*|prepar\w+)"
_KIND = r"(?:kiss\w*|hug\w*|embrac\w*|encounter\w*|fight\w*|confess\w*|propos\w*|slap\w*|danc\w*|[a-z-]+ scenes?)"
_beside = pattern(rf"\b{_KIND} (?:with|against|opposite) {{P}}")
_participation = tuple(
    pattern(source)
    for source in (
        rf"{{PS}}(?:'s|') (?:[a-z-]+ ){{0,5}}?{_KIND}\b",
        (
            rf"\b{_KIND} (?:of|between|with|by|featuring|starring|opposite)(?: the)?(?: two)?(?: main"
            rf"| lead)?(?: actors| leads| stars)? {{PS}}"
        ),
        rf"{{P}}{_BARE}{{1,50}}\b{_KIND}\b{_BARE}{{0,20}}{{P}}",
        (
            rf"{{P}}(?:'s {{P}})?{_BARE}{{0,60}}\b(?:reunites?|stands? before|meets?"
            r"|runs? into|encounter\w*|confronts?|faces?|embraces?|hugs?|kiss(?:es|ed)?|approach(?:es"
            rf"|ing)|walks? up to)\b{_BARE}{{0,20}}{{P}}(?:'s {{P}})?"
        ),
        rf"{{P}}{_BARE}{{0,30}}\bencounters?\b",
        rf"{{P}}(?:(?:,|,? and)? {{P}}){{0,8}} {_BARE}{{0,30}}\b{_PRACTICE}\b{_BARE}{{0,40}}\b{_KIND}",
        r"{PS} shared? (?:a|an|the|their) (?:[a-z-]+ ){0,3}(?:kiss|hug|embrace|dance|scene)",
        rf"{{PS}}(?:,? who)? {_BARE}{{0,70}}\bshared {_BARE}{{0,20}}{_KIND}",
        r"{PS}(?= and his| and her| encountered each other| kissed| share a)",
        rf"\bscenes?, in which {{P}}{_BARE}{{1,30}}{{P}}",
        rf"\b(?:arch-?rival|rival|co-?star){_BARE}{{0,15}} {{P}}",
    )
)
_aside = re.compile(r" \([^()]{1,40}\)")
_scene_with = re.compile(r"(?i)\b(?:his|her|the)\b[^.]{0,60}\bscene (?:with|opposite)")


def find(casting: Casting, subjects: Subjects, line: Line, segment: str) -> list[str]:
    """The actors that the build of `segment` puts into the scene, characters taken for their actors."""
    plain = _aside.sub("", segment)
    people: list[str] = []
    for expression in _participation:
        for match in expression.finditer(plain):
            people += [name.value for name in line.named(match.group()) if name.kind == "P"]
    if _scene_with.search(plain) and subjects.of[line.number]:
        people.append(subjects.of[line.number] or "")
    beside = _beside.search(plain)
    if beside and subjects.of[line.number] not in (None, *people):
        people += [
            subjects.of[line.number] or "",
            *(name.value for name in line.named(beside.group()) if name.kind == "P"),
        ]
    if stands_for_lead(plain) and subjects.leading and people:
        people.append(subjects.leading)
    actors = [casting.actor_of(name) for name in people]
    return list(dict.fromkeys(actor for actor in actors if actor))
