"""What around a quoted title speaks for a song and what against it: a sum of named signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

LEAST = 2.0
NOUN = r"(?:songs?|tracks?|OSTs?|soundtracks?|singles?|ballads?|theme|anthem|tune|number|lullaby|B-side|duet)"
_before = re.compile(
    rf"(?i)\b(?:(?:title|theme|opening|ending|insert|main|first|second|third|fourth|fifth|new|latest|debut)\s)*{NOUN}"
    r"(?:\s(?:part|pt|vol)\.?\s?\d{1,2})?(?:,?\s(?:titled|called|named|entitled|is|was|like|such as|including)"
    r"|:)?,?\s*$"
)
_part_before = re.compile(r"(?i)\b(?:OST|soundtrack)?[\s,:]*(?:part|pt)\.?\s?\d{1,2}\W*$")
_part_after = re.compile(
    r"(?i)^[”\"’']?,?\s?(?:by\s[^()“\"]{1,50})?(?:\(|,\s)(?:the\s|its\s)?(?:\w+\s){0,2}(?:OST\s)?(?:part|pt)\.?\s?\d"
)
_of_ost = re.compile(
    r"(?i)^,?[”\"’']?,?\s(?:(?:from|on|off|for|in|of)\s(?:the\s|its\s)?(?:\S+\s){0,4}|,?\s?(?:the"
    r"|an?)\s(?:\w+\s){0,2})?"
    r"(?:OST|soundtrack|theme(?: song)?|ballad|track|song)\b"
)
_apposed = re.compile(rf"(?i)^,?[”\"’']?,?\s(?:is |was )?(?:an?|the|its|her|his)\s(?:[\w'’-]+\s){{0,3}}{NOUN}\b")
_SINGS = (
    r"(?:sung|performed|recorded|released|composed|collaborated on|created|written|voiced|produced|covered|crooned)"
)
_by = re.compile(
    rf"^[”\"’']?,?[”\"’']?(?:,? [^,.“\"]{{1,60}},|\s\([^()]{{1,40}}\))?\s(?:(?:which |that )?(?:is |was |are )?"
    rf"(?:[a-z]+ly )?{_SINGS}\s)?(?:and \w+ )?by\s(?:[a-z-]+\s){{0,4}}[A-Z0-9]"
)
_sung = re.compile(
    r"(?i)\b(?:(?-i:sang(?!-))|sings?|(?-i:sung(?!-))|singing|listen(?:ing)? to|re-?record(?:s|ed|ing)"
    r"|perform(?:ed|s|ing)|voiced|vocals?"
    r"|covered|composed|compos\w+|lyrics|melody|drama music|microphone|take on|rendition|version|participated in"
    r"|hummed|busked)\b[^.“”]{0,80}$"
)
_made = re.compile(
    r"(?i)\b(?:put(?:s|ting)? out|releas(?:e|es|ed|ing)|dropp(?:ed|ing)|drops?|contribut\w+|record(?:s|ed|ing)"
    r"|ma(?:de|kes?)"
    r"|gets going with|followed by|be next with|return\w* with|opened with|crooned)\b[^.“”]{0,60}$"
)
_entry = re.compile(
    r"(?i)^[”\"’']?,?\s(?:[–—|-]|by)\s[^“”\"\n]{1,60}?(?:[(\[][^()\[\]\n]{0,60}\b(?:OST|soundtrack|part|pt)\b|$)"
)
_out = re.compile(
    r"(?i)^,?[”\"’']?,?\s(?:(?:is|was|will be|can be|has been|comes?|came|went|goes)\s(?:also\s|now\s|officially\s)?"
    r"(?:out|next|released|heard|unveiled|available|dropped|streamed|on all|live)\b"
    r"|(?:landed|lands|dropped|drops|arrives|arrived)\b|(?:topp?|enter|peak|climb|chart|debut)\w*\s[^.]{0,30}"
    r"\b(?:charts?|melon|genie|bugs|no\.|number|#))"
)
_heard = re.compile(
    r"(?i)^,?[”\"’']?,?\s(?:(?:first |finally |suddenly )?(?:comes?|came|coming) on\b"
    r"|(?:starts?|started|began|begins) (?:to play|playing)"
    r"|kick(?:s|ed) in\b"
    r"|(?:is|was|has been|been|still) (?:still )?(?:on (?:repeat|loop)|stuck in (?:my|your|our|his|her) head)"
    r"|on (?:repeat|loop)\b)"
)
"""What is said of music that sounds."""
_named = re.compile(
    r"(?i)\b(?:songs?|tracks?|OSTs?|ballads?|tunes?)\b[^.“”\"<]{1,50}\s(?:is|was|called|titled|named)\s*[^\w\s]?$"
)
_is_by = re.compile(
    r"(?i)\b(?:songs?|tracks?|OSTs?|ballads?|tunes?|music|numbers?)\b[^.“”\"]{0,60}\b(?:is|was|be|are|were|include[sd]?|like|as)\s"
    r"[^.“”\"]{0,40}(?:’s|'s|s’|s')\s$"
)
_for = re.compile(
    r"^,?[”\"’']?,?(?:\son [A-Z][\w.]{2,9} \d{1,2},?)?\s(?:for|from)\s(?:the\s|its\s)?(?:[\w+’'-]+\s){0,5}[“‘\"'A-Z]"
)
_of_drama = re.compile(r"(?i)^,?[”\"’']?,?\s(?:from|of|for)\s(?:the\s|[\w+]{2,9}['’]s\s)?(?:drama|series|sitcom)s?\b")
_about = re.compile(
    r"(?i)\b(?:OSTs?|(?:original )?soundtracks?|(?-i:[Ss]ongs?(?![ -][A-Z]))|tracks?|ballads?|singles?"
    r"|(?-i:s[au]ng(?!-))|sings?|lyrics|vocal\w*|singers?"
    r"|charts?|melon|spotify|playlist|music director|drama music|tune|duo|band)\b"
)
_topic = re.compile(
    r"(?i)\b(?:OSTs?|soundtracks?|(?-i:[Ss]ongs?(?![ -][A-Z]))|sings?|singers?|voices?|vocals?|music|ballads?)\b"
)
_work = re.compile(
    r"(?i)\b(?:k-?dramas?|dramas?|series|films?|movies?|musicals?|webtoons?|novels?|shows?|sitcom|sequel"
    r"|thriller|romance|rom-?com"
    r"|albums?|EP|book|play|variety|sageuk|melodrama|programs?|programme|serial|starr\w+ in|appear\w* in"
    r"|seen in|group|band"
    r"|magazine|episode)(?:\s(?:titled|called|named|entitled|like|such as|including))?,?\s*$"
)
_owned = re.compile(
    r"\b(?:KBS|KBS ?\d(?:TV)?|MBC|SBS|tvN|JTBC|ENA|OCN|Netflix|TVING|Wavve|Disney\+|MBN|Channel A"
    r"|TV C[hH]\w+)(?:’s|'s)?\s$"
)
_in_work = re.compile(
    r"(?i)(?<!lyrics )(?<!isten )(?<!istening )(?<!melody )(?<!version )(?<!cover )(?<!remake )(?<!video )(?<!chorus )"
    r"\b(?:for|of|from|in|to)\s"
    r"(?:the\s|its\s)?$"
)
_whose = re.compile(r"(?i)^,?[”\"’']?,?\s(?:\(\d{4}\):?\s)?(?:original\s)?(?:OST|soundtrack|theme|album|score)\b")
_played = re.compile(r"(?i)^,?[”\"’']?,?\s(?:premier\w+|air(?:s|ed)|stars|starr\w+|episode|follows|tells)\b")
_soundtrack = re.compile(
    r"(?i)\b(?:OSTs?|soundtracks?|drama music|theme songs?|main theme|title songs?"
    r"|(?:insert|ending|opening) (?:songs?|tracks?|theme)"
    r"|songs? (?:for|from|of|in) (?:the|this|that) (?:drama|series|show))\b"
)
_own_song = re.compile(
    r"(?i)\b(?:debut(?:ed|s|ing)? (?:with|single|song|album|track)"
    r"|solo|comeback|mini-?album|albums?|EP|LP"
    r"|music videos?|MV"
    r"|B-sides?|singles?|hit songs?|music shows?|billboard|concerts?|fan ?meetings?|tours?|trot|encore|medley|"
    r"wedding song|(?:19|20)\d\d (?:hit|song)|cover(?:ed|s|ing)? of)\b"
)
_own = re.compile(r"[A-Z][\w.-]*(?:’s|'s|s’|s')\s(?:own\s|new\s|latest\s)?$")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a quoted title stands: its sentence `before` and `after` it, the sentence `above`, the `headline`."""

    before: str
    after: str
    above: str
    headline: str


