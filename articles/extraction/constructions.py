"""The constructions that tie an actor to a character, as patterns over abstract sentences; `roles` reads them.

A new one is a row of `_RULES`: its name, its pattern with groups `actor` and `character` (and `fill` for the words
between verb and name), and how sure it is."""

from __future__ import annotations

import re

from articles.extraction.lines import pattern

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
    (
        "poster-shows",
        r"(?P<actor>{P})(?:'s|') (?:[a-z-]+ ){0,3}(?:posters?|stills?|teasers?|photos?) (?:[a-z]+ )?"
        r"(?:shows?|features?|captures?|depicts?|introduces?) (?P<character>{P})",
        0.75,
    ),
    ("possessive", r"(?P<actor>{P})(?:'s|') (?P<character>{P})", 0.85),
    ("cast-line", r"^\W*(?P<actor>{P}) ?[-–—:] ?(?P<character>{A})\W*$", 0.7),
)
RULES = tuple((rule, pattern(source), weight) for rule, source, weight in _RULES)
LISTS = (
    pattern(rf"(?P<actors>{{PS}}),? (?:who )?{_WILL}{_PLAY} {_ROLE}(?P<characters>{_FILL}{_WHO})"),
    pattern(
        rf"(?P<actors>{{PS}}),? {_BARE}{{1,60}}?(?P<characters>{{A}}(?:(?:,? and "
        rf"|, ){_FILL}{{A}})+),? respectively"
    ),
)
BRACKET = pattern(r"(?P<outer>{A}) \((?P<inner>{A})\)")
PRONOUN = pattern(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]he (?:actor|actress"
    rf"|star)) (?:[a-z]+ )?{_PLAY} {_ROLE}(?P<fill>{_FILL})(?P<character>{{A}}){_NEXT}"
)
APPOSED = re.compile(r"^(?:the|an?) [^,]*, $")
BAD_FILL = re.compile(r",\s*$|\b(?:of|to|in|on|for|about|by|at|into)\s*$|\b(?:as well as|such|same time)\b")
GOOD_FILL = re.compile(
    r"\b(?:named|called|role of|character of|part of|detective|prosecutor|lawyer|doctor|king|queen|prince|princess|heir"
    r"|heiress|the|as|dr|captain|officer|agent)\W*$"
)
CLOSES = re.compile(r"^(?:[^\w\s]|$| (?:and|who|while|with|in|for|alongside|opposite)\b)")
