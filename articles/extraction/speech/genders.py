"""Whom a text calls "she" and whom "he": a vote for each pronoun by the name before it, and for what is said of who
somebody is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

from articles.extraction.analysis import Analysis
from articles.extraction.speech import speech
from articles.extraction.text.lines import Line, Name, P, pattern
from articles.extraction.text.words import SPEECH

_SHE = r"she|her|hers|herself"
_EVENT = re.compile(rf"(?P<p>{P})|\b(?:(?P<she>{_SHE})|(?P<he>he|him|his|himself))\b", re.I)
_OBJECT = re.compile(
    r"(?i)(?:$|\W*[.,;:!?)”\"]|\W+(?:to|that|with|and|in|on|at|as|from|for|by|not|when|while|if|into|his|her|him|the|an?"
    r"|out|up|down|over|off|away|back|who|how|what|again|so|because|before|after|about)\b)"
)
_SPEAKS = pattern(rf",? (?:{SPEECH})\b")
_BESIDE = re.compile(r"(?i)\b(?:with|of|by|to|for|director|PD) $")
_WHOM = re.compile(r"(?i)\b(?:whom|who'd)\b|\bwith whom\b")
_WOMAN = r"actress|heroine|mother|mom|wife|daughter|sister|girl|queen|princess|woman|bride|aunt|grandmother|unnie|noona"
_MAN = r"father|dad|husband|son|brother|boy|king|prince|man|groom|uncle|grandfather|hyung|oppa"
_IS = (
    r"(?:,? (?:who )?(?:plays?|played|playing|portray\w*|will play|takes? on|is|was|as)|'s|,|: )"
    r" (?:the |an? |[a-z]+ )(?:[\w'-]+ ){0,3}?"
)
_SAID = (
    (
        pattern(r"\b(?:[Aa]ctresses (?:[\w-]+ ){0,3}{PS}|(?:[Aa]ctress|[Hh]eroine|[Gg]irl group) (?:[\w-]+ ){0,3}{P})"),
        4.0,
    ),
    (pattern(r"\bleading lady {P}"), 4.0),
    (pattern(r"\b(?:leading man|male lead) {P}"), -4.0),
    (pattern(rf"{{P}}{_IS}(?:{_WOMAN})\b"), 2.0),
    (pattern(rf"{{P}}{_IS}(?:{_MAN})\b"), -2.0),
    (pattern(r"\b(?:[Aa]ctor|[Bb]oy band|[Bb]oy group) (?:[\w-]+ ){0,3}{P}"), -1.0),
)
"""What tells the gender of those it names, with the vote: above 0 for women."""
_NEAR = 30


def of(analysis: Analysis, person: Callable[[Name], str | None]) -> defaultdict[str, float]:
    """For each person above 0 where the text tells of a woman, below 0 of a man; `person` says whom a name means."""
    found: defaultdict[str, float] = defaultdict(float)
    before: tuple[int, str | None, float] = (-9, None, 0.0)
    """The last sentence that names people, whom it names first, and how surely a pronoun after it means them."""
    for line in analysis.lines:
        named = [name for name in line.all("P") if not analysis.is_quoted(name.start)]
        if named:
            _vote(found, analysis, line, person)
            sole = len({person(name) for name in named}) == 1
            first = person(named[0]) if sole or not _BESIDE.search(line.until(named[0].start)) else None
            before = (line.number, first, 0.5 if sole else 0.3)
        elif before[1] and line.number - before[0] <= 2 and (said := _first(analysis, line)):
            found[before[1]] += before[2] * said
    return found


def _first(analysis: Analysis, line: Line) -> int:
    """The gender of the first pronoun of `line` that stands in no quotation, 0 where there is none."""
    for match in _EVENT.finditer(line.abstract):
        if not match["p"] and not analysis.is_quoted(line.offset(match.start())):
            return 1 if match["she"] else -1
    return 0


def _vote(found: defaultdict[str, float], analysis: Analysis, line: Line, person: Callable[[Name], str | None]) -> None:
    """Adds what the pronouns of `line` tell of the names before them, and what it says of who somebody is."""
    for expression, weight in _SAID:
        for match in expression.finditer(line.abstract):
            for name in line.named(match.group()):
                found[person(name) or ""] += weight
    last: str | None = None
    end = seen = 0
    fresh = oblique = False
    alone = len(line.all("P")) == 1
    for match in _EVENT.finditer(line.abstract):
        if analysis.is_quoted(line.offset(match.start())):
            continue
        if match["p"]:
            last, end, fresh, seen = person(line.signs[match["p"]]), match.end(), True, seen + 1
            oblique = speech.is_oblique(line.abstract[: match.start()])
            continue
        if last is None or not (fresh or alone) or _WHOM.search(line.abstract, end, match.start()):
            continue
        said = (match["she"] or match["he"]).casefold()
        subject = said in ("she", "he")
        fronted = subject and line.abstract[match.start() - 2 : match.start()] == ", "
        others = (subject and oblique) or (fronted and _SPEAKS.match(line.abstract, match.end()))
        if others or said == "him" or (said == "her" and _OBJECT.match(line.abstract, match.end())):
            fresh = False
            continue
        near = match.start() - end < (_NEAR if seen == 1 else 6)
        weight = (1.5 if near else 0.6) if fresh else 0.3
        found[last] += weight if match["she"] else -weight
        fresh = False
