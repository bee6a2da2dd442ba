"""What the words around a name say of those who neither act nor are acted: reporters, hosts, staff, singers, groups,
places. Rows of patterns over abstract sentences with the group `p` for people and their weight, as log-odds."""

from __future__ import annotations

from articles.extraction.text.lines import pattern

_NEITHER = (
    ("byline",
        r"(?:^\W*(?:[Bb]y|BY)|\b[Rr]eporter|^[Ww]ritten by:?|[Ee]dited by|[Tt]ranslated by|[Pp]osted by"
        r"|[Pp]hoto(?:s|graphy)? by|[Ee]ditor|[Cc]olumnist) (?P<p>{A})", 3.0),
    ("byline", r"(?P<p>{A})(?:,? (?:[Rr]eporter|[Cc]olumnist|[Cc]ritic|[Cc]ontributor)\b| \w+@| / [A-Z])", 2.5),
    ("host",
        r"\b(?:[Hh]osts?|MCs?|[Ee]mcees?|[Cc]hef|[Rr]adio DJ|[Aa]nnouncer|[Jj]ournalist|[Cc]ritic|[Pp]rofessor "
        r"of) (?P<p>{AS})", 1.8),
    ("staff",
        r"\b(?:CEO|[Pp]roducers?|[Cc]omposer|[Pp]resident|[Ss]tylist|[Pp]hotographer|[Aa]uthor"
        r"|[Nn]ovelist|[Cc]artoonist|[Ee]xecutive|[Vv]ice president|[Cc]horeographer|[Ss]pokes(?:person|man|woman)"
        r"|[Cc]inematographer|[Ww]ebtoonist|[Mm]artial arts director|[Aa]ction director|[Aa]rt director|[Mm]usic "
        r"director) (?P<p>{A})", 2.5),
    ("staff", r"\b(?:composed|arranged|penned|produced|choreographed|photographed) by (?P<p>{AS})", 2.5),
    ("staff", r"\b(?:[Ww]riters?|[Ss]creenwriters?|[Pp]roducers) (?P<p>{AS})", 2.5),
    ("group", r"(?P<p>{X})'s? (?:{A}|member|leader|vocalist|maknae|rapper)", 2.5),
    ("title", r"(?P<p>{X})[”\"']? (?:stars?|actors?|actress|actresses|star|lead|alum) {A}", 3.0),
    ("group", r"\b(?:group|band|duo|trio) (?P<p>{X})", 2.5),
    ("group", r"{A},? (?:\()?(?:of|from) (?:the )?(?:[a-z-]+ ){0,3}(?P<p>{X})", 1.5),
    ("film-maker", r"\b(?:[Aa] (?:feature|film|movie)|films?|movies?) (?:by|from) (?P<p>{A})", 2.5),
    ("sings",
        r"\b(?:sung|performed|OST|recorded|composed|vocals|song|ballad|single) (?:[”\"] )?(?:by|from) (?:singer "
        r"|group |vocalist )*(?P<p>{AS})", 1.5),
    ("sings", r"[”\"](?: \([^()]{1,40}\))?,? ?[–—-] ?(?P<p>{A})(?= ?\(| ?$| x | & | and |,)", 1.5),
    ("sings", r"[”\"](?: \([^()]{1,40}\))?,? (?:by|from|sung by|performed by) (?:singer |group )?(?P<p>{AS})", 1.2),
    ("sings", r"(?P<p>{A})'s (?:song |track |ballad |OST |single )?[“\"](?!{T})(?=[^”\"]{1,50}[”\"])", 1.2),
    ("singer",
        r"\b(?:[Ss]ingers?|[Rr]apper|[Vv]ocalist|[Ss]oloist|[Bb]and|[Ss]inger-songwriter) (?P<p>{AS})", 1.0),
    ("place", r"\b(?:in|from|at|to|near|off) (?P<p>{X})", 1.2),
    ("sings",
        r"(?P<p>{A}),? (?:put out|released|sang|sings|lent (?:his|her) voice)\b(?= [“\"‘']?(?:{T}|the (?:song|ost"
        r"|OST)))", 1.5),
    ("agency", r"(?P<p>{A}), (?:his|her|their|the (?:actor|actress|singer|idol)'s) (?:[a-z]+ )?(?:agency|label"
               r"|management|company)", 4.0),
    ("agency", r"\b(?:Studio|[Aa]gency|[Ll]abel|[Cc]ompany) (?P<p>{A})", 3.0),
    ("staff",
        r"(?P<p>{A}),? (?:who |which )?(?:also )?(?:choreographed|composed|designed|produced|edited|arranged"
        r"|supervised|scored"
        r"|wrote the (?:score|music|lyrics))\b", 2.5),
    ("agency",
        r"(?P<p>{A}) (?:Entertainment|Actors|Company|ENT|Media|Studios?|Group|Magazine|Production|ent\.)\b", 4.0),
)  # fmt: skip
NEITHER = tuple((rule, pattern(source), weight) for rule, source, weight in _NEITHER)
