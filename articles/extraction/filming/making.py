"""How much a sentence tells of the making of a scene, and not of its plot or of a video of it."""

from __future__ import annotations

import re

from articles.extraction.text.lines import Line, pattern


def _any(*words: str) -> re.Pattern[str]:
    """A pattern for any of `words`, each a piece of a regular expression, as whole words whatever their case."""
    return re.compile(rf"(?i)\b(?:{'|'.join(words)})\b")


_COUNT = (
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|many|multiple"
    r"|few|more|single|first|second|third|fourth|fifth|sixth|seventh|eighth|last|final|between|every|next|unbroken|long"
    r"|in one|this|that|best|the|their|our|your|ruin the)"
)
_STRONG = _any(
    # takes
    rf"{_COUNT}[- ](?:more )?(?:takes?\b(?! place| part| care)|tries\b|attempts?\b|shot\b|try\b|go\b)",
    r"retakes?|re-?shoots?|re-?shot|re-?do|re-?did|redone|take \d+|ngs?|n\.g\.|outtakes?|bloopers?",
    r"(?:did|do|done|redid|filmed|shot|repeated|went through) (?:it |this |that |the \w+ )?(?:all )?(?:over and over"
    r"|again and again|once more|\w+ (?:more )?times)|time after time|over and over|one more time",
    rf"{_COUNT} times",
    r"(?:decided|chose|chosen|wanted|insisted|asked) (?:to|on) (?:keep|use|leave|keeping|using) (?:it|that|this|the)",
    r"(?:not|n['’]t|never|un) ?planned",
    r"(?:kept|sneaked|slipped|threw|left) (?:it|that|the \w+)(?: in)?\b(?=[.,!]| after)",
    # rehearsal and what was not rehearsed
    r"rehears\w+|practi[sc]\w+ (?:\w+ ){0,3}(?:kiss|scene|fight|dance)|action school|choreograph\w+",
    r"ad[- ]?libs?|ad[- ]?libb\w+|improv|improvis\w+|unscripted|not scripted|spontaneous\w*",
    r"(?:not|n['’]t|never)(?: even)? (?:in|part of|written in|according to)(?: the| my| our)? script\w*",
    r"script (?:only )?(?:said|had|called)",
    # danger
    r"stunt(?:s|men|man|woman|work)?(?: (?:doubles?|team|performers?|coordinator))?|(?:body )?doubles?|stand-?ins?",
    r"substitutes?|wires?|harness|martial arts director|crane",
    # the set
    r"(?:on )?the sets?|on sets?|film(?:ed|ing)|shooting\b(?! star)|the shoot|(?:to|we|they) (?:film|shoot)",
    r"films? (?:the|a|an|his|her|their|another)",
    r"(?:was|were|is|being|been|be|we|they|i|he|she|had|and|both|finally) (?:also |all |actually |only |first |both )?"
    r"shot\b(?! (?:dead|at by|down))",
    r"shot (?:it|this|that|them|the|in|on|over|at|for|under|around|\d+|when|during|again)",
    r"cameras? (?:roll\w*|start\w*|stop\w*|operator|director|crew|kept|angles?|was|were)|camera(?:man|men)",
    r"(?:shout|yell|call|scream|cri|said|say|cried|hear)\w* [“\"‘'’]?(?:cut|ok|okay|action)",
    r"cut sign|(?:the|director's) (?:ok|okay|cut)|in the can|final cut|made the cut",
    r"(?:kept|keep|used|use|left|leave|stay|stayed) (?:it |that |this |them )?(?:in|that one|that take)",
    r"they (?:kept|used) it|was used|they used|behind[- ](?:the[- ])?scenes?",
    r"making(?:-of)?(?:-?(?: film| video| clip| footage))|boom|mic(?:rophone)?s?|monitor|playback|props?|prop master",
    r"make-?up (?:artist|team)|wardrobe|extras|fake blood|fog machine|water trucks?",
    r"fire engines?|green screen|cg|drone",
    # whom or what something was done for
    r"(?:for|during|before|after|while filming) (?:the|a|that|this|their|his|her) (?:[\w'-]+ ){0,4}"
    r"(?:scene|kiss|fight)s?",
)
_MEDIUM = _any(
    r"director|pd|pd-nim|crew|staff|production team|co-?stars?|actors?|actress|scripts?|lines?|cue|takes?|sequence",
    r"hours?|nights?|days?|minutes|a\.m\.|dawn|until \w+ morning|overnight|in one go|studio|location|camera|angle",
    r"lights?|close-up|wide|rain machine|in the (?:making )?(?:video|clip|footage)",
    r"practi[sc]\w+|train(?:ed|ing)|prepar\w+|learned|demonstrat\w+|suggest\w*|insist\w*|refus\w+|idea",
    r"for real|real|actually|really|in fact|accident\w*|mistake|by chance|supposed to|meant to|had to|asked|told",
    r"los(?:t|es|e|ing)|annoyed|distract\w*|grin\w*|smil\w+|laugh\w*|giggl\w*|tougher|pull\w* faces|prank\w*",
    r"slap\w*|slipp\w+|tripp\w+|bruis\w+|injur\w+|sprain\w*|hurt|bit|burst\w*|broke|hiccups?|forg[eo]t|ate|onions?",
    r"garlic|mint\w*|toothbrush\w*|freez\w+|cold|icy|minus|degrees|heat|numb|shiver\w*|soak\w+|character|immers\w+",
    r"kept (?:going|acting|smiling|laughing)|stayed in|scenes? (?:was|were|took|had)",
)
_WEAK = _any(
    r"nervous\w*|awkward\w*|embarrass\w+|shy|blush\w*|trembl\w+|shak(?:ing|en|y)|scared|afraid|worried|tears|cried",
    r"crying|emotional|difficult|hard(?:est)?|tough|challeng\w+|dizzy|tired|exhaust\w+|heavy|pain\w*|felt|feel|proud",
    r"sorry|fun|atmosphere|mood|immersed|focus\w*|chemistry|comfortable|close|thanks|memor\w+|favou?rite",
)
_AGAINST = _any(
    r"posters?|teasers?|trailer|preview|premier\w+|ratings?|viewership|nielsen|petition|based on|airs? (?:every|on)",
    r"will air|ost|sound ?track|season two|second season|stay tuned|watch (?:now|the|it)|check out|subtitles|viewers",
    r"netizens|fans|(?:written|directed|penned|helmed|produced) by|stars? \w+ (?:\w+ )?as|opposite|musical|album",
    r"songs?|tracks?|sung|music director|podcasts?|pos(?:e|es|ed|ing) for|comments? such|is about|follows the",
    r"(?:is|was) an? (?:[\w-]+ ){0,3}(?:thriller|romance|drama|series|comedy|melodrama|play)",
)
_PUBLIC = re.compile(
    r"(?i)[^“\"‘]{0,60}\b(?:viewers|netizens|fans|some|others|users|commenters|comments?|reactions?)\b[^“\"‘.]{0,40}[“\"‘]"
)
"""Words of the public, which tell nothing of a making whatever they say."""
_OWN = re.compile(r"(?:^|[^\w'])(?:I|I'm|I'd|I've|we|We|my|My|me)(?!\w)")


