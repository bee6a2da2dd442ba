"""What an actor says of his own part in a quotation: "Half of me is B by now"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.casting.antecedents import actors, named
from articles.extraction.casting.claims import Claim, looks_personal
from articles.extraction.casting.leanings import Leanings
from articles.extraction.casting.pronoun_signs import SPOKEN
from articles.extraction.text.lines import Line, Name


def claims(analysis: Analysis, leanings: Leanings, said: Sequence[Claim]) -> Iterator[Claim]:
    """Ties between the speaker and the character of whom he speaks as of his own. `said` are those known already."""
    told = {name.start for claim in said for name in (claim.actor, claim.character)}
    for line in analysis.lines:
        if line.all("P") or line.all("X"):
            yield from _spoken(analysis, line, leanings, told)


def _spoken(analysis: Analysis, line: Line, leanings: Leanings, told: set[int]) -> Iterator[Claim]:
    """A character of whom somebody quoted speaks as of his own."""
    for match in SPOKEN.finditer(line.abstract):
        (character,) = line.named(match["character"])
        own = analysis.is_quoted(character.start) and character.start not in told and looks_personal(character)
        if own and leanings.of.get(character.value, 0.0) < 0.6:
            found = _speaker(analysis, line, leanings)
            if found and found[0].value != character.value:
                yield Claim(found[0], character, line, "of-himself", 0.58, first=found[1])


def _speaker(analysis: Analysis, line: Line, leanings: Leanings) -> tuple[Name, Line | None] | None:
    """The actor named outside the quotation in its sentence or in those around it, else whom the article is about."""
    block = line.sentence.block
    near = analysis.lines[max(0, line.number - 4) : line.number + 5]
    around = sorted(
        (there for there in near if there.sentence.block == block), key=lambda there: abs(there.number - line.number)
    )
    for there in around:
        found = actors(there.names, analysis, leanings)
        if found:
            return found[-1 if there is line else 0], None if there is line else there
    return None if leanings.subject is None else named(analysis, leanings.subject)
