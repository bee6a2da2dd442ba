"""Whose part a sentence tells that names the character alone: "She plays B", "the role went to A"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.claims import Claim, looks_personal
from articles.extraction.fillings import fits
from articles.extraction.leanings import Leanings
from articles.extraction.lines import Line, Name
from articles.extraction.pronoun_signs import AS_FIRST, HIS, HIS_ROLE, PRONOUN, ROLE_BY
from articles.extraction.role_lists import DUAL

_RULES = (
    ("pronoun", PRONOUN, 0.75),
    ("his-role", HIS_ROLE, 0.68),
    ("his", HIS, 0.6),
    ("as-pronoun", AS_FIRST, 0.62),
)
_FAR = 7
_BLOCKS = 1


def claims(analysis: Analysis, leanings: Leanings) -> Iterator[Claim]:
    """Ties between a name and the one that a pronoun stands for."""
    for line in analysis.lines:
        for rule, expression, weight in _RULES:
            for match in expression.finditer(line.abstract):
                (character,) = line.named(match["character"])
                if fits(character, match, "his" if rule == "his" else "pronoun") and _is_character(character, leanings):
                    found = _whose(analysis, line, match, leanings)
                    if found:
                        actor, first = found
                        yield Claim(actor, character, line, rule, weight, first=first)
        for match in DUAL.finditer(line.abstract):
            found = None if line.named(match["actor"]) else _whose(analysis, line, match, leanings)
            for character in line.named(match["characters"])[-2:] if found else ():
                yield Claim(found[0], character, line, "dual-role", 0.75, first=found[1])
        taken = ROLE_BY.match(line.abstract)
        if taken and line.number:
            (actor,) = line.named(taken["actor"])
            before = analysis.lines[line.number - 1]
            told = [name for name in before.names if looks_personal(name) and leanings.of[name.value] < 0]
            if told and before.sentence.block == line.sentence.block and actor.value != told[0].value:
                yield Claim(actor, told[0], line, "role-by", 0.7, first=before)


def _is_character(name: Name, leanings: Leanings) -> bool:
    return leanings.of[name.value] < (1.5 if name.kind == "P" else 0.5)


def _whose(analysis: Analysis, line: Line, match: re.Match[str], leanings: Leanings) -> tuple[Name, Line | None] | None:
    """The actor last spoken of before `match`, with the sentence that names him where that is another one; nobody where
    somebody speaks of another ("He was Tae Sang", she said)."""
    at = line.offset(match.start())
    if analysis.is_quoted(at):
        return None
    here = _actors([name for name in line.names if name.end <= at], analysis, leanings)
    if here:
        return here[-1], None
    for there in reversed(analysis.lines[max(0, line.number - _FAR) : line.number]):
        if line.sentence.block - there.sentence.block > _BLOCKS:
            break
        found = _actors(there.names, analysis, leanings)
        if found:
            return found[0], there
    return None if leanings.subject is None else _named(analysis, leanings.subject)


def _named(analysis: Analysis, name: str) -> tuple[Name, Line | None] | None:
    """The first place that names the one whom the whole article is about."""
    return next(((place, None) for line in analysis.lines for place in line.names if place.value == name), None)


def _actors(names: list[Name] | tuple[Name, ...], analysis: Analysis, leanings: Leanings) -> list[Name]:
    return [
        name
        for name in names
        if name.kind in "PX"
        and leanings.acting(name.value) > 0.1
        and leanings.against[name.value] < 2
        and not analysis.is_quoted(name.start)
    ]
