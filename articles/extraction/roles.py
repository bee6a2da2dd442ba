"""Who plays whom: the constructions that tie an actor to a character.

Each yields claims; a bracket alone ("A (B)") leaves open which is which, and `casting` settles it over the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.lines import Line, Name, pattern

_BARE = r"[^\U000F0000-\U0010FFFF.]"
_PLAY = (
    r"(?:portray(?:s|ed|ing)?|play(?:s|ed|ing)?|embod(?:y|ies|ied|ying)|depict(?:s|ed|ing)|transform(?:s|ed|ing)? into"
    r"|(?:turn(?:s|ed)|changed) into|(?:tak(?:es?|ing)|took)(?: on"
    r"| up)?(?: the (?:lead )?role of)?|starr?(?:s|ed|ing)? as"
    r"|appear(?:s|ed|ing)? as|act(?:s|ed|ing)? as|cast as|return(?:s|ed|ing)? as|(?:guest"
    r"|cameo)(?:s|ed|ing)? as|seen as"
    r"|repris(?:e|es|ed|ing) (?:his|her|their) roles? (?:as|of)|as)"
)
# What may stand between a name and its verb: auxiliaries, and the way a casting is reported.
_WILL = (
    r"(?:(?:will|would|is|was|are|were|has|have|had|been|be|also|to|set|confirmed|in|talks"
    r"|discussions|considering|reportedly"
    r"|recently|then|currently|once|offered|join|joins|joined|joining|the|this|drama|series"
    r"|show|cast|lineup|line-up|of|an|offer"
    r"|returns?|stars?|starring|appears?|up|for|expected|slated|main|leads?|both|first|previously|later|already)[, ]+"
    r"|{T}[”\"']? ){0,9}?"
)
_ROLE = r"(?:(?:the |a |an |his |her )?(?:[a-z-]+ ){0,3}(?:role|part|character|lead) (?:of |named |called |as )?)?"
_FILL = (
    r"(?:(?!and |who |with |opposite |alongside |against |when |while |but |or |from |between |he |she |they )"
    r"(?:[a-z][a-z'-]*|\d+-year-old),? ){0,9}?"
)
_TRADE = r"(?:(?:actor|actress|idol-actor|singer-actor|veteran|rookie|star|idol|singer) ){0,3}"
_WHO = rf"{{A}}(?:(?:,? and |, ){_FILL}{{A}})*"
_NEXT = r"(?=(?P<next>.{0,5}))"

_RULES = (
    (
        "possessive-character",
        r"(?P<actor>{P})'s? (?:[a-z-]+ ){0,2}(?:character|role),?(?: of| named| called| is| was)? (?P<character>{A})",
        0.9,
    ),
    (
        "character-of",
        (
            r"(?P<character>{A}),? (?:who is )?(?:the |a )?(?:character|role) (?:of|played by"
            r"|portrayed by|that) (?P<actor>{P})"
        ),
        0.9,
    ),
    (
        "plays",
        rf"(?P<actor>{{P}})(?:, {_TRADE})?(?: \([^()]{{1,30}}\))?,? (?:who |that )?{_WILL}{_PLAY} {_ROLE}"
        rf"(?P<fill>{_FILL})(?P<character>{{A}}){_NEXT}",
        0.9,
    ),
    (
        "takes-role",
        rf"(?P<actor>{{P}}){_BARE}{{0,60}}?\b(?:role|part|character) (?:of|named"
        rf"|called) (?P<fill>{_FILL})(?P<character>{{A}})"
        rf"{_NEXT}",
        0.85,
    ),
    (
        "played-by",
        rf"(?P<character>{{A}})(?:,[^,\U000F0000-\U0010FFFF]{{1,90}})?,? ?\(?(?:who is |which is "
        rf"|is |was |will be |being |are )?"
        rf"(?:[a-z]+ )?(?:play|portray|act|embodi|depict|perform)ed by {_TRADE}(?P<actor>{{P}})",
        0.92,
    ),
    (
        "role-goes-to",
        rf"\brole of (?P<fill>{_FILL})(?P<character>{{A}}),? (?:will be |is |was |goes to |went to |to be )+"
        rf"(?:taken on by |taken by |played by |given to )?{_TRADE}(?P<actor>{{P}})",
        0.85,
    ),
    ("as-bracket", r"(?P<actor>{P}) \((?:as|plays|playing|role:|in the role of) (?P<character>{A})\)", 0.92),
    (
        "as-character-bracket",
        r"(?P<actor>{P}) (?:as|in) (?:a |the |his |her )?(?:character|role) \((?P<character>{A})\)",
        0.9,
    ),
    ("bracket-by", rf"(?P<character>{{A}}) \((?:played|portrayed|acted|voiced) by {_TRADE}(?P<actor>{{P}})\)", 0.95),
    ("possessive", r"(?P<actor>{P})(?:'s|') (?P<character>{P})", 0.85),
    ("cast-line", r"^\W*(?P<actor>{P}) ?[-–—:] ?(?P<character>{A})\W*$", 0.7),
)
_rules = tuple((rule, pattern(source), weight) for rule, source, weight in _RULES)
_lists = (
    pattern(rf"(?P<actors>{{PS}}),? (?:who )?{_WILL}{_PLAY} {_ROLE}(?P<characters>{_FILL}{_WHO})"),
    pattern(
        rf"(?P<actors>{{PS}}),? {_BARE}{{1,60}}?(?P<characters>{{A}}(?:(?:,? and "
        rf"|, ){_FILL}{{A}})+),? respectively"
    ),
)
_bracket = pattern(r"(?P<outer>{A}) \((?P<inner>{A})\)")
_pronoun = pattern(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]he (?:actor|actress"
    rf"|star)) (?:[a-z]+ )?{_PLAY} {_ROLE}(?P<fill>{_FILL})(?P<character>{{A}}){_NEXT}"
)
_apposed = re.compile(r"^(?:the|an?) [^,]*, $")
_bad_fill = re.compile(r",\s*$|\b(?:of|to|in|on|for|about|by|at|into)\s*$|\b(?:as well as|such|same time)\b")
_good_fill = re.compile(
    r"\b(?:named|called|role of|character of|part of|detective|prosecutor|lawyer|doctor|king|queen|prince|princess|heir"
    r"|heiress|the|as|dr|captain|officer|agent)\W*$"
)
_closes = re.compile(r"^(?:[^\w\s]|$| (?:and|who|while|with|in|for|alongside|opposite)\b)")
STATES = tuple(
    (state, re.compile(rf"(?i)\b(?:{words})\b"))
    for state, words in (
        (
            "declined",
            (
                r"turned? down|declin(?:e|es|ed) (?:the|an?|his|her) (?:role|offer|part)|rejected"
                r"|refused the (?:role|offer)"
            ),
        ),
        (
            "left",
            r"dropped out|stepp?(?:ed|ing|s)? down|depart(?:s|ed|ing)? from|withdr[ae]w"
            r"|leav(?:es|ing) the (?:drama|cast|show|series)|left the (?:drama|cast|show|series)",
        ),
        (
            "in_talks",
            r"in talks|consider(?:ing|s)|in discussions?|received? (?:an |the )?(?:casting )?offer|(?:been|was) offered"
            r"|positively reviewing|reviewing the|up for the",
        ),
        (
            "reported",
            (
                r"reportedly|rumou?red|(?:is|are) said to (?:play|star|join)|reports? (?:claim|suggest"
                r"|that)|m(?:ay|ight) (?:play|star|join)"
            ),
        ),
    )
)


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
    """All ties between two names, in order; of several for the same two places the first rule's."""
    for line in analysis.lines:
        seen: set[int] = set()
        for claim in _in_line(analysis, line):
            if claim.character.start not in seen and claim.actor.value != claim.character.value:
                seen.add(claim.character.start)
                yield claim


