"""Who plays whom: the constructions that tie an actor to a character.

Each yields claims; a bracket alone ("A (B)") leaves open which is which, and `casting` settles it over the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis, Line, Name, pattern

_PLAY = (
    r"(?:portray(?:s|ed|ing)?|play(?:s|ed|ing)?|embod(?:y|ies|ied|ying)|depict(?:s|ed|ing)|transform(?:s|ed|ing)? into|(?:turn(?:s|ed)|changed) into"
    r"|(?:tak(?:es?|ing)|took) on|(?:tak(?:es?|ing)|took) (?:on |up )?the (?:lead )?role of|starr?(?:s|ed|ing)? as|appear(?:s|ed|ing)? as|act(?:s|ed|ing)? as|(?:been |was |is |were |be )?cast as"
    r"|return(?:s|ed|ing)? as|join(?:s|ed|ing)? (?:the cast )?as|(?:guest|cameo)(?:s|ed|ing)? as|seen as|reprises? (?:his|her) role as|as)"
)
_FILL = r"(?:(?!and |who |with |opposite |alongside |against |when |while |but |or |from |between |he |she |they )[a-z][a-z'-]*,? |\d+-year-old ){0,9}?"
_ROLE_FILL = r"(?:(?:the |a |an |his |her )?(?:[a-z-]+ ){0,3}(?:role|part|character|lead) (?:of |named |called |as )?)?"
_TRADE = r"(?:(?:actor|actress|idol-actor|singer-actor|veteran|rookie|star|idol|singer) ){0,3}"

_RULES = (
    ("respectively", pattern(rf"(?P<actors>{{PS}}),? (?:who )?(?:will |are |were |have been )?{_PLAY} (?:the roles of |the characters |characters )?(?P<characters>{{AS}})(?:,? respectively)?"), 0.85),
    ("possessive-character", pattern(r"(?P<actor>{P})'s? (?:[a-z-]+ ){0,2}(?:character|role),?(?: of| named| called| is| was)? (?P<character>{A})"), 0.9),
    ("character-of", pattern(r"(?P<character>{A}),? (?:who is )?(?:the |a )?(?:character|role) (?:of|played by|portrayed by|that) (?P<actor>{P})"), 0.9),
    ("plays", pattern(rf"(?P<actor>{{P}})(?:, {_TRADE})?(?: \([^()]{{1,30}}\))?,? (?:who |that )?(?:[a-z]+ ){{0,2}}?{_PLAY} {_ROLE_FILL}(?P<fill>{_FILL})(?P<character>{{A}})"), 0.9),
    ("takes-role", pattern(rf"(?P<actor>{{P}})[^\U000F0000-\U0010FFFF.]{{0,60}}?\b(?:role|part|character) (?:of|named|called) (?P<fill>{_FILL})(?P<character>{{A}})"), 0.85),
    ("played-by", pattern(rf"(?P<character>{{A}})(?:,[^,\U000F0000-\U0010FFFF]{{1,90}})?,? ?\(?(?:who is |which is |is |was |will be |being |are )?(?:[a-z]+ )?(?:play|portray|act|embodi|depict|perform)ed by {_TRADE}(?P<actor>{{P}})"), 0.92),
    ("role-goes-to", pattern(rf"\brole of (?P<fill>{_FILL})(?P<character>{{A}}),? (?:will be |is |was |goes to |went to |to be )+(?:taken on by |taken by |played by |given to )?{_TRADE}(?P<actor>{{P}})"), 0.85),
    ("as-bracket", pattern(r"(?P<actor>{P}) \((?:as|plays|playing|role:|in the role of) (?P<character>{A})\)"), 0.92),
    ("as-character-bracket", pattern(r"(?P<actor>{P}) (?:as|in) (?:a |the |his |her )?(?:character|role) \((?P<character>{A})\)"), 0.9),
    ("bracket-by", pattern(rf"(?P<character>{{A}}) \((?:played|portrayed|acted|voiced) by {_TRADE}(?P<actor>{{P}})\)"), 0.95),
    ("possessive", pattern(r"(?P<actor>{P})(?:'s|') (?P<character>{P})"), 0.85),
    ("cast-line", pattern(r"^\W*(?P<actor>{P}) ?[-–—:] ?(?P<character>{A})\W*$"), 0.7),
)  # fmt: skip
_BRACKET = pattern(r"(?P<outer>{A}) \((?P<inner>{A})\)")
_PRONOUN = pattern(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]he (?:actor|actress|star)) (?:[a-z]+ )?{_PLAY} {_ROLE_FILL}(?P<fill>{_FILL})(?P<character>{{A}})"
)
_BAD_FILL = re.compile(r",\s*$|\b(?:of|to|in|on|for|about|by|at|into)\s*$|\b(?:as well as|such|same time)\b")
_GOOD_FILL = re.compile(
    r"\b(?:named|called|role of|character of|part of|detective|prosecutor|lawyer|doctor|king|queen|prince|princess|heir|heiress|the|as|dr|captain|officer|agent)\W*$"
)
STATES = (
    ("declined", re.compile(r"\b(?:turned? down|declin(?:e|es|ed)|rejected|refused the (?:role|offer)|passed on)\b", re.IGNORECASE)),
    ("left", re.compile(r"\b(?:dropped out|stepp?(?:ed|ing|s)? down|depart(?:s|ed|ing)? from|withdr[ae]w|leav(?:es|ing) the (?:drama|cast|show|series)|left the (?:drama|cast|show|series)|replaced by)\b", re.IGNORECASE)),
    ("in_talks", re.compile(r"\b(?:in talks|consider(?:ing|s)|in discussions?|received? (?:an |the )?(?:casting )?offer|been offered|was offered|offered (?:a|the) (?:lead )?role|reviewing|positively (?:reviewing|considering)|up for)\b", re.IGNORECASE)),
    ("reported", re.compile(r"\b(?:reportedly|rumou?red|is said to|are said to|reports? (?:claim|suggest|that)|may (?:play|star|join)|might (?:play|star|join))\b", re.IGNORECASE)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """`line` says that `actor` plays `character`; `sure` is False where the two may stand the other way round."""

    actor: Name
    character: Name
    line: Line
    rule: str
    weight: float
    sure: bool = True


def claims(analysis: Analysis) -> Iterator[Claim]:
    """All ties between two names, in order; a later, weaker tie of the same two names is kept as further evidence."""
    for line in analysis.lines:
        seen: set[tuple[int, int]] = set()
        for claim in _in_line(analysis, line):
            places = (claim.actor.start, claim.character.start)
            if places not in seen and claim.actor.value != claim.character.value:
                seen.add(places)
                yield claim


def state_of(line: Line) -> str:
    """How settled a casting is, by the words of the sentence."""
    return next((state for state, words in STATES if words.search(line.abstract)), "confirmed")


def _in_line(analysis: Analysis, line: Line) -> Iterator[Claim]:
    for rule, expression, weight in _RULES:
        for match in expression.finditer(line.abstract):
            if rule == "respectively":
                yield from _pairs(line, line.named(match["actors"]), line.named(match["characters"]), weight)
                continue
            (actor,), (character,) = line.named(match["actor"]), line.named(match["character"])
            fill = match.groupdict().get("fill") or ""
            if _fits(character, fill, rule):
                yield Claim(actor, character, line, rule, weight if character.kind == "P" else weight - 0.1)
    for match in _BRACKET.finditer(line.abstract):
        (outer,), (inner,) = line.named(match["outer"]), line.named(match["inner"])
        if "P" in (outer.kind, inner.kind) and not _says(line, match.start()):
            yield Claim(outer, inner, line, "bracket", 0.85 if inner.kind == outer.kind else 0.75, sure=False)
    yield from _by_pronoun(analysis, line)


def _says(line: Line, at: int) -> bool:
    """Whether a bracketed name at `at` follows a quotation and so names its speaker."""
    return line.abstract[max(0, at - 2) : at].strip().endswith(("”", '"'))


def _pairs(line: Line, actors: list[Name], characters: list[Name], weight: float) -> Iterator[Claim]:
    if len(actors) == len(characters) >= 2:
        for actor, character in zip(actors, characters, strict=True):
            yield Claim(actor, character, line, "respectively", weight)


def _fits(character: Name, fill: str, rule: str) -> bool:
    """Whether the words between verb and name leave the name as what is played."""
    if _BAD_FILL.search(fill) and not re.search(r"\b(?:role|part|character) of\s*$", fill):
        return False
    if character.kind == "X":
        if character.form.isupper() and len(character.form) < 4:
            return False
        if rule in ("plays", "takes-role") and fill and not _GOOD_FILL.search(fill):
            return False
    return True


def _by_pronoun(analysis: Analysis, line: Line) -> Iterator[Claim]:
    match = _PRONOUN.search(line.abstract)
    if not match or not line.number:
        return
    before = analysis.lines[line.number - 1]
    people = before.all("P")
    inside = [name for name in line.all("P") if name.start < line.places[match.start()]]
    (character,) = line.named(match["character"])
    if (
        before.sentence.block == line.sentence.block
        and people
        and not inside
        and _fits(character, match["fill"], "plays")
    ):
        yield Claim(people[0], character, line, "pronoun", 0.6)