def score(line: Line) -> float:
    """How much `line` tells of a making, 0 to 3.4: signs of different strength, somebody's own words, and signs that
    it is about something else."""
    text = line.text
    if _PUBLIC.match(text):
        return 0.0
    own = 0.5 if re.search('[“"‘]', text) and _OWN.search(text) else 0.0
    told = min(1.6, 0.8 * _different(_STRONG, text)) + min(0.9, 0.3 * _different(_MEDIUM, text))
    told += min(0.4, 0.2 * _different(_WEAK, text)) + own
    return max(0.0, told - 0.6 * min(2, len(_AGAINST.findall(text))))


def _different(signs: re.Pattern[str], text: str) -> int:
    return len({match.group().casefold() for match in signs.finditer(text)})


_PLOT = pattern(
    r"{P} \((?:played by |as )?{P}\)|\b(?:played|portrayed) by {P}|\b(?:plays|co-stars as|who plays) "
    r"|\brevolves around\b|\btells the story\b|\b(?:his|her) character\b"
    r"|^(?:So |But )?(?:[Ii]n|[Aa]t the end of) (?:the )?(?:\w+ )?episode\b"
)
_FIGURES = re.compile(
    r"(?i)\d ?%|\bper ?cent\b|\bratings?\b|\bviewership\b|\bQ\d{0,2}[.:] |\b(?:premieres?|airs) (?:on|every|at)\b"
    r"|\b(?:agency|management)\b.{0,60}\b(?:confirm|said|stat)|\bhere(?: is|'s) (?:what|how)\b|\bhospitali[sz]ed\b"
)


def is_other(line: Line) -> bool:
    """Whether `line` tells the plot, figures or news of the work, and nothing of a making."""
    plot = _PLOT.search(line.abstract) is not None and _STRONG.search(line.text) is None
    return plot or _FIGURES.search(line.text) is not None
