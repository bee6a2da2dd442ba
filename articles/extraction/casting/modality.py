"""What a sentence denies, rules out, imagines or hopes: such words confirm nothing.

All patterns read abstract sentences; a place is an offset in the text, as names have it."""

from __future__ import annotations

import re

from articles.extraction.text.lines import Line, Name

CAP = 0.45
_NEWS = r"(?:reports?|rumou?rs?|claims?|speculations?|allegations?|articles?|talks?|stories|story|news)"
_FALSE = (
    r"(?:(?:is|are|was|were|proved|turned out|as|called) (?:to be )?(?:all |both |completely |entirely |totally "
    r"|simply |absolutely )?"
    r"(?:false|untrue|not true|groundless|unfounded|baseless|incorrect|inaccurate|fake|not the case"
    r"|(?:mere|just|only) (?:a )?(?:rumou?rs?|speculation)))"
)
_DENIES = r"(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|quash(?:es|ed)?|dispel(?:s|led)?)"
_denied = re.compile(
    rf"(?i)\b{_DENIES}\b|\bcontrary to {_NEWS}\b|\bshut(?:s|ting)? down (?:the |all )?{_NEWS}\b"
    r"|\b(?:not true|no truth|false|untrue) (?:that|to)\b|\bno (?:plans?|intention) (?:to|for|of)\b"
)
_false_news = re.compile(rf"(?i)\b(?:{_NEWS}|that)\b.{{0,400}}?\b{_FALSE}")
_taken_back = re.compile(
    rf"(?i)\b{_DENIES} (?:it|them|this|that|(?:the|these|those|such|all|both) {_NEWS})\b"
    rf"|\b(?:the|these|those|this|that|such) {_NEWS} {_FALSE}|^(?:this|that|it) {_FALSE}"
)
_DESIRE = (
    r"(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|want(?:s|ed|ing)?|(?:would|would've|'d) (?:love|like)|dream(?:s|ed"
    r"|ing)?"
    r"|imagin(?:e|es|ed|ing)|fantasi[sz]\w+|speculat\w+|long(?:s|ed|ing)? for|beg(?:s|ged|ging)?|petition\w*)"
)
_hoped = re.compile(
    r"(?i)\b(?:fans?|viewers?|netizens?|readers?|audiences?|people|many|some|everyone|others|users?|i|we|they|he|she"
    rf"|who|and|also|public|internet) (?:[a-z]+ ){{0,3}}?{_DESIRE}\b|\bif only\b|\bdream cast\b|\bfan-?cast\w*\b"
    r"|\bwish ?list\b|\bought to\b"
)
_ACT = (
    r"(?:play|portray|star|appear|join|return|take|taking|took|lead|head|feature|direct|helm|write|pen|produce"
    r"|reprise"
    r"|cast|part of|in the (?:drama|series|show|cast)|involved)"
)
_AUX = r"(?:(?:be|been|being|to|have|actually|ever|officially|yet|going|set|confirmed|a|taking|able) ){0,4}"
_averted = re.compile(
    rf"(?i)(?:\bnot|n't|\bnever|\bno longer|\bcannot) (?!only|just|merely|simply){_AUX}{_ACT}"
    rf"|\b(?:almost|nearly|would have|could have|might have|should have|was supposed to|were supposed to|was meant to"
    rf"|could|should) (?:also )?{_AUX}{_ACT}"
    r"|\b(?:originally|initially|at first|once|first|previously|briefly) (?:been )?(?:considered|offered|approached"
    r"|in talks|eyed|attached"
    r"|slated|planned|scheduled|intended|set|meant|cast|supposed|linked|up for|the (?:first )?choice)\b"
    r"|\b(?:was|were|been) (?:considered|rumou?red|eyed|tipped|up) for\b"
    r"|\b(?:auditioned|lost out|missed out|passed over|was replaced|were replaced|was dropped)\b"
    r"|\b(?:would|'d) be (?:perfect|great|ideal|good)\b"
    rf"|\b{_DESIRE} (?:to |of |for |that )(?:[a-z]+ )?{_AUX}{_ACT}"
)
_not_with = re.compile(
    r"(?i)(?:\bnot|n't|\bnever|\bno longer|\bcannot|\bneither) (?!only|just|merely|simply|until)[^.;]{0,60}$"
    r"|\b(?:rather than|instead of|unlike|nor|without|turned down by|rejected by|passed (?:over|on) "
    r"by)\b[^.;,]{0,20}$"
    r"|\b(?:originally|initially|reportedly|rumou?red|possibly|in talks|considering|might|may|could"
    r"|discuss(?:ing|ions?)|hop(?:e|es|ed|ing))\b[^.;]{0,60}$"
)
_turn = re.compile(r"(?i)\b(?:but|however|instead|although|though|while|whereas|because)\b|;|, (?:and|it|which|who)\b")
_list = re.compile(r"^(?:(?:,? and |, | & |, and |/)[\U000F0000-\U000F3FFF\U000FC000-\U000FFFFF])+")
_aside = re.compile(r"(?i)^(?:[”\"’)]|'s)?,? (?:who|whose|portraying|playing|the)\b")
_person = re.compile(r"[\U000F0000-\U000F3FFF]")


def is_denied(line: Line, at: int) -> bool:
    """Whether what stands at `at` is part of news that the sentence calls false."""
    before, place = line.until(at), len(line.until(at))
    said = [match.end() for match in _denied.finditer(before)]
    if said and not re.search(r";|\bbut\b|\b(?:and|he|she) (?:added|confirmed|said)\b", before[said[-1] :]):
        return True
    return any(match.start() <= place < match.end() for match in _false_news.finditer(line.abstract))


def takes_back(line: Line) -> bool:
    """Whether `line` calls the news of the sentence before it false."""
    return _taken_back.search(line.abstract) is not None


def is_unsettled(line: Line, person: Name) -> bool:
    """Whether what the sentence says of `person` and a work is denied, averted, imagined or hoped for."""
    if is_denied(line, person.start):
        return True
    after = line.since(person.end)
    listed = _list.match(after)
    after = after[listed.end() :] if listed else after
    before = _turn.split(line.until(person.start))[-1]
    if _hoped.search(before) and not _aside.match(after):
        return True
    if re.search(
        r"(?i)(?:\bnot|n't|\bnever) (?:[a-z]+ ){0,2}(?:starr?\w*|featur\w+|includ\w+|cast|led|played)\b", before
    ):
        return True
    own = _person.split(after)[0]
    return _averted.search(re.split(r"(?i)\bbut\b|;", own)[0]) is not None


def is_ruled_out(line: Line, at: int) -> bool:
    """Whether the clause that leads up to `at` (a network, an original, somebody of the crew) says that it is not so,
    or not settled."""
    before = _turn.split(line.until(at))[-1]
    return is_denied(line, at) or _not_with.search(before) is not None
