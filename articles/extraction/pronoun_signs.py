"""The constructions that leave the actor to a pronoun ("She plays B", "his character B"), or the character to a noun
("the role went to A"); `antecedents` finds out whom they mean."""

from __future__ import annotations

from articles.extraction.lines import pattern
from articles.extraction.role_phrases import DONE, FILL, IS, NEXT, PLAY, ROLE, STOP, THE, TRADE

PRONOUN = pattern(
    r"\b(?:[Hh]e|[Ss]he|[Tt]he (?:[a-z-]+ |{T} |{X} |{N} )?(?:actor|actress|star|idol|singer|member"
    r"|\d\d-year-old)|(?:[Hh]im|[Hh]er)(?= as| the (?:[a-z]+ )?(?:role|part))|[Ii]t(?= is the role))(?:'s|'ll"
    r"|'d)?(?: "
    rf"(?:[a-z]+ ){{0,6}}?(?<!such )(?<!known )(?<!well )(?<!soon ){PLAY} {ROLE}"
    rf"| (?:is|was|will be|would be|be|once more|again) (?![a-z]+ing )|(?<='s) )(?P<fill>{FILL}){THE}"
    rf"(?P<character>{{A}})(?!'s? [a-z]| {{P}}){NEXT}"
)
HIS_ROLE = pattern(
    r"\b(?:[Hh]is|[Hh]er) (?:[a-z-]+ ){0,2}?(?:character|role|alter ego|part|turn|performance|portrayal|scenes|days"
    r"|time|transformation|acting)(?: (?:of|as|is|was|named|called|into)|,)? "
    rf"(?P<fill>(?:(?!{STOP})[a-z-]+ ){{0,6}}?)(?P<character>{{A}}){NEXT}"
)
HIS = pattern(
    r"(?:^|[,;] (?:but |and |while )?)(?:[Hh]is|[Hh]er) (?:[a-z-]+ )?(?P<character>{A})"
    r"(?=(?:'s)? (?:[a-z]+s|is|was|has|never|[a-z]+ed)\b| [–—(])"
)
AS_FIRST = pattern(rf"^(?:A[.:] )?[Aa]s (?P<fill>{FILL})(?P<character>{{A}})(?:[!.]|, (?:he|she) ){NEXT}")
ROLE_BY = pattern(
    rf"^(?:[^\U000F0000-\U0010FFFF]{{0,40}})?\b(?:[Hh]e|[Ss]he|[Tt]he (?:role|character|part)|[Hh]is (?:role|part)"
    rf"|[Hh]er (?:role|part)) (?:{IS} )?(?:{DONE} by|goes to|went to|fell to|falls to|is with) "
    rf"{TRADE}(?P<actor>{{A}})"
)
