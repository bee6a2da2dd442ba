"""How settled a casting is, by the words of its sentence: reported, in talks, declined, left."""

from __future__ import annotations

import re
from itertools import pairwise

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
                r"|(?:said|saying|says) no\b|had to pass\b|pass(?:es)? on (?:it|the)|(?:role|offer|part) (?:had "
                r")?(?:earlier|first|originally)"
                r" (?:gone|went|go) to"
            ),
        ),
        (
            "left",
            r"dropped out|drops out|bow(?:s|ed)? out of the (?:drama|cast|show|series|role|part)|exit(?:s|ed) the"
            r"|(?:was|were|been|being) (?:replaced|written out)|who (?:exited|left) |replacing|stepp?(?:ed|ing"
            r"|s)? down|depart(?:s|ed|ing)? from|withdr[ae]w"
            r"|leav(?:es|ing) the (?:drama|cast|show|series)|left the (?:drama|cast|show|series)",
        ),
        (
            "in_talks",
            r"in (?:early |final |last-minute )?talks|weigh(?:s|ing) (?:the|an|whether|up|playing|a role|his|her"
            r"|it)|mull(?:s|ing)"
            r"|courted (?:for|to)|(?:has|have|with|got) an offer|looking at it|one step away|circling|offered "
            r"(?:the|a) (?:lead|role|part)"
            r"|eyeing|talks to|approached (?:for|to)|consider(?:ing|s)|in discussions?|received? (?:an |the "
            r")?(?:casting )?offer|(?:been|was) offered"
            r"|positively reviewing|reviewing the|up for the",
        ),
        (
            "reported",
            (
                r"reportedly (?:(?:been|in|set|to|being|also|be|going) )*(?:cast|confirm|play|star|join|lead"
                r"|headlin|tak|appear"
                r"|eye|tap|sign|return)\w*|rumou?red|reported to (?:be|have|play|star|join)|(?:is|are) said to "
                r"(?:play|star|join)|m(?:ay|ight) (?:play|star|join)"
                r"|(?:reports?|rumou?rs?|speculation) (?:claim\w*|suggest\w*|(?:is|are)|said|had it|that|of)"
            ),
        ),
    )
)
_spoken_on = re.compile(
    r"(?i)^(?:\w+, |but |still, )?(?:he|she|the (?:actor|actress|star)|(?:his|her) (?:agency|side|camp|label))\b"
)

_contrast = pattern(r"(?:,| )(?: while| but| whereas|;)(?= [^\U000F0000-\U0010FFFF.]{0,20}{P})")


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