def tells_of_soundtrack(text: str) -> bool:
    """Whether `text` speaks of a soundtrack anywhere."""
    return _soundtrack.search(text) is not None


def weight(around: Setting, told: bool) -> float:
    """How much speaks for a song of a soundtrack; `LEAST` is enough. `told` says whether the article speaks of one."""
    before, after = around.before, around.after
    noun = _before.search(before) is not None or _apposed.match(after) is not None or _of_ost.match(after) is not None
    part = _part_before.search(before) is not None or _part_after.match(after) is not None
    by = _by.match(after) is not None
    total = 2.0 * noun + 1.8 * part + 1.2 * by + 1.5 * bool(_sung.search(before[-100:]))
    total += 0.7 * bool(_made.search(before[-80:])) + 0.8 * bool(_for.match(after)) + 0.6 * bool(_own.search(before))
    total += 0.8 * bool(_about.search(before + " | " + after)) + 0.8 * bool(_about.search(around.above))
    total += 0.5 * bool(_topic.search(around.headline)) + 0.7 * bool(_soundtrack.search(around.headline))
    total += 2.0 * bool(_entry.match(after)) + 1.0 * bool(_out.match(after)) + 1.2 * bool(_is_by.search(before))
    total += 2.0 * bool(_heard.match(after)) + 1.2 * bool(_named.search(before))
    sung = told and _of_drama.match(after) is not None
    total += 1.0 * sung
    own = _own_song.search(before[-120:] + " | " + after[:60])
    if not _soundtrack.search(before + " | " + after) and not _for.match(after):
        near = _soundtrack.search(around.above + " | " + around.headline)
        total -= 1.6 * bool(own) + (0.0 if near else 0.5 if told else 2.0)
    total -= (
        4.0 * bool(_work.search(before))
        + 4.0 * bool(_owned.search(before))
        + (0.0 if sung else 3.0 if noun else 4.0) * bool(_in_work.search(before))
        + 2.0 * bool(_played.match(after))
        + 5.0 * bool(_whose.match(after))
    )
    return total