def state_of(line: Line) -> str:
    """How settled a casting is, by the words of the sentence."""
    return next((state for state, words in STATES if words.search(line.abstract)), "confirmed")


def _in_line(analysis: Analysis, line: Line) -> Iterator[Claim]:
    for expression in _lists:
        for match in expression.finditer(line.unbracketed):
            yield from _pairs(line, line.named(match["actors"]), line.named(match["characters"]))
    for rule, expression, weight in _rules:
        for match in expression.finditer(line.unbracketed):
            (actor,), (character,) = line.named(match["actor"]), line.named(match["character"])
            if _fits(character, match, rule):
                yield Claim(actor, character, line, rule, weight if character.kind == "P" else weight - 0.1)
    for match in _bracket.finditer(line.abstract):
        (outer,), (inner,) = line.named(match["outer"]), line.named(match["inner"])
        if "P" in (outer.kind, inner.kind) and not line.abstract[: match.start()].rstrip().endswith(("”", '"')):
            yield Claim(outer, inner, line, "bracket", 0.85 if inner.kind == outer.kind else 0.75, sure=False)
    yield from _by_pronoun(analysis, line)


def _pairs(line: Line, actors: list[Name], characters: list[Name]) -> Iterator[Claim]:
    if len(actors) == len(characters) >= 2:
        for actor, character in zip(actors, characters, strict=True):
            yield Claim(actor, character, line, "respectively", 0.85)


def _fits(character: Name, match: re.Match[str], rule: str) -> bool:
    """Whether the words between verb and name leave the name as what is played."""
    groups = match.groupdict()
    fill, following = groups.get("fill") or "", groups.get("next") or ""
    bad = _bad_fill.search(fill) and not re.search(r"\b(?:role|part|character) of\s*$", fill)
    if bad and not (_apposed.match(fill) and character.kind == "P"):
        return False
    if character.kind == "X":
        if character.form.isupper() and len(character.form) < 4:
            return False
        if rule in ("plays", "takes-role", "pronoun"):
            return _closes.match(following) is not None and (
                not fill or _good_fill.search(fill) is not None or fill[:2] in ("th", "a ", "an")
            )
    return True


def _by_pronoun(analysis: Analysis, line: Line) -> Iterator[Claim]:
    match = _pronoun.search(line.abstract)
    if not match or not line.number:
        return
    before = analysis.lines[line.number - 1]
    people = before.all("P")
    inside = [name for name in line.all("P") if name.start < line.offset(match.start())]
    (character,) = line.named(match["character"])
    if before.sentence.block == line.sentence.block and people and not inside and _fits(character, match, "pronoun"):
        yield Claim(people[0], character, line, "pronoun", 0.6)
