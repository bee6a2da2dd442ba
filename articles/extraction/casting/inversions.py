"""The constructions that name the character before the actor, as patterns over abstract sentences; rows as those of
`constructions`."""

from __future__ import annotations

from articles.extraction.casting.role_phrases import BARE, DONE, FILL, IS, TRADE
from articles.extraction.text.lines import pattern

_RULES = (
    (
        "character-of",
        rf"(?P<character>{{A}}),? (?:who is )?(?:the |a |an )?(?:[a-z]+ ){{0,2}}(?:character|role) (?:of|{DONE} by"
        r"|that|for) (?P<actor>{A})",
        0.88,
    ),
    (
        "characters-actor",
        r"(?P<character>{A}),? (?P<actor>{P})'s (?:[a-z-]+ ){0,2}(?:character|role|part|alter ego)",
        0.9,
    ),
    (
        "as-first",
        rf"(?:^|[,;–—] )[Aa]s (?P<fill>{FILL})(?P<character>{{A}}), {TRADE}(?P<actor>{{A}}) [a-z]",
        0.75,
    ),
    (
        "character-actor",
        r"(?P<character>{A}), (?:veteran |child |singer |idol )?(?:actor|actress) (?P<actor>{P})",
        0.65,
    ),
    ("with-in-role", r"(?P<character>{A}),? with (?P<actor>{P}) in the (?:title |lead )?(?:role|part)", 0.85),
    (
        "played-by",
        rf"(?P<character>{{A}})(?P<aside>,[^\U000F0000-\U000F3FFF.;]{{1,110}}?)?(?: –| —)?,? ?\(?(?:(?:who|which) "
        rf")?(?:{IS} )?"
        rf"(?:[a-z]+ )?{DONE} (?:[a-z]+ )?by {TRADE}(?P<actor>{{A}})",
        0.92,
    ),
    (
        "whom-plays",
        rf"(?P<character>{{A}}),? (?:(?:is |was )?(?:the name of )?)(?:whom|who|which|that|a character"
        rf"|the character|the role) {TRADE}(?P<actor>{{P}})"
        r" (?:[a-z]+ )?(?:plays|played|portrays|portrayed|embodies|embodied|acted|is playing)",
        0.85,
    ),
    (
        "role-goes-to",
        rf"\b(?:role|part|character) (?:of|named) (?P<fill>{FILL})(?P<character>{{A}})(?:, "
        rf"[a-z][^\U000F0000-\U0010FFFF.;,]{{1,60}},)? "
        rf"(?:will be|is|was|goes to|went to|to be|given to|{DONE} by|landed (?:on|with)|fell to) "
        rf"(?:also |{DONE} by |given to )*{TRADE}(?P<actor>{{A}})",
        0.85,
    ),
    (
        "bracket-by",
        rf"(?P<character>{{A}})(?:'s [a-z -]{{1,40}})? \((?:{DONE} by|portrayed by|actor|actress|by) "
        rf"{TRADE}(?P<actor>{{A}})\)",
        0.95,
    ),
    ("in-hands", rf"(?P<character>{{A}}){BARE}{{0,50}} in the hands of (?P<actor>{{P}})", 0.6),
    (
        "from-whom",
        rf"\b(?:(?:roles?|parts?|character|lead|heroine|hero)(?: of| named)?|tak(?:es?|ing|en) over(?: as)?"
        rf"|took over(?: as)?"
        rf"|repla\w+ as) (?P<fill>{FILL})(?P<character>{{A}}),? (?:[a-z-]+ )?(?:from|instead of|in place of|replacing|"
        rf"originally (?:played|portrayed) by|previously (?:played|portrayed) by) {TRADE}(?P<actor>{{P}})",
        0.75,
    ),
    (
        "bracket-character",
        r"(?P<character>{A}) (?:\(|[–—-] )(?:that'?s |i\.e\. |that is |aka |yes, )?(?P<actor>{A})'s? (?:[a-z-]+ ){0,2}"
        r"(?:character|role|part)",
        0.9,
    ),
    (
        "playing-is",
        r"(?:^|[,;.] |[–—] )(?:[A-Z]?[a-z]+ ){0,5}(?:[Pp]laying|[Pp]ortraying|[Tt]aking on|[Bb]ringing"
        r"|[Bb]reathing life into|[Ee]mbodying|[Vv]oicing|[Aa]s"
        rf"|(?:role|part|shoes|character) of) (?P<fill>{FILL})(?P<character>{{A}})(?: (?:back )?to life)?,? (?:is"
        rf"|will be|are|comes|we have"
        rf"|we get) {TRADE}(?P<actor>{{A}})",
        0.82,
    ),
    (
        "none-other-than",
        rf"(?P<character>{{A}})(?: is|,) (?:(?:played by )?none other than|in fact|actually) {TRADE}(?P<actor>{{P}})",
        0.8,
    ),
)
RULES = tuple((rule, pattern(source), weight) for rule, source, weight in _RULES)
