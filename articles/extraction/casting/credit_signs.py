"""The constructions that credit somebody with a job, as patterns over abstract sentences; `credits` reads them.

A new one is a row of `_RULES`: the job, its pattern with the group `p` for people, and how sure it is."""

from __future__ import annotations

from articles.extraction.text.lines import pattern

_WHO = r"(?P<p>{A}(?:(?:, | and |, and | & ){A})*)"
_FIELD = r"(?:(?: ?[/&] ?| and )[A-Za-z]+)?(?: ?[:：]| -)"
"""What joins a trade to who has it in a line of facts: "Director: X", "Director/Writer: X"."""
_NOT = "".join(
    f"(?<!(?i:{word}) )"
    for word in (
        "photography",
        "music",
        "art",
        "casting",
        "action",
        "stunt",
        "martial arts",
        "lighting",
        "hospital",
        "museum",
        "managing",
        "executive",
        "company",
        "funeral",
        "clinic",
        "center",
        "legal",
        "creative",
        "medical",
    )
)
_RULES = (
    (
        "cinematographer",
        rf"(?i)\b(?:cinematographers?|photography directors?|directors? of photography|cinematography by) {_WHO}",
        0.85,
    ),
    ("music", rf"(?i)\b(?:music directors?|composers?|music by|score by|scored by) {_WHO}", 0.8),
    ("producer", rf"(?i)\b(?:(?:chief |executive )?producers?|produced by|CP) {_WHO}", 0.7),
    (
        "director",
        rf"(?=[DdPHhFf])\b{_NOT}(?:[Dd]irectors?|PDs?|[Pp]roducing [Dd]irectors?|[Dd]irected by|[Hh]elmed by"
        rf"|[Dd]irected and written by"
        rf"|[Dd]irection of|[Dd]irection(?= ?:)|[Ff]ilmmakers?)(?: PD|{_FIELD})? {_WHO}",
        0.92,
    ),
    (
        "director",
        r"\b(?:[Tt]he|[Ii]ts|[Ss]ame|[Ss]eries|[Tt]heir|[Hh]is|[Hh]er) (?:director|PD|filmmaker)"
        r"(?: (?:of|for|behind) [“\"‘']?{T}[”\"’']?| attached| in (?:question|charge)| at the helm| this time)?"
        r"(?: (?:(?:is|was|here is|will be|remains) (?:(?:still|again|once more|none other than) )?)?(?P<p>{P})"
        r"|, (?P<q>{P})(?=[,.;)]| (?:of|[(–—])|$))",
        0.88,
    ),
    (
        "director",
        r"(?P<p>{P}), (?:the|its|who is the) (?:(?:series|drama|show|original|main|chief|head) )?(?:director|PD"
        r"|filmmaker)\b",
        0.85,
    ),
    (
        "director",
        r"\b[Dd]irector(?:ial)? (?:chair|duties|reins)? ?(?:is|are|will be|goes to|taken by|in the hands of) "
        r"(?P<p>{P})",
        0.8,
    ),
    (
        "writer",
        r"\b(?:[Tt]he|[Ii]ts|[Hh]er|[Hh]is) (?:writer|screenwriter|scriptwriter|head writer|playwright)(?: (?:is "
        r"|was )?"
        r"(?P<p>{P})|, (?P<q>{P})(?=[,.;)]| [(–—]|$))",
        0.88,
    ),
    ("writer", r"(?P<p>{P}), (?:the|its) (?:[a-z]+ )?(?:writer|screenwriter|scriptwriter|playwright)\b", 0.85),
    ("writer", r"(?P<p>{P})(?: \([^()]{1,60}\))? (?:on the script|on script duties|on writing duties)\b", 0.8),
    (
        "writer",
        r"\b(?:[Pp]laywrights?|[Ww]riting duo of|(?:[Ss]cript|[Ww]riting) partner (?:this time )?is|[Ss]cript(?:s"
        r"|ed) from"
        r"|[Pp]en (?:of|behind)) (?P<p>{P}(?:(?:,? and |, ){P})*)",
        0.8,
    ),
    ("music", r"(?P<p>{P}) (?:composed|scored|wrote) the (?:score|music|soundtrack)\b", 0.8),
    (
        "original_author",
        r"\b(?:webtoon|novel|manhwa|comic|book|story)s? (?:[“\"‘']?{T}[”\"’']? )?(?:by|from|of the same name by"
        r"|of the same title by) "
        r"(?:author |writer |artist |novelist )?(?P<p>{A})",
        0.75,
    ),
    ("original_author", r"(?P<p>{A})'s (?:[a-z-]+ ){0,3}(?:webtoon|novel|manhwa|comic|web novel)\b", 0.7),
    (
        "director",
        (
            r"(?P<p>{P}),? (?:who )?(?:also )?(?:directed(?! by)|helms?|helmed|directs|is directing"
            r"|will direct|is at the helm|took the helm)\b"
        ),
        0.8,
    ),
    ("director", r"\b(?:[Dd]irector|PD)(?: (?:of|behind) [“\"‘']?{T}[”\"’']?)? \((?P<p>{P})", 0.85),
    ("director", r"(?P<p>{P}) (?:PD\b|\(PD\)|\(director\))", 0.85),
    (
        "writer",
        rf"\b(?:(?:[Ww]riters?|[Ss]creenwriters?|[Ss]criptwriters?|[Ww]ritten by)(?:{_FIELD})?"
        rf"|[Pp]enned by|[Ss]cripted by"
        rf"|(?:[Ss]cript|[Ss]creenplay|[Tt]eleplay|[Ww]riting|[Ss]tory)(?: is| was| comes?| again)* (?:by|from))"
        rf"(?:(?: the| an?)?(?: duo| rookie| newcomer| veteran| star| new| writers?| screenwriters?)+,?)? {_WHO}",
        0.9,
    ),
    (
        "writer",
        (
            r"(?P<p>{P}),? (?:who )?(?:also )?(?:wrote|penned|scripted|writes) (?:the |its )?(?:script"
            r"|screenplay|drama|series|it)\b"
        ),
        0.8,
    ),
)
RULES = tuple((job, pattern(source), weight) for job, source, weight in _RULES)
_KINDS = (
    r"(?:(?:the|his|her|their|an?|hit|hits|popular|acclaimed|beloved|last|previous|earlier|own|drama|dramas|series|film"
    r"|movie|sitcom|thriller|romance|sageuk|special|web|legal|period|medical|titles|works|shows|projects|such as|like"
    r"|including|originals?|upcoming|new|\d{4}|{N}(?:'s)?|{D}) ){0,6}[“\"‘']?"
)
WORKS = rf"{_KINDS}{{T}}(?:[”\"’']*,[”\"’']* {_KINDS}{{T}}){{0,5}}(?:[”\"’']*,?[”\"’']* (?:and|&) {_KINDS}{{T}})?"
"""Titles in a row, with what kind of works they are."""
ASIDE = pattern(
    r"^[”\"’']?(?: ?\(|,? (?:who|whose)(?: [a-z'-]+){1,9} |,? (?:of|behind|from|fresh off|following) "
    r"|,? (?:(?:best|also|widely|previously) )?(?:known|famous|remembered|recogni[sz]ed|acclaimed|noted|lauded)"
    r"(?: [a-z-]+)? (?:for|from) |, (?:the|an?|also the) (?:[a-z-]+ ){1,4}(?:of|behind) )"
    rf"(?P<t>{WORKS})"
)
"""What may tell, right after the name of one of the crew, what else he made."""
_TIED = (
    ("director", r"(?P<p>{P}),? who (?:also |previously |has )*(?:directed|helmed) ", 0.85),
    ("director", r"(?P<p>{P}),? (?:the )?director of ", 0.85),
    ("writer", r"(?P<p>{P}),? who (?:also |previously |has )*(?:wrote|penned|written) ", 0.85),
    ("writer", r"(?P<p>{P}),? (?:the )?(?:writer|screenwriter) of ", 0.85),
)
TIED = tuple((job, pattern(source + rf"(?P<t>{WORKS})"), weight) for job, source, weight in _TIED)
OWNED = pattern(r"(?P<t>{T})(?:[”\"’']?'s)?[”\"]? (?P<job>director|PD|writer|screenwriter|creator) (?P<p>{P})")
BOTH = pattern(r"\b(?:directed and written|written and directed) by (?P<p>{AS})")
