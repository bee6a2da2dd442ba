"""Words that give a bare title away: `FORWARD` ones stand before it, `BACKWARD` ones after it.

Each with how plainly it does so (0 to 1) and the fewest words of a title for which that holds."""

from __future__ import annotations

import re

from articles.extraction.words import CALENDAR, PLACES

_NOUN = (
    r"(?:K-?|TV |web |web-|mini-?|variety |reality |talk |cooking |music |game )?(?:dramas?"
    r"|series|shows?|sitcoms?|thrillers?|rom-?coms?|romcoms?|melodramas?|sageuks?|films?"
    r"|movies?|webtoons?|novels?|manhwa|original|miniseries|rom-com|musical)"
)
FORWARD = (
    (
        re.compile(
            (
                rf"(?i)\b{_NOUN}(?: series| original| of the same name)?,?(?: (?:titled|called|named"
                rf"|entitled|(?:widely |also )?known as|such as|like|including)[,:]?)? (?=[^\W_])"
            )
        ),
        0.85,
        1,
    ),
    (
        re.compile(
            r"(?i)\b(?:episodes?|finale|premiere|season \w+|seasons|cast|star|stars|director|writer"
            r"|screenwriter|PD|viewers|filming|ending|teaser|poster|trailer|making|success|leads?"
            r"|remake|production|scenes?|set|heart|script|popularity|ratings) (?:of|for) (?=[A-Z0-9])"
        ),
        0.7,
        2,
    ),
    (
        re.compile(
            r"\b(?:known (?:for|from)|starred in|starring in|stars in|appeared in|seen in|acted in"
            r"|showed up in|shown up in|cameo in|featured in|worked on|(?:roles?|work|performances?"
            r"|appearances?|turn) in|follow-?up to|catching up on|closing in on|compared to|figures of"
            r"|return(?:s|ed|ing)? (?:with|in)) (?=[A-Z0-9])"
        ),
        0.65,
        2,
    ),
    (
        re.compile(
            r"\b(?:hits?|works?|dramas|titles|projects|shows|series) (?:like|such as|including"
            r"|include)[,:]? (?=[A-Z0-9])"
        ),
        0.65,
        1,
    ),
    (
        re.compile(
            r"\b(?:(?:second|third|fourth|fifth|new|next|final) season|sequel|prequel|spin-?off) (?:of|to) (?=[A-Z0-9])"
        ),
        0.8,
        2,
    ),
    (re.compile(r"^About (?=[A-Z0-9])", re.MULTILINE), 0.7, 2),
    (re.compile(r"\b(?:in|for|on|from|of|with) (?=[A-Z0-9])"), 0.3, 2),
)
BACKWARD = (
    (re.compile(r"(?<=[\w!?])(?:’s|'s) (?=[A-Z][\w-]+ [A-Z][\w -]{1,25}, who (?:play|portray)(?:s|ed)\b)"), 0.75, 2),
    (
        re.compile(
            r"(?<=[\w!?]) (?:star|stars|actor|actors|actress|actresses|director|PD|writer|screenwriter"
            r"|cast|leads?|starrer|creator)\b"
        ),
        0.75,
        2,
    ),
    (
        re.compile(
            r"(?<=[\w!?]),? (?:has |had |have )?(?:recorded|scored|garnered|earned|climbed|soared"
            r"|achieved (?:a|an|its)|premiered|premieres|aired|airs|debuted|kicked off|wrapped up"
            r"|topped|tells|follows|revolves|depicts|centers|centres|is based on|was based on"
            r"|will premiere|will air|is set to (?:premiere|air)|starring|arrives on"
            r"|is an? (?:[\w’'-]+ ){0,5}(?:drama|series|show|film|thriller|K-drama|romance|sitcom)"
            r"|(?:is |was )?(?:a|the) (?:(?:second|third|fourth|fifth) season|sequel|prequel) (?:of|to))\b"
        ),
        0.75,
        2,
    ),
    (
        re.compile(
            r"(?<=[\w!?])(?:’s|'s)? (?:season|Season|Part|part|episode|Episode|finale"
            r"|behind-the-scenes|making|teaser|poster|trailer|OST)\b"
        ),
        0.55,
        2,
    ),
)
ENTRY = re.compile(
    (
        r"^(?:(?P<number>#?\d{1,2}[.):]"
        r"|[-•*])\s*)?[“\"‘']?(?P<title>[^\s“\"(][^\n“”\"(]{1,60}?)[”\"’']?\s?(?P<year>\((?:19"
        r"|20)\d\d[^()\n]{0,30}\))?$"
    ),
    re.MULTILINE,
)
IN_ENTRY = re.compile(
    (
        rf"^(?:\d{{1,2}}[.)] )?\S+(?: \S+){{0,2}} [io]n (?!"
        rf"(?:{'|'.join(sorted(PLACES | CALENDAR))})\b)(?P<title>[^\n]{{4,60}}?)$"
    ),
    re.IGNORECASE,
)
COUNT = re.compile(
    r"(?i)\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|best"
    r"|top)\b.*\b(?:k-?dramas?|dramas|scenes|shows|series|kisses|moments)\b"
)
