"""Verbs of speech and who may be their subject, as patterns over abstract sentences."""

from __future__ import annotations

import re

from articles.extraction.text.lines import pattern
from articles.extraction.text.words import SPEECH

SAY = "|".join(
    (
        SPEECH,
        r"told|spoke|speaking|opens? up|went on|goes on|went|goes|put it|is heard|was heard|heard|responding|begging",
        r"giggl(?:es|ed|ing)|mumbl(?:es|ed|ing)|grumbl(?:es|ed|ing)|deadpan(?:s|ned)|wail(?:s|ed|ing)|yell(?:s|ed|ing)",
        r"chuckl(?:es|ed|ing)|smil(?:es|ed|ing)|grinn?(?:s|ed|ing)|beam(?:s|ed|ing)|laughs|laughing|crack(?:s|ed)",
        r"call(?:s|ed|ing)(?: out| after)?|declar(?:es|ed|ing)|announc(?:es|ed|ing)|warn(?:s|ed|ing)",
        r"promis(?:es|ed|ing)",
        r"apologi[sz](?:es|ed|ing)|reflect(?:s|ed|ing)|mus(?:es|ed|ing)|confid(?:es|ed)|insist(?:s|ing)|retort(?:s|ed)",
        r"chim(?:es|ed) in|claim(?:s|ed|ing)|argu(?:es|ed|ing)|clarif(?:ies|ied|ying)|conclud(?:es|ed|ing)",
        r"observ(?:es|ed|ing)|wonder(?:s|ed|ing)|marvel(?:s|ed)|protest(?:s|ed)|snap(?:s|ped)|greet(?:s|ed)",
        r"texted|tweeted|posted|captioned|commenting|remind(?:s|ed)|assur(?:es|ed)|thank(?:s|ed|ing)|delivered",
        r"reveal|share|recollect(?:s|ed)|elaborat(?:es|ed)|stress(?:es|ed)|underlin(?:es|ed)|introduc(?:es|ed)",
        r"hangs? his head|spill(?:s|ed)|report(?:s|ed)|took to|express|left comments|react(?:s|ed)?|relay(?:s|ed)",
        r"convey(?:s|ed)|compliment(?:s|ed)|urg(?:es|ed)|advis(?:es|ed)|hint(?:s|ed)|vow(?:s|ed)|rav(?:es|ed)",
    )
)
_BODY = "|".join(
    (
        r"[Aa]genc(?:y|ies)|[Nn]etwork|[Bb]roadcaster|[Cc]ompany|[Ll]abel|[Pp]latform|[Ss]tatement|[Tt]eam|{N}",
        r"[Pp]roduction (?:team|company|crew|side|staff)|[Ss]taff(?:ers?)?|[Cc]rew(?: members?)?",
        r"[Pp]roducers?|[Ww]riters",
        r"[Rr]epresentatives?|[Rr]eps?|[Ss]pokes(?:person|man|woman)|[Ss]ources?|[Oo]fficials?|[Ii]nsiders?",
        r"[Nn]etizens?|[Ff]ans?(?! \w+self)|[Vv]iewers?|[Rr]eaders?|[Uu]sers?|[Cc]omment(?:er|ers|ator)|[Ss]tudents?",
        r"[Rr]eviewers?|[Cc]ritics?|[Pp]eople|[Oo]thers?|[Ss]ome|[Mm]any|[Ee]veryone|[Pp]erson concerned",
        r"[Hh]ost|MCs?|[Rr]eporters?",
        r"[Ii]nterviewer|(?:[Hh]is|[Hh]er|[Tt]heir|whose) (?:side|camp)",
    )
)
_THING = (
    r"card|note|sign|banner|caption|message|posters?|tagline|headline|copy|slogan|phrase|lines?|text|script|lyrics"
    r"|subtitles?|letter|video|teaser|trailer|words"
)
WHO = (
    r"(?:(?P<p>{P})|(?P<x>{X})|\b(?P<he>[Hh]e|[Ss]he)\b"
    r"|\b[Tt]he (?:(?:\w+|{T})[”\"’']? )?(?P<trade>actor|actress|star|singer|idol|rapper|veteran|comedian"
    r"|leading (?:man|lady)|\d+-year-old)\b"
    r"|\b(?:[Tt]he|[Tt]heir|[Oo]ur|a)(?: [“\"‘'<]?{T}[”\"’'>]?)? (?P<crew>director|PD|writer|screenwriter|filmmaker)\b"
    r"(?! \(?{P}| of)"
    rf"|\b(?P<body>{_BODY})\b|\b(?P<thing>{_THING})\b(?! (?:the|a) ))"
)
"""Somebody: a person, another capitalised word, a pronoun, a trade, the crew, a body of people, or a thing with words
on it."""
_OPEN = r"^[,.!?…]*[”\"’']*\)?,? ?(?:[–—-] ?)?"
ADVERB = (
    r"(?: (?:[a-z]+ly|also|then|later|further|even|has|had|once|once again|again|first|just|would|could|will|be|can))*"
)
_TRADE = (
    r"(?:(?:actor|actress|star|director|writer|PD|the director|lead|host|MC|singer|veteran|co-star|a|an|the|tearful) )"
    r"{0,3}"
)
X_SAID = pattern(rf"{_OPEN}(?:{_TRADE}{WHO}(?:,[^,“\"]{{1,70}},|(?: [\w-]+){{0,4}}?)?{ADVERB} (?:{SAY})\b)")
SAID_X = pattern(rf"{_OPEN}(?:{SAY})(?: [a-z]+ly)? {_TRADE}{WHO}")
BODY_SAID = pattern(rf"{_OPEN}(?:an? |the |one |his |her |their )[^“\"”.]{{0,60}}?{WHO}[^“\"”.]{{0,60}}?\b(?:{SAY})\b")
ACCORDING = pattern(rf"{_OPEN}according to (?:[a-z-]+ ){{0,2}}{WHO}")
BRACKET = pattern(r"^[,.!?]*[”\"’'] ?[(–—-] ?(?P<p>{P})\)?(?! [A-Z\U000FC000-\U000FFFFF])")
HEADLINE = pattern(r"^[,.!?]*[”\"’'] ?[:–—-]+ (?:[\w-]+ ){0,2}(?P<p>{P})")
BELONGS = pattern(
    r"^[,.!?]*[”\"’'],? (?:is spoken by|belongs to|comes from|are the words of|is said by|goes to) (?P<p>{P})"
)
SIGNED = pattern(r"^[,.!?]*[”\"’'] ?[–—-]+ ?[\w\U000F0000-\U0010FFFF]")
SIGNATURE = pattern(r"^[–—-]+ ?(?P<p>{P})\W*$")
NEXT = pattern(rf"^{WHO}{ADVERB} (?:{SAY})\b(?!,? [“\"])")
VERB = re.compile(rf"(?i)\b(?:{SAY}|according to|words?)\b")
BY_SOURCE = re.compile(r"(?i)\baccording to |'s? words?|the words of ")
SOMEBODY = pattern(WHO)
"""Patterns that begin at the end of a quotation, then those for the words before one."""
AGENCY = re.compile(r"(?:'s?|,)? (?:[a-z-]+ ){0,2}(?:agency|label|side|company|representatives?|rep|management)\b")
_OBLIQUE = re.compile(
    r"(?i)\b(?:of|with|by|to|for|about|from|opposite|against|toward|towards|at|like|behind|beside|between|among|under"
    r"|than|as|in|on|after|before|made|let|asked|told|tells|ask|join\w*|and (?:his|her)|helped|introduced|met|lifts"
    r"|makes|scar\w+|hearing|seeing|watching|kissing)"
    r" (?:(?:the|his|her|their|co-?star|fellow|actor|actress|director|PD|senior|singer|veteran|late|young|on-screen"
    r"|partner|co-lead|character) ){0,3}$"
)
PRINTED = re.compile(
    r"(?i)\b(?:tagline|caption|copy|slogan|reads?|reading|poster|banner|card|sign|inscription|placard"
    r"|(?:line|phrase|words|text)s?)\b[^.“\"]{0,60}$"
)
QUESTION = re.compile(r"^\s*(?:[–—-](?!\s?[“\"‘'])|Q\d{0,2}[.:])\s?\S")
"""How the question of an interview begins."""


def is_oblique(before: str) -> bool:
    """Whether what follows `before` is no subject, but stands after a preposition or is an object."""
    return _OBLIQUE.search(before[-60:]) is not None
