"""Who plays whom: the constructions that tie an actor to a character.

Each yields claims; a bracket alone ("A (B)") leaves open which is which, and `casting` settles it over the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from articles.extraction.analysis import Analysis
from articles.extraction.constructions import APPOSED, BAD_FILL, BRACKET, CLOSES, GOOD_FILL, LISTS, PRONOUN, RULES
from articles.extraction.findings import Span
from articles.extraction.lines import Line, Name, pattern

STATES = tuple(
    (state, re.compile(rf"(?i)\b(?:{words})\b"))
    for state, words in (
        (
            "declined",
            (
                r"turn(?:ed|s|ing)? (?:it |them |the (?:role|offer|part|project) |an? (?:role|offer) |[a-z]+ )?down"
                r"|declin(?:e|es|ed|ing)(?! (?:to comment|in (?:ratings?|viewership|popularity)))|reject(?:s|ed|ing)"
                r"|refus(?:es|ed|ing) (?:it|(?:the|an?) (?:role|offer|part))|decided (?:not to|against)|passed on"
                r"|said no to"
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
                r"reportedly|rumou?red|(?:is|are) said to (?:play|star|join)|m(?:ay|ight) (?:play|star|join)"
                r"|(?:reports?|rumou?rs?|speculation) (?:claim\w*|suggest\w*|(?:is|are)|said|had it|that|of)"
            ),
        ),
    )
)
_playing = re.compile(
    r"^,? (?:who )?(?:will |also |is set to |is )*(?:plays?|played|playing|portray(?:s|ed|ing)?) (?!by )"
)
_spoken_on = re.compile(r"(?i)^(?:\w+, |but |still, )?(?:he|she|the (?:actor|actress|star)|(?:his|her) agency)\b")

_contrast = pattern(r"(?:,| )(?: while| but| whereas|;)(?= [^\U000F0000-\U0010FFFF.]{0,20}{P})")


@dataclass(frozen=True, slots=True)
class Claim:
    """`line` says that `actor` plays `character`; `sure` is False where the two may stand the other way round."""

    actor: Name
    character: Name
    line: Line
    rule: str
    weight: float
    sure: bool = True

    @property
    def cue(self) -> Span:
        """The two names and the words between them."""
        return Span(min(self.actor.start, self.character.start), max(self.actor.end, self.character.end))


def claims(analysis: Analysis) -> Iterator[Claim]:
    """All ties between two names, in order; of several for the same two places the first rule's."""
    for line in analysis.lines:
        seen: set[int] = set()
        for claim in _in_line(analysis, line):
            if _acts(line, claim.character):
                continue
            if claim.character.start not in seen and claim.actor.value != claim.character.value:
                seen.add(claim.character.start)
                yield claim


def _acts(line: Line, name: Name) -> bool:
    """Whether the words after `name` make it the subject of a part of its own."""
    return name.kind == "P" and _playing.match(line.since(name.end)) is not None


def state_of(line: Line, person: Name | None = None) -> str:
    """How settled a casting is, by the words of the sentence, or of its clause about `person`."""
    said = line.abstract
    if person:
        place = len(line.until(person.start))
        cuts = [0, *(match.start() for match in _contrast.finditer(said)), len(said)]
        said = next((said[a:b] for a, b in pairwise(cuts) if a <= place < b), said)
    return next((state for state, words in STATES if words.search(said)), "confirmed")


def speaks_on(line: Line) -> bool:
    """Whether `line` opens with a pronoun for whom the sentence before named."""
    return _spoken_on.match(line.text) is not None


def _in_line(analysis: Analysis, line: Line) -> Iterator[Claim]:
    for expression in LISTS:
        for match in expression.finditer(line.unbracketed):
            yield from _pairs(line, line.named(match["actors"]), line.named(match["characters"]))
    for rule, expression, weight in RULES:
        for match in expression.finditer(line.unbracketed):
            (actor,), (character,) = line.named(match["actor"]), line.named(match["character"])
            if _fits(character, match, rule):
                yield Claim(actor, character, line, rule, weight if character.kind == "P" else weight - 0.1)
    for match in BRACKET.finditer(line.abstract):
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
    bad = BAD_FILL.search(fill) and not re.search(r"\b(?:role|part|character) of\s*$", fill)
    if bad and not (APPOSED.match(fill) and character.kind == "P"):
        return False
    if character.kind == "X":
        if character.form.isupper() and len(character.form) < 4:
            return False
        if rule in ("plays", "takes-role", "pronoun"):
            return CLOSES.match(following) is not None and (
                not fill or GOOD_FILL.search(fill) is not None or fill[:2] in ("th", "a ", "an")
            )
    return True


def _by_pronoun(analysis: Analysis, line: Line) -> Iterator[Claim]:
    match = PRONOUN.search(line.abstract)
    if not match or not line.number:
        return
    before = analysis.lines[line.number - 1]
    people = before.all("P")
    inside = [name for name in line.all("P") if name.start < line.offset(match.start())]
    (character,) = line.named(match["character"])
    if before.sentence.block == line.sentence.block and people and not inside and _fits(character, match, "pronoun"):
        yield Claim(people[0], character, line, "pronoun", 0.6)
