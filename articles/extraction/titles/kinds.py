"""What kind of work a title stands for, by the words right before and after it."""

from __future__ import annotations

import re

from articles.extraction.text.words import SPEECH, WORK_PHRASES

_naming = re.compile(
    r",? (?:titled|called|named|entitled|(?:widely |also )?known as|of the same name|such as|like|including|include"
    r"|includes)[,:]?$"
)
_before = tuple((re.compile(rf"\b(?:{phrase})$"), work) for phrase, work in WORK_PHRASES)
_after = tuple(
    (re.compile(rf"^[,(]? ?(?:(?:upcoming|new|hit|latest) )?(?:{phrase})\b"), work) for phrase, work in WORK_PHRASES
)
_apposed = tuple(
    (
        re.compile(
            r"^(?:,| is| was| \() ?(?:an?|the|his|her|their|my|our|Korea's|Netflix's) "
            rf"(?:(?!(?:on|of|by|from|about|in|for|with|to|based|adapted|who)\b)[\w’'+-]+,? ){{0,6}}?(?:{phrase})\b"
        ),
        work,
    )
    for phrase, work in WORK_PHRASES
)
_FOREIGN = (
    r"(?:British|American|U\.?S\.?|UK|Japanese|Chinese|Taiwanese|Thai|Spanish|Turkish|Danish|Swedish|Belgian|Dutch"
    r"|Norwegian|Italian|Indian|Filipino|Vietnamese|Hong Kong|French|Israeli|Mexican|German|Argentine|Brazilian"
    r"|BBC|HBO)"
    r" (?:[a-z-]+ ){0,3}(?:dramas?|series|shows?|sitcoms?|thrillers?)"
)
_foreign = re.compile(rf"\b{_FOREIGN}$")
_is_foreign = re.compile(
    rf"^(?:,| is| was| \() ?(?:an?|the) (?:(?:[\w-]+ ){{0,3}}?{_FOREIGN}\b"
    r"|(?:[a-z-]+ ){0,2}(?:drama|series|show) from (?!the|[\w+]{2,9}['’]s)[A-Z][a-z]+\b)"
)
_original = re.compile(r"(?i)\b(?:remake of|adaptation of|based on|adapted from)(?: the| a)?$")
_source = re.compile(r"\b(?:on|from|of) (?:an?|the) (?:[\w-]+ ){0,4}[\w-]+,$")
_namesake = re.compile(r"\bof the same (?:name|title), ?$")
_SHOWN_BY = r"(?:the )?(?:[\w+]+(?:['’]s)? )?(?:(?:new|hit|popular) )?$"
_guest = re.compile(
    r"\bguest(?:s|ed|ing)?\b[^.\n]{0,60} (?:on|of) "
    + _SHOWN_BY
    + r"|\b(?:appeared|appearance|episode|broadcast|installment|segment) on "
    + _SHOWN_BY
    + r"|\binterview (?:on|with) (?=[\w+]+['’]s )"
    + _SHOWN_BY
    + r"|\b(?:MC|host|hosts|panelist|panel|regular|(?:regular|fixed) cast member)s? (?:of|on) "
    + _SHOWN_BY
    + rf"|\b(?:{SPEECH})(?: [\w-]+){{0,3}}? (?:on|(?:in|on|during) (?:an?|the|its) (?:[\w-]+ ){{0,2}}episode of) "
    + _SHOWN_BY
)
_on_screen = re.compile(r"\b(?:big|silver) screen\b[^.\n]{0,60}$|\b(?:cinemas|theat(?:er|re)s) (?:in|with) $")
_episode = re.compile(r"\b(?:broadcast|episode|installment|airing|edition) of " + _SHOWN_BY)
_has_guests = re.compile(
    r"^[^.\n]{0,100}\b(?:guest(?:s|ed)?|MCs?|hosts?|panel(?:ist)?s?|cast members)\b"
    rf"|^[”\"’',]* (?:actor|actress|singer|idol|star|comedian)\b[^.\n]{{0,50}} (?:{SPEECH}|spilled)\b"
)
_closing = re.compile(r"^([,.!?]?)[”’\"'>》」』〉＞*_]+(?!s\b)")
_hosted = re.compile(r"^[,”\"’']*(?: which)?(?: is| was)? (?:co-)?hosted by\b")
_cinema = re.compile(
    r"^[,”\"’']*(?: also| then)? (?:drew|sold|open(?:s|ed)? in (?:theat|cinema)|hits? (?:theat|cinema)"
    r"|lands in cinemas|premiered at the [A-Z]|was screened)"
)


def work_of(text: str, start: int, end: int) -> str:
    """The kind of work that the words around `text[start:end]` say it is (drama, film, variety, web, webtoon, novel,
    other), or `` where they say nothing. A foreign series is other."""
    before = text[max(0, start - 90) : start].rpartition("\n\n")[2].rstrip("“‘\"'`<《「『〈＜")
    if _guest.search(before) or (_episode.search(before) and _has_guests.match(text[end : end + 120])):
        return "variety"
    if _on_screen.search(before):
        return "film"
    if _namesake.search(before) or _source.search(_naming.sub("", before.rstrip(" "))):
        return ""
    before = _naming.sub("", before.rstrip(" "))
    before = before.rstrip(", “‘\"'")
    if _foreign.search(before) or _original.search(before):
        return "other"
    for expression, work in _before:
        if expression.search(before[-45:]):
            return work
    after = text[end : end + 90].partition("\n\n")[0]
    if _hosted.match(after):
        return "variety"
    if _cinema.match(after):
        return "film"
    after = _closing.sub(r"\1", after)
    if _is_foreign.match(after):
        return "other"
    for rules in (_after, _apposed):
        for expression, work in rules:
            if expression.match(after):
                return work
    return ""
