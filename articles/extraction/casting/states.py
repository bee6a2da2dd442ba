"""How settled a casting is, by the words of its sentence: reported, in talks, declined, left."""

from __future__ import annotations

import re
from itertools import pairwise

from articles.extraction.text.lines import Line, Name, pattern

STATES = tuple(
    (state, pattern(rf"(?i)\b(?:{words})\b"))
    for state, words in (
        (
            "declined",
            (
                r"turn(?:ed|s|ing)? (?:it |them |the (?:role|offer|part|project) |an? (?:role|offer) "
                r"|[a-z]+ )?down(?! (?:an?|the|any) (?:stunt|body|second|drink|double))"
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
            r"|(?:was|were|been|being) (?:replaced|written out)|who (?:exited|left) |stepp?(?:ed|ing"
            r"|s)? down|depart(?:s|ed|ing)? from|withdr[ae]w"
            r"|dropp?(?:ed|ing|s) (?:out|from)|pull(?:s|ed|ing) out of (?:{T}|the (?:drama|series|project|show))"
            r"|not (?:be )?(?:back|returning|coming back)"
            r"|leav(?:es|ing) (?:{T}|(?:[a-z]+ )?(?:drama|weekend drama|series) )|leav(?:es|ing) the (?:drama"
            r"|cast|show|series)|left the (?:drama|cast|show|series)",
        ),
        (
            "in_talks",
            r"in (?:early |final |last-minute )?talks|weigh(?:s|ing) (?:the|an|whether|up|playing|a role|his|her"
            r"|it)|mull(?:s|ing)"
            r"|courted (?:for|to)|(?:has|have|with|got) an offer|looking at it|one step away|circling|offered "
            r"(?:the|a) (?:lead|role|part)"
            r"|eyeing|talks to|approached (?:for|to)|consider(?:ing|s)(?! (?:him|her|it|them)\w*)|in discussions?"
            r"|received? (?:an |the "
            r")?(?:casting )?offer|(?:been|was|is|being) (?:also )?(?:offered|courted|wooed|sought|tapped)|courted"
            r"|look(?:s|ing|ed) (?:it|the (?:offer|script|project|role)) over"
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
OBJECTS = (
    (
        "left",
        pattern(
            r"\b(?:replac(?:ing|es|e)|tak(?:es|ing|e) over (?:for|from)|(?:in|takes the) place of|fill(?:s|ing)? in for"
            r"|step(?:s|ping)? in for|fill(?:s|ing)? the (?:spot|shoes|void|place) (?:of|left by)|vacated by"
            r"|[Nn]ot back:"
            r"|[Oo]ut goes?|without) (?:actor |actress |Season \d's )?(?P<p>{P})(?P<q>)"
        ),
    ),
    (
        "left",
        pattern(
            r"\b(?:edit(?:s|ed)|cuts?|wrote|removed|dropped|axed|fired|ousted|sacked) (?:actor |actress )?"
            r"(?P<p>{P}) (?:out|from)"
            r"|\blost (?:its|the|an?|her|his) (?:[a-z]+ ){0,3}(?:lead|star|actor|actress|man|lady|hero|heroine)"
            r"[^\U000F0000-\U000F3FFF.]{0,30}(?P<q>{P})"
        ),
    ),
    (
        "declined",
        pattern(
            r"\b(?:(?:turned down|declined|rejected|passed on|refused) by|(?:[Rr]ole|[Pp]art|[Oo]ffer|[Ii]t|character)"
            r" (?:of {A} )?(?:had |was |has |were )?(?:also |earlier |first |originally |previously |initially )+"
            r"(?:been )?(?:gone|went|go|offered|proposed|given) to) (?:actor |actress )?(?P<p>{P})(?P<q>)"
            r"(?=[^.]{0,60}\b(?:declin|refus|pass|turn|no\b|could|had to|bow))"
        ),
    ),
)
"""Words on a casting whose object is meant."""
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


def place_of(line: Line) -> int | None:
    """Where in the abstract sentence the words stand that tell how settled a casting is."""
    found = (words.search(line.abstract) for _, words in STATES)
    return next((match.start() for match in found if match), None)


def speaks_on(line: Line) -> bool:
    """Whether `line` opens with a pronoun for whom the sentence before named."""
    return _spoken_on.match(line.text) is not None
