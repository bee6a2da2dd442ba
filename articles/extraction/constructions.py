"""The constructions that tie an actor to a character, as patterns over abstract sentences; `roles` reads them.

A new one is a row of `_RULES`: its name, its pattern with groups `actor` and `character` (and `fill` for the words
between verb and name), and how sure it is."""

from __future__ import annotations

from articles.extraction.lines import pattern
from articles.extraction.role_phrases import (
    ASIDE,
    BARE,
    DONE,
    FILL,
    INTER,
    IS,
    NEXT,
    PLAY,
    ROLE,
    STOP,
    THE,
    TRADE,
    WILL,
)

_RULES = (
    (
        "possessive-character",
        r"(?P<actor>{A})'s? (?:[a-z-]+ ){0,2}(?:character|role|alter ego),?(?: of| named| called| is| was| as|,)?"
        rf" (?P<fill>{FILL})(?P<character>{{A}})",
        0.9,
    ),
    (
        "acting-as",
        r"(?P<actor>{A})'s? (?:[a-z-]+ ){0,3}(?:portrayal|performance|turn|acting|transformation|interpretation|take"
        rf"|cameo|debut|casting|return|version|role|part|rendition) (?:as|of|in|into|on) (?P<fill>{FILL})"
        r"(?P<character>{A})",
        0.88,
    ),
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
        "plays",
        rf"(?P<actor>{{A}})(?: (?:of|from) (?:[a-z]+ ){{0,3}}{{X}})?(?:, {TRADE}| –| —)?{ASIDE},?{INTER} ?"
        rf"(?:\(?who |that )?{WILL}{PLAY} {ROLE}(?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s? [a-z]| {{P}}){NEXT}",
        0.9,
    ),
    (
        "some-play",
        rf"(?P<actor>{{P}})[^\U000F0000-\U000F3FFF.;]{{0,180}}?\b(?<!also known )(?<!better known )(?<!formerly "
        rf"known )(?<!such )(?<!well )(?<!soon )(?<!long "
        rf")(?<!much )(?<!far ){PLAY} "
        rf"{ROLE}(?P<fill>{FILL}){THE}(?P<character>{{A}})"
        rf"(?!'s? [a-z]| {{P}}){NEXT}",
        0.72,
    ),
    (
        "for-character",
        r"(?P<actor>{P})[^\U000F0000-\U000F3FFF.;]{0,120}?\b(?:as|for|of|in|is|the|a) (?:[a-z-]+ ){0,3}"
        r"(?:character|role|heroine|hero|villain|protagonist) (?P<character>{P})",
        0.72,
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
        "whose",
        r"(?P<actor>{P}),? whose (?P<fill>(?:[a-z-]+ ){0,2})(?P<character>{A}) (?:is|was|has|will|gets|[a-z]+s)\b",
        0.75,
    ),
    (
        "takes-role",
        rf"(?P<actor>{{A}})(?:'s)?{BARE}{{0,70}}?\b(?:roles?|parts?|characters?) (?:of|named|called|as|is"
        rf"|,) ?(?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s? [a-z]| {{P}}){NEXT}",
        0.8,
    ),
    (
        "played-by",
        rf"(?P<character>{{A}})(?:,[^\U000F0000-\U000F3FFF.;]{{1,110}}?)?(?: –| —)?,? ?\(?(?:(?:who|which) "
        rf")?(?:{IS} )?"
        rf"(?:[a-z]+ )?{DONE} (?:[a-z]+ )?by {TRADE}(?P<actor>{{A}})",
        0.92,
    ),
    (
        "whom-plays",
        rf"(?P<character>{{A}}),? (?:whom|who|which|that|a character|the character|the role) {TRADE}(?P<actor>{{P}})"
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
        "to-life",
        rf"(?P<actor>{{A}}){INTER} {WILL}(?:brings?|brought|bringing|breathes?|breathed|gives?|gave|lends?|lent"
        rf"|adds?) "
        rf"(?:[a-z]+ ){{0,6}}?(?:to |into )?(?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s? [a-z]| {{P}})",
        0.75,
    ),
    (
        "as-bracket",
        rf"(?P<actor>{{A}}) \((?:as|plays|playing|role:?|in the role of|playing the role of) (?P<fill>{FILL})"
        r"(?P<character>{A})",
        0.92,
    ),
    (
        "as-character-bracket",
        r"(?P<actor>{A}) (?:as|in) (?:a |the |his |her )?(?:character|role) \((?P<character>{A})\)",
        0.9,
    ),
    (
        "bracket-by",
        rf"(?P<character>{{A}})(?:'s [a-z -]{{1,40}})? \((?:{DONE} by|portrayed by|actor|actress|by|role of) "
        rf"{TRADE}(?P<actor>{{A}})\)",
        0.95,
    ),
    (
        "poster-shows",
        r"(?P<actor>{P})(?:'s|') (?:[a-z-]+ ){0,3}(?:posters?|stills?|teasers?|photos?) (?:[a-z]+ )?"
        r"(?:shows?|features?|captures?|depicts?|introduces?) (?P<character>{P})",
        0.75,
    ),
    (
        "possessive",
        rf"(?P<actor>{{A}})(?:'s|') (?P<fill>(?:(?!{STOP})(?:[a-z-]+|[A-Z][a-z]+),? ){{0,5}}?)(?P<character>{{A}})",
        0.7,
    ),
    (
        "is-now",
        rf"(?P<actor>{{A}}){ASIDE}{INTER}(?:,| –| —)? (?:who )?(?:in the [a-z]+ )?(?:is|was|will be|who'll be|who "
        rf"will be) (?:still |also |then )?(?![a-z]+(?:ing|ed) )"
        rf"(?P<fill>{FILL})"
        r"(?P<character>{A})(?=[,.;:)]| in | who |$)",
        0.6,
    ),
    (
        "role-is",
        r"\b(?:role|part|character)s? (?:of|for|played by) (?P<actor>{P}) (?:is|was|has been|remains) (?:that of "
        r"|as )?"
        rf"(?P<fill>{FILL})(?P<character>{{A}})",
        0.8,
    ),
    (
        "such-as",
        rf"(?P<actor>{{P}}) {WILL}{PLAY} {BARE}{{0,80}}?(?:characters?|roles?|parts?){BARE}{{0,50}}?"
        r" (?:such as|including|like|notably) (?P<character>{P})",
        0.75,
    ),
    ("in-hands", rf"(?P<character>{{A}}){BARE}{{0,50}} in the hands of (?P<actor>{{P}})", 0.6),
    (
        "aka",
        r"(?P<actor>{P})(?: \([^()]{1,60}\))?,? (?:aka|a\.k\.a\.) (?P<fill>the "
        rf"{FILL})(?P<character>{{A}})",
        0.75,
    ),
)
RULES = tuple((rule, pattern(source), weight) for rule, source, weight in _RULES)
