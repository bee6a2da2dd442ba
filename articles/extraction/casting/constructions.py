"""The constructions that tie an actor to a character named after him, as patterns over abstract sentences; `roles`
reads them.

A new one is a row of `_RULES`: its name, its pattern with groups `actor` and `character` (and `fill` for the words
between verb and name), and how sure it is."""

from __future__ import annotations

from articles.extraction.casting.role_phrases import (
    ASIDE,
    BARE,
    FILL,
    INTER,
    NEXT,
    PLAY,
    ROLE,
    STOP,
    THE,
    TRADE,
    WILL,
)
from articles.extraction.text.lines import pattern

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
        "plays",
        rf"(?P<actor>{{A}})(?: (?:of|from) (?:[a-z]+ ){{0,3}}{{X}})?(?:, {TRADE}| –| —)?{ASIDE},?{INTER} ?"
        rf"(?:\(?who |that )?{WILL}{PLAY} {ROLE}(?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s [\"“‘a-zA-Z]"
        rf"| {{P}}){NEXT}",
        0.9,
    ),
    (
        "some-play",
        rf"(?P<actor>{{P}})[^\U000F0000-\U000F3FFF.;]{{0,180}}?\b(?<!also known )(?<!better known )(?<!formerly "
        rf"known )(?<!such )(?<!well )(?<!soon )(?<!long "
        rf")(?<!much )(?<!far ){PLAY} "
        rf"{ROLE}(?P<fill>{FILL}){THE}(?P<character>{{A}})"
        rf"(?!'s [\"“‘a-zA-Z]| {{P}}){NEXT}",
        0.72,
    ),
    (
        "for-character",
        r"(?P<actor>{P})[^\U000F0000-\U000F3FFF.;]{0,120}?\b(?:as|for|of|in|is|the|a) (?:[a-z-]+ ){0,3}"
        r"(?:character|role|heroine|hero|villain|protagonist) (?P<character>{P})(?! (?:plays|played|portrays"
        r"|portrayed)\b)",
        0.72,
    ),
    (
        "whose",
        r"(?P<actor>{P}),? whose (?P<fill>(?:[a-z-]+ ){0,2})(?P<character>{A}) (?:is|was|has|will|gets|[a-z]+s)\b",
        0.75,
    ),
    (
        "takes-role",
        rf"(?P<actor>{{A}})(?:'s)?{BARE}{{0,70}}?\b(?:roles?|parts?|characters?) (?:of|named|called|as|is"
        rf"|,) ?(?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s [\"“‘a-zA-Z]| {{P}}){NEXT}",
        0.8,
    ),
    (
        "to-life",
        rf"(?P<actor>{{A}}){INTER} {WILL}(?:brings?|brought|bringing|breathes?|breathed|gives?|gave|lends?|lent"
        rf"|adds?) "
        rf"(?:(?:(?!by )[a-z]+ ){{0,6}}?(?:to|into) )?(?P<fill>{FILL}){THE}(?P<character>{{A}})(?!'s [\"“‘a-zA-Z]"
        rf"| {{P}})",
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
        rf"(?<!\bas )(?<!\bof )(?<!ing )(?P<actor>{{A}}){ASIDE}{INTER}(?:,| –| —)? (?:who )?(?:in the [a-z]+ )?"
        rf"(?:is|was|will be|who'll be|who "
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
    (
        "aka",
        r"(?P<actor>{P})(?: \([^()]{1,60}\))?,? (?:aka|a\.k\.a\.) (?P<fill>the "
        rf"{FILL})(?P<character>{{A}})",
        0.75,
    ),
    (
        "into-shoes",
        r"(?P<actor>{A})'?s?[^\U000F0000-\U000F3FFF.;]{1,80}? (?:in|into|on|under|inside|wears?|wore|wearing) "
        r"(?P<character>"
        r"{A})'s? (?:[a-z-]+ ){0,2}(?:shoes|skin|boots|robes?|body|mind|head|uniform|coat|costume|clothes|armou?r"
        r"|wig)\b",
        0.65,
    ),
    (
        "voice-to",
        rf"(?P<actor>{{A}}) {WILL}(?:lend(?:s|ing)?|lent|giv(?:es?|ing)|gave) (?:a |his |her )?(?:voice|face|body|life|"
        rf"warmth|flesh)(?: [^\U000F0000-\U0010FFFF.;]{{1,40}}?)? to (?P<fill>{FILL}){THE}(?P<character>{{A}})",
        0.8,
    ),
    (
        "behind-character",
        r"(?P<actor>{P}),? (?:is )?(?:the )?(?:actor|actress|man|woman|star|face|idol)(?: who is)? (?:behind|playing|"
        rf"inside) (?P<fill>{FILL}){{THE}}(?P<character>{{A}})".replace("{THE}", THE),
        0.75,
    ),
    (
        "scene-in-which",
        r"(?P<actor>{P})'?s?[^\U000F0000-\U000F3FFF.;]{0,80}? (?:film\w*|shoot\w*|shot|rehears\w+|prepar\w+"
        r"|act\w*|scene)"
        r"[^\U000F0000-\U000F3FFF.;]{0,40}? (?:scenes?|moment|sequence|part) (?:in which|where|when|that has"
        r"|that sees) "
        r"(?P<character>{P}) (?:[a-z]+ly )?(?!is |was |had |has )[a-z]+s\b",
        0.55,
    ),
)
RULES = tuple((rule, pattern(source), weight) for rule, source, weight in _RULES)
