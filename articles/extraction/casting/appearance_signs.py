"""The constructions that show somebody acting, as patterns over abstract sentences; `appearances` reads them.

A new one is a row of `_RULES`: its name, its pattern with groups `p` for people and `t` for titles, and its weight."""

from __future__ import annotations

from articles.extraction.text.lines import pattern

_TRADE = (
    r"(?:(?:Korean|South Korean|popular|veteran|rookie|fellow|main|lead|leading|male|female"
    r"|top|actor|actress|actors|actresses"
    r"|stars?|co-stars?|leads|the likes of|names like|like|such as|including) )*"
)
_BARE = r"[^\U000F0000-\U0010FFFF.]"
_BEEN = (
    r"(?:(?:was|were|is|are|has|have|had|also|been|last|best|recently|previously|most|will"
    r"|widely|well|next|set|to|be)[, ]+){0,5}"
)
_SEEN = (
    r"(?:seen|known|starr?(?:s|ed|ing)?|appear(?:s|ed|ing)?|act(?:s|ed|ing)?|featured?s?"
    r"|leads?|led|headline[sd]?|return(?:s|ed)?"
    r"|show(?:s|ed|n) up|play(?:s|ed)?(?: the [a-z ]{1,30})?)"
)
_KIND = r"(?:scenes?|chemistry|romance|love line|encounter|kiss|hug|bloopers)"
_RULES = (
    (
        "title-star",
        (
            rf"(?P<t>{{T}})(?:[”\"]|'s|')? (?:also )?(?:stars?|actors?|actress(?:es)?|leads?|cast|lead actors?"
            rf"|co-stars?) {_TRADE}(?P<p>{{AS}})"
        ),
        0.9,
    ),
    (
        "seen-in",
        rf"(?P<p>{{AS}}),? (?:who |that )?{_BEEN}{_SEEN}(?: [a-z-]+){{0,3}}? (?:in|for|from|with"
        rf"|to)(?: [a-z0-9'-]+){{0,10}},?"
        r" [“\"‘']?(?P<t>{T}(?:[”\"']?,? (?:and )?[“\"‘]?{T})*)",
        0.85,
    ),
    (
        "see-in",
        (
            rf"\b(?:see|saw|watch(?:ed)?|spot(?:ted)?|catch"
            rf"|caught) (?P<p>{{AS}}){_BARE}{{0,40}} in (?:[a-z'-]+ ){{0,8}}[“\"‘']?(?P<t>{{T}})"
        ),
        0.8,
    ),
    (
        "with-in",
        r"(?P<t>{T})[”\"']?,? (?:along with|alongside|together with|with|opposite|co-starring|starring|featuring"
        rf"|where (?:he|she|they) [a-z ]{{1,40}}with) {_TRADE}(?P<p>{{AS}})",
        0.8,
    ),
    ("bracket-title", r"(?P<p>{P}) \([“\"‘']?(?P<t>{T}(?:[”\"']?, [“\"‘]?{T})*)[”\"']?\)", 0.75),
    ("known-of", r"(?P<p>{P}),? (?:of|of the (?:drama|series)) [“\"‘']?(?P<t>{T})", 0.7),
    (
        "starring",
        rf"\b(?:[Ss]tarring|headlined by|fronted by|led by|toplined by)(?: [a-z]+ly)?:? {_TRADE}(?P<p>{{AS}})",
        0.9,
    ),
    (
        "cast-list",
        r"^\W{0,3}(?:(?:[Mm]ain |[Ll]ead |MAIN )?(?:[Cc]ast|CAST|[Ss]tars?|STARS|[Aa]ctors|[Ll]eads?"
        r"|[Ss]tarring|STARRING))"
        r"(?: members)? ?[:–—-] ?(?P<p>{AS})",
        0.9,
    ),
    (
        "star-in",
        r"(?P<p>{AS}),? (?:who )?(?:will |will be |are set to |is set to |also |both "
        r"|in talks to )?(?:co-?)?(?:star|stars|starred|starring|starrer)\b"
        r"(?! as)",
        0.88,
    ),
    (
        "show-stars",
        rf"\b(?:[Ss]how|[Ss]eries|[Dd]rama|[Ii]t|which|that|[Ss]eason) (?:also |will "
        rf"|has )?(?:stars?|starred|features?|featured|starring)"
        rf" {_TRADE}(?P<p>{{AS}})",
        0.88,
    ),
    (
        "cast-of",
        rf"\b(?:[Cc]ast|line-?up|[Nn]ew faces|additions|newcomers)(?: members?)?,? (?:including"
        rf"|includes?|of|like|consists of|features"
        rf"|such as|comprising|members|with|are) {_TRADE}(?P<p>{{AS}})",
        0.75,
    ),
    (
        "joins",
        r"(?P<p>{AS}),? (?:(?:was|were|is|are|has|have|been|will|be|confirmed to|officially|also"
        r"|set to|in talks to) ){0,4}"
        r"(?:cast|join(?:s|ed|ing)?|headline[sd]?|play(?:s|ed)? (?:the |a "
        r"|an )?(?:\w+ ){0,3}(?:lead|role|couple|student|character)s?)\b",
        0.75,
    ),
    (
        "actor",
        rf"\b(?:[Aa]ctors?|[Aa]ctress(?:es)?|[Ll]eads?|co-?stars?|leading (?:man|lady)) {_TRADE}(?P<p>{{AS}})",
        0.8,
    ),
    (
        "apposed-actor",
        (
            r"(?P<p>{A}), (?:the |a |an )(?:[A-Za-z-]+ |{X} ){0,5}(?:actor|actress|star|lead"
            r"|idol-actor)\b"
        ),
        0.8,
    ),
    (
        "beside",
        (
            rf"\b(?:alongside|opposite|co-?starring|acting with|partner(?:ed"
            rf"|ing) with) {_TRADE}(?P<p>{{AS}})"
        ),
        0.75,
    ),
    (
        "rival",
        r"\b(?:arch-?rival|rival|love interest|antagonist|villain|partner|nemesis"
        r"|on-screen \w+)(?: in the (?:drama|series|show))?,?"
        r" (?P<p>{P})",
        0.8,
    ),
    (
        "rival-after",
        (
            r"(?P<p>{P}), (?:the |his |her |their )?(?:arch-?rival|rival|love interest|antagonist"
            r"|villain|nemesis|co-?star)\b"
        ),
        0.8,
    ),
    ("scene-of", rf"\b{_KIND} (?:of|between|with|from|by|featuring|starring) {_TRADE}(?P<p>{{AS}})", 0.75),
    ("their-scene", r"(?P<p>{AS})(?:'s|')? (?:[a-z-]+ ){0,3}?(?:scenes?|chemistry|kiss|bloopers)\b", 0.75),
    ("share-scene", rf"(?P<p>{{AS}}) shared? (?:a|an|the|their) (?:[a-z-]+ ){{0,3}}{_KIND}\b", 0.75),
    ("scene-partner", rf"(?P<p>{{P}}){_BARE}{{1,80}}\b(?:scenes?|chemistry|kiss) (?:with|opposite) {{P}}", 0.7),
    (
        "pose",
        (
            r"\b(?:poster|stills?|teaser|trailer|drama|series)s? (?:also )?(?:features?|shows?"
            r"|captures?|sees?|of|with|depicts?) (?P<p>{AS})(?! ?\()"
        ),
        0.7,
    ),
)
RULES = tuple((rule, pattern(source), weight) for rule, source, weight in _RULES)
KNOWN = pattern(
    rf"^(?:[^\U000F0000-\U0010FFFF]{{0,30}}\b)?(?:[Hh]e|[Ss]he|[Tt]he (?:actor|actress"
    rf"|star)) {_BEEN}{_SEEN}(?: [a-z-]+){{0,3}}? (?:in|for|from)"
    r"(?: [a-z0-9'-]+){0,6},? [“\"‘']?(?P<t>{T}(?:[”\"']?,? (?:and )?[“\"‘]?{T})*)"
)
TITLED = pattern(r"\b[Tt]he [“\"‘']?(?P<t>{T})[”\"’']? (?:actor|actress|star|alum|lead)\b(?! {P})")
