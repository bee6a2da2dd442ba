"""Words before and after a stretch that speak against its being a title: it is a person, a group, a song, speech."""

from __future__ import annotations

from articles.extraction.titles.title_signs import after, before

BEFORE = (
    before(
        "role-before", -1.6, -1.8,
        r"(?:(?<!such )as|plays?|played|playing|portray(?:s|ed|ing)?|role of|character(?: of| named| called)?"
        r"|named|called|into"
        r"|opposite|alongside|between|husband|wife|son|daughter|mother|father|friend|brother|sister) (?:the )?",
    ),
    before(
        "person-before", -2.6, -3.0,
        r"(?:[Aa]ct(?:or|ress)(?:es)?|[Dd]irectors?|PD|[Ww]riters?|[Ss]creenwriter|[Ss]inger|[Rr]apper|[Ii]dol"
        r"|[Mm]embers?|[Hh]ost|[Rr]eporter|CEO|[Cc]omedian|[Mm]odel|[Pp]roducer|co-stars?|[Pp]laywright"
        r"|stars?|leads?) ",
    ),
    before(
        "group-before", -2.2, -2.4,
        r"(?:group|band|duo|trio|quartet|agency|agencies|label|company|firm|magazine|outlet|newspaper|daily|brand|unit"
        r"|channel|site|website|portal|platform|studio|award|prize|university|school|app|forum|community|radio station"
        r"|tracker|cafe|restaurant|hotel|city|town|island|village|district|county|province|former|formerly of|fandom"
        r"|by|at|near|Mt\.) (?:the )?",
    ),
    before(
        "place-before", -2.0, -2.0,
        r"(?:mall|store|hotel|hall|theat(?:er|re)|cent(?:er|re)|museum|park|studio|house|village|beach|apartment|cafe"
        r"|restaurant|church|station|airport)s? (?:in|at|on|near) ",
    ),
    before(
        "song-before", -2.2, -2.4,
        r"(?:[Ll]isten to|(?:MV|[Mm]usic video)(?: teaser| trailer)? for|song is|"
        r"songs?|tracks?|ballad|single|album|OST|released|put out|recorded|perform(?:s"
        r"|ed|ing)?|take on|cover of"
        r"|rendition of|version of|sings?|sang|singing) (?:the )?",
    ),
    before(
        "song-told", -2.4, -2.4,
        r"(?:[Ss]ong|[Ss]ingle|[Tt]rack|[Bb]allad|OST)\b(?! (?:of|for|from))[^.\n“”\"]{0,60} (?:is|was|be|titled|called"
        r"|named),? (?:[\w’'-]+ ){0,3}",
    ),
    before(
        "spoken", -2.4, -2.4,
        r"(?:[Ss]aid|says?|added|adds|call(?:s|ed)(?: him| her| them| it)?"
        r"|asked|replied|nickname\w*|words?|saying|hashtags?|lines?|wrote|phrase"
        r"|shout(?:ed|s|ing)|answer(?:s|ed)|yell(?:ed|s|ing)|whisper\w*|exclaim\w*|joked|quipped|comment\w*|caption\w*"
        r"|confess\w*|sign|announces?)[,:]? ",
    ),
)  # fmt: skip
ALWAYS = tuple(sign for sign in BEFORE if sign.name == "song-told")
"""Those that hold against the plainest sign for a title."""
AFTER = (
    after(
        "person-after", -2.0, -2.2,
        r"(?:,? who| (?:said|says|added|adds|explained|shared|play(?:s|ed)|portray(?:s|ed)|confessed|recalled|laughed"
        r"|stated|told|gets|falls|finds|meets|takes on|will play|(?:is )?played|walks|tries|wants|is offered"
        r"|has been offered|admitted))\b| ?\((?:played|portrayed|voiced) by",
    ),
    after("credited", -1.0, -1.6, r" (?:reports?|reported|revealed that|claims?)\b"),
    after(
        "said-after", -2.6, -2.6,
        r"[,.!?]*[”\"’'] (?:he|she|they|the (?:[\w-]+ )?(?:team|agency|actor|actress|network)"
        r"|[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})"
        r" (?:said|says|added|adds|asks?|asked|joked|quipped)\b",
    ),
    after(
        "song-after", -2.2, -1.8,
        r"(?: (?:(?:from|off) the (?:OST|soundtrack)|(?:is|was|will be|gets) released(?! on [A-Z]| in \d| by )"
        r"|plays (?:during|over|when)|(?i:performance|stage|challenge|cover|MV|music video|album|single|concert|tour)\b"
        r"|(?:which was )?sung by)| ?\(feat\b| for (?:the |[\w+]+['’]s )(?:[\w-]+ ){0,3}(?:(?:drama|series|film)\b"
        r"|[“\"‘'])"
        r"|,? from (?:the |[\w+]+['’]s )(?:[\w-]+ ){0,3}[“\"‘']"
        r"|, (?:an?|the|her|his|their) (?:[\w-]+ ){0,4}?(?:song|ballad|track|single|album|tune|melody|number)\b)",
    ),
    after(
        "song-of-artist", -3.0, -3.0,
        r"[”’\"'] ?(?:[–—-]|by|\() ?(?:[A-Z][^\n“”\"]{0,60})?(?:OST|[Ss]oundtrack|[Oo]riginal [Ss]ong)\b",
    ),
    after("quoted-by-dash", -1.4, -1.8, r"[”’\"'] [–—-] [A-Z][\w.]*(?: [\w():.-]+){0,5}(?: \(|$|\n)"),
    after("by-somebody", -1.2, -1.6, r" by (?!the |PD |director |writer |screenwriter )[A-Z]"),
    after(
        "organisation-after", -2.0, -2.4,
        r" (?:Awards?|Entertainment|[Mm]agazine|Studios?|Institute|Association|[Ff]estival|University|Pictures|Media"
        r"|Korea|YouTube|[Cc]hannel|group|agency|members?)\b",
    ),
)  # fmt: skip
