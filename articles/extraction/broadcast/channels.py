"""Whether a text speaks of a network as the home of a drama, or of something else: a variety show, a building, news."""

from __future__ import annotations

import re

from articles.extraction.analysis import Analysis
from articles.extraction.broadcast.networks import VIDEO_SITES
from articles.extraction.casting import modality
from articles.extraction.text.lines import Line, Name, pattern

_VARIETY = (
    r"(?:variety|entertainment|talk|reality|quiz|cooking|audition|survival|dating|game|music|travel|current affairs"
    r"|comedy|late-night|morning|survival)[ -](?:[a-z]+ )?(?:shows?|program(?:me)?s?|series|competition)"
)
_SERIES = r"(?:drama|series|serial|k-?drama|sitcom|miniseries|thriller|romance|comedy|sageuk|melodrama|hit|original)"
_SHOWS = rf"(?:{_VARIETY}|variety|dating reality|reality|talk shows?|documentar(?:y|ies)|films?|movies?|radio)"
_OTHER = (
    rf"(?:{_SHOWS}|program(?:me)?s?|podcast|news|awards?|FM|PowerFM|Power FM|Cool FM"
    r"|annex|buildings?|headquarters|halls?"
    r"|open hall|lobby|office|announcer|anchor"
    r"|(?:chief )?executives?|CEO|reporter|newsroom|media relations|press release|orchestra|open recruitment|talent"
    r"|instagram|twitter|youtube|account|website|homepage|official (?:site|account)|gayo|rerun|idol (?:show|survival)"
    r"|(?:public )?recruitment|classes?|parent company)"
)
_ahead = re.compile(
    rf"(?i)^[”\"']?(?:'s? (?:(?!{_SERIES}s?\b|making\b)[\w+'-]+,? ){{0,4}}?"
    rf"| (?:(?:airs?|aired|shows|showed|broadcasts?|put on) (?:an? |the |its )?|[a-z]+[^sd ] |(?-i:[A-Z]\w+) |\d+ )?)"
    rf"{_OTHER}\b(?! (?:{_SERIES}|adaptation))"
)
_behind = re.compile(
    r"(?i)(?:\b(?:photos?|images?|pictures?|pics?|stills?|credits?|(?<!streaming )sources?"
    r"|courtesy|provided|copyright|captures?"
    r"|cr\.)(?: credits?)?\s?(?:\||:|=|by|from|via|©|provided by|courtesy of|(?<=courtesy )of)[^.;]{0,50}"
    r"|[|©] ?|\bcredit “[^”]{0,40}|\b(?:told|interview with|according to|signed by|employee of|quit|left"
    r"|headquarters of) (?:the )?|\b(?:originally|initially|first|at first) (?:been )?(?:lined up|planned|slated"
    r"|intended|developed|meant|offered|pitched)[^.;]{0,20}(?:for|to|on|at|by) )$"
)
_other_before = re.compile(
    rf"(?i)\b{_SHOWS}\b(?![^.;]{{0,80}}\b(?:drama|series)\b)[^.;:]{{0,60}}\b(?:on|for|by|of|from|at) (?:the )?$"
)
_owner = pattern(
    rf"(?i)^'s? (?:[\w+-]+ ){{0,4}}?(?:[“\"‘'<]?{{T}}|{_SERIES}\b)| (?:[\w+-]+ ){{0,3}}?(?:{_SERIES}\b|[“\"‘'<]{{T}})"
)
_caption = re.compile(
    r"(?i)^\W*(?:an? |the )?(?:scenes?|stills?|posters?|photos?|pictures?|images?|promotional \w+|(?:clockwise )?from"
    r" (?:top )?left|left to right)\b"
)
_guest = re.compile(
    r"(?i)\b(?:(?:appear|feature)\w*|sat down|stopped by) (?:(?:as|for) [a-z ]{1,20})?(?:on|with) (?:the )?$"
    r"|\bguest\w* (?:on|of|at) (?:the )?$"
)
_series = re.compile(rf"(?i)^'?s? (?:[\w+-]+ ){{0,4}}?{_SERIES}\b")
_bracketed = re.compile(r"[\[(][^\[\]()]{0,80}$")
_not_dramas = ("film", "variety")


def shows_dramas(analysis: Analysis, line: Line, name: Name) -> bool:
    """Whether `line` may speak of the network `name` as one that shows a drama: nothing in it says otherwise."""
    at, end = name.start - line.sentence.start, name.end - line.sentence.start
    behind, ahead = line.text[max(0, at - 120) : at], line.text[end : end + 120].replace("’", "'")
    owner = _owner.match(line.since(name.end)[:120]) is not None
    alone = behind.endswith(("(", "[")) and ahead.startswith((")", "]", ","))
    if name.value in VIDEO_SITES or (not owner and not alone and modality.is_ruled_out(line, name.start)):
        return False
    cell = behind.endswith("| ") and ahead.startswith(" |")
    if (
        (not owner and not cell and _behind.search(behind))
        or _other_before.search(line.until(name.start)[-120:])
        or _ahead.match(ahead)
    ):
        return False
    if _guest.search(behind) and not _series.match(ahead):
        return False
    if _caption.match(line.text) and _bracketed.search(behind):
        return False
    return not _is_home_of_other(analysis, line, name)


def _is_home_of_other(analysis: Analysis, line: Line, name: Name) -> bool:
    """Whether the first title after a possessive, or the last before "on", is that of a film or a variety show."""
    at = name.start - line.sentence.start
    after = next((title for title in line.all("T") if title.start >= name.end), None)
    if after and _leads_to(line.text[name.end - line.sentence.start : after.start - line.sentence.start]):
        return _is_other(analysis, after)
    before = next((title for title in reversed(line.all("T")) if title.end <= name.start), None)
    between = line.text[before.end - line.sentence.start : at] if before else ""
    return (
        before is not None
        and re.search(r"^[”\"’']?[^.;]{0,60}\b(?:on|\()\s?$", between) is not None
        and _is_other(analysis, before)
    )


def _leads_to(between: str) -> bool:
    return re.match(r"^(?:[’']s?)?(?: [\w+’'-]+,?){0,5} ?[“\"‘'<]?$", between) is not None


def _is_other(analysis: Analysis, title: Name) -> bool:
    work = analysis.work(title.value)
    return work is not None and work.work in _not_dramas
