"""The constructions that leave the actor to a pronoun ("She plays B", "his character B"), or the character to a noun
("the role went to A"); `antecedents` finds out whom they mean."""

from __future__ import annotations

from articles.extraction.casting.role_phrases import DONE, FILL, IS, NEXT, PLAY, ROLE, STOP, THE, TRADE
from articles.extraction.text.lines import pattern

_GUISE = (
    r"(?:roles?|parts?|characters?|shoes|skin|guise|costume|outfit|clothes|uniform|robes|coat|cardigan|hanbok|hat"
    r"|shape|person|body|cap)"
)
OPEN = pattern(
    r"(?:^|(?<![\U000F0000-\U0010FFFF])[ ,(–—-])(?:(?:[Pp]lay|[Pp]ortray|[Ee]mbody|[Rr]epris|[Dd]epict)ing"
    r"|[Tt]o (?:play|portray|become|be|embody|prepare for|get into)|through(?= (?:[a-z-]+ ){0,4}{P})"
    rf"|(?:[Ii]n|into|on|up|as|for|with|reprising|offered|handed|given|landed|got|accepted|took|takes|taking) "
    rf"(?:the|his|her|a) (?:[a-z-]+ ){{0,3}}{_GUISE}s?(?: and [a-z]+)?(?: of|,)"
    r"|[Tt]ransform(?:ing|ed|s)? into|(?:handed|given|offered|become|became|becoming|turn(?:s|ed|ing)? into|step(?:s"
    r"|ped|ping)? into|morph(?:s|ed|ing)? into"
    r"|(?<!known )(?<!such )(?<!same )(?<!well )(?<!soon )(?<!long )(?<!much )(?<!far )[Aa]s))"
    rf" (?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s [\"“‘a-zA-Z]| {{P}}){NEXT}"
)
"""Words of playing whose subject stands anywhere before them, or opens the main clause after."""

PRONOUN = pattern(
    r"\b(?:[Hh]e|[Ss]he|[Tt]he (?:[a-z-]+ |{T} |(?P<group>{X}) |{N} )?(?:actor|actress|star|idol|singer|member"
    r"|\d\d-year-old)(?:,? who\b(?:[^\U000F0000-\U000F3FFF.;]{1,80},)?)?|(?:[Hh]im|[Hh]er)(?= as| the "
    r"(?:[a-z]+ )?(?:role|part))|[Ii]t(?= is the role))(?:'s|'ll"
    r"|'d)?(?: "
    rf"(?:[a-z]+ ){{0,6}}?(?<!such )(?<!known )(?<!well )(?<!soon ){PLAY} {ROLE}"
    rf"| (?:is|was|will be|would be|be|once more|again) (?![a-z]+ing )|(?<='s) )(?P<fill>{FILL}){THE}"
    rf"(?P<character>{{A}})(?!'s [\"“‘a-zA-Z]| {{P}}){NEXT}"
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
PART_HE = pattern(
    r"(?P<character>{A}),? (?:the|a) (?:[a-z-]+ )?(?:part|role|character|[a-z]+) (?:that |which |whom )?(?:[Hh]e"
    r"|[Ss]he)"
    r"(?: (?:was|is|has|had|been|to|will|would|once|first|now|still|so))*(?: (?:play|portray|embod|inherit|taken"
    r"|took|land|"
    r"voic|act|repris)[a-z]*\b|'s playing\b)(?P<fill>)(?P<next>)"
)
ROLE_IS = pattern(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]his) (?:[a-z-]+ )?(?:role|part|character)(?: (?:on the table|on offer|in question"
    r"|up for grabs|(?:that |which )?(?:[Hh]e|[Ss]he)(?:'s|'d| is| was| has| had| has been| had been"
    r"| will)? [a-z]+(?: for"
    r"| up| to play| as)?|offered(?: to (?:him|her))?|for (?:him|her)))? (?:is|was|would be|will be) (?:that of )?"
    rf"(?P<fill>{FILL}){THE}(?P<character>{{A}}){NEXT}"
)
SPOKEN = pattern(
    r"\b(?:[Mm]y (?:character|role|part|own)?,? ?|(?:I'm|I am|I was|I became|I become|I play|I played|I lived as"
    r"|I live as|I"
    r" (?:[a-z]+ )?as|of me is|of me was|to be|meet(?:ing)?|let(?:ting)? go of|say(?:ing)? goodbye to|part"
    r"(?:ing)? with"
    rf"|become|becoming|play|playing|through) )(?P<fill>(?:(?!{STOP})[a-z-]+ ){{0,4}}?)(?P<character>{{A}})"
    rf"(?!'s [\"“‘a-zA-Z]| {{P}}){NEXT}"
)
"""What an actor says of his own part in a quotation or an interview."""
THEY = pattern(
    r"\b(?:[Tt]he (?:[a-z-]+ )?(?:two|pair|duo|actors|actresses|couple|stars|three|trio|leads|co-stars)(?: [a-z]+ly)?"
    r"|[Tt]hey|[Bb]oth|who) (?:will |are |both )?(?:play|played|portray|portrayed|star as|act as|take on"
    r"|appear as|transform"
    r" into|playing|portraying)(?: the (?:roles?|parts?|leads?|couple|siblings|friends) (?:of )?)?"
    rf" ?(?P<characters>{FILL}{{A}}(?:(?:,? and |, ){FILL}{{A}})+)"
)
AS_FIRST = pattern(rf"^(?:A[.:] )?[Aa]s (?P<fill>{FILL})(?P<character>{{A}})(?:[!.]|, (?:he|she) ){NEXT}")
ROLE_BY = pattern(
    rf"^(?:[^\U000F0000-\U0010FFFF]{{0,40}})?(?:\b(?:[Hh]e|[Ss]he|[Tt]he (?:role|character|part)|[Hh]is (?:role|part)"
    rf"|[Hh]er (?:role|part)) (?:{IS} )?(?:{DONE} by|goes to|went to|fell to|falls to|is with) {TRADE}(?P<actor>{{A}})"
    rf"|{TRADE}(?P<subject>{{A}})(?: [a-z]+){{0,4}}? (?:plays?|portrays?|takes? on|takes|is cast in|steps? into|fills?"
    r"|brings?|embod(?:y|ies)|gives? life to) (?:him|her|(?:the|this|that) (?:role|part|character|woman|man|girl"
    r"|boy)(?! (?:of|as|named|called))\b))"
)
