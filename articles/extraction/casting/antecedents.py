"""Whose part a sentence tells that names the character alone: "She plays B", "the role went to A"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.extraction.analysis import Analysis
from articles.extraction.casting.claims import Claim, looks_personal
from articles.extraction.casting.fillings import fits
from articles.extraction.casting.leanings import Leanings
from articles.extraction.casting.pronoun_signs import (
    AS_FIRST,
    HIS,
    HIS_ROLE,
    OPEN,
    PART_HE,
    PRONOUN,
    ROLE_BY,
    ROLE_IS,
    THEY,
)
from articles.extraction.casting.role_lists import DUAL
from articles.extraction.text.lines import Line, Name

_RULES = (
    ("pronoun", PRONOUN, 0.75),
    ("his-role", HIS_ROLE, 0.68),
    ("role-is", ROLE_IS, 0.68),
    ("part-he", PART_HE, 0.72),
    ("his", HIS, 0.6),
    ("as-pronoun", AS_FIRST, 0.62),
)
_apposed = re.compile(r"^an? .*, $")
_of = re.compile(r"(?:['’]s?)?(?: (?:member|leader|rapper|vocalist|maknae))? ")
_he = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_OPENS = 12
_LOW, _SURE = 1.0, 2.5
"""Up to which leaning a name may be a part's, by words inside a sentence and by those that open it."""
_FAR = 7
_BLOCKS = 1


def claims(analysis: Analysis, leanings: Leanings, said: Sequence[Claim]) -> Iterator[Claim]:
    """Ties between a name and the one that a pronoun stands for. `said` are those known already."""
    told = {claim.character.start for claim in said}
    told |= {claim.actor.start for claim in said if not claim.sure}
    for line in analysis.lines:
        if not (line.all("P") or line.all("X")):
            continue
        for rule, expression, weight in _RULES:
            for match in expression.finditer(line.abstract):
                (character,) = line.named(match["character"])
                if rule == "role-is" and character.start in told:
                    continue
                told_of = fits(character, match, "his" if rule == "his" else "pronoun")
                if not told_of or not _is_character(character, leanings):
                    continue
                if whose := _whose(analysis, line, match, leanings):
                    yield Claim(whose[0], character, line, rule, weight, first=whose[1])
        for match in DUAL.finditer(line.abstract):
            both = None if line.named(match["actor"]) else _whose(analysis, line, match, leanings)
            if both:
                for character in line.named(match["characters"])[-2:]:
                    yield Claim(both[0], character, line, "dual-role", 0.75, first=both[1])
        yield from _both(analysis, line, leanings)
        yield from _open(analysis, line, leanings, told)
        taken = ROLE_BY.match(line.abstract)
        if taken and line.number:
            (actor,) = line.named(taken["actor"] or taken["subject"])
            before = analysis.lines[line.number - 1]
            acted = [name for name in before.names if looks_personal(name) and leanings.of[name.value] < 0]
            if acted and before.sentence.block == line.sentence.block and actor.value != acted[0].value:
                yield Claim(actor, acted[0], line, "role-by", 0.7, first=before)


def _both(analysis: Analysis, line: Line, leanings: Leanings) -> Iterator[Claim]:
    """ "The two play C and D": in order those whom the sentences before name last, if they are as many."""
    for match in THEY.finditer(line.abstract):
        characters = line.named(match["characters"])
        for there in reversed(analysis.lines[max(0, line.number - _FAR) : line.number]):
            found = list({name.value: name for name in actors(there.names, analysis, leanings)}.values())
            if len(found) == len(characters) > 1 and all(looks_personal(name) for name in characters):
                for actor, character in zip(found, characters, strict=True):
                    yield Claim(actor, character, line, "they-play", 0.7, first=there)
                break
            if len(found) > 1 or line.sentence.block - there.sentence.block > _BLOCKS:
                break


def _open(analysis: Analysis, line: Line, leanings: Leanings, told: set[int]) -> Iterator[Claim]:
    """Words of playing without a subject beside them: the actor named nearest before in the sentence, else the one
    that its main clause begins with, else the one last spoken of."""
    for match in OPEN.finditer(line.abstract):
        (character,) = line.named(match["character"])
        if character.start in told or not fits(character, match, "pronoun") or not looks_personal(character):
            continue
        if leanings.of.get(character.value, 0.0) > (_SURE if match.start() == 0 else _LOW) or _apposed.match(
            match["fill"]
        ):
            continue
        at = line.offset(match.start())
        if analysis.is_quoted(at):
            continue
        here = actors([name for name in line.names if name.end <= at], analysis, leanings)
        after = [] if here else actors([name for name in line.names if name.start > character.end], analysis, leanings)
        found: tuple[Name, Line | None] | None = (here[-1], None) if here else (after[0], None) if after else None
        if found is None and (match.start() < _OPENS or _he.search(line.abstract[: match.start() + 1])):
            found = _whose(analysis, line, match, leanings)
        if found and found[0].value != character.value:
            yield Claim(found[0], character, line, "open-subject", 0.62, first=found[1])


def _is_character(name: Name, leanings: Leanings) -> bool:
    return leanings.of[name.value] < (1.5 if name.kind == "P" else 0.5)


def _whose(analysis: Analysis, line: Line, match: re.Match[str], leanings: Leanings) -> tuple[Name, Line | None] | None:
    """The actor last spoken of before `match`, with the sentence that names him where that is another one; nobody where
    somebody speaks of another ("He was Tae Sang", she said)."""
    at = line.offset(match.start())
    if analysis.is_quoted(at):
        return None
    group = line.named(match.groupdict().get("group"))
    if group and (member := _member(analysis, group[0])):
        return member
    here = actors([name for name in line.names if name.end <= at], analysis, leanings)
    if here:
        return here[-1], None
    for there in reversed(analysis.lines[max(0, line.number - _FAR) : line.number]):
        if line.sentence.block - there.sentence.block > _BLOCKS:
            break
        found = actors(there.names, analysis, leanings)
        if found:
            return found[0], there
    return None if leanings.subject is None else named(analysis, leanings.subject)


def _member(analysis: Analysis, group: Name) -> tuple[Name, Line | None] | None:
    """The first whom the text calls one of `group` ("PLUM's Haru", "PLUM member Haru")."""
    for line in analysis.lines[: analysis.line_at(group.start).number + 1]:
        for one, other in pairwise(line.names):
            if one.value == group.value and other.kind in "PX" and _of.fullmatch(analysis.text[one.end : other.start]):
                return other, line
    return None


def named(analysis: Analysis, name: str) -> tuple[Name, Line | None] | None:
    """The first place that names the one whom the whole article is about."""
    return next(((place, None) for line in analysis.lines for place in line.names if place.value == name), None)


def actors(names: list[Name] | tuple[Name, ...], analysis: Analysis, leanings: Leanings) -> list[Name]:
    return [
        name
        for name in names
        if name.kind in "PX"
        and leanings.acting(name.value) > 0.1
        and leanings.against[name.value] < 2
        and not analysis.is_quoted(name.start)
    ]
