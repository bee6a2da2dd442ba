"""Which figures of a sentence are shares of viewers: a sum of named signs, since other percentages look the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.text.lines import Line, Name

LEAST = 2.0
_KIN = 0.8
"""How much less suffices beside a figure that is a share."""
_MOST = 70
_MOST_OF_LINE = 100
"""How many figures a sentence may hold; what holds more is none."""
_MASK = "_"
_percent = r"\s?(?:%|per ?cent\b(?!age)|pct\b|프로|퍼센트)"
_SPELT = {
    word: str(number)
    for number, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
}
_number = rf"(?:\d{{1,2}}(?:\.\d{{1,3}})?|(?:{'|'.join(_SPELT)})\.\d{{1,3}})"
"""A figure; a text put through a thesaurus may spell its first half ("seven.1")."""
_value = re.compile(rf"(?<![\d.,$€£₩#:/])(?P<value>{_number})(?:{_percent}(?!\s?[pP]\b))")
_chained = re.compile(
    rf"(?<![\d.,$€£₩#:])(?<!(?i:ep) )(?<!(?i:ep)\. )(?<!(?i:episode) )(?P<value>{_number})"
    rf"(?=(?:\s?(?:,? ?and(?: then)?|to|or|but|,? then|[,/–~-])\s?{_number}){{1,5}}"
    rf"{_percent})"
)
_bare = re.compile(
    r"(?<![\d.,$€£₩#:/])(?P<value>\d{1,2}\.\d{1,3})(?![\d%:/]|\.\d|\s?(?:[ap]\.?m\b|million|billion|trillion|points?|km|kg"
    r"|kilo\w*|met(?:er|re)s?|hours?|minutes?|stars?|magnitude|times|out of|inch\w*|cm|feet|years?|degrees|won|p\b"
    r"|per ?cent|percent))"
)
_words = re.compile(
    r"(?i)\b(?:ratings?|viewership|viewers|niels[eo]n|tnms|households?|audience|viewing|viewer|시청률)\b"
)
_headed = re.compile(r"(?i)\b(?:ratings?|viewership)\b")
_verb = re.compile(
    r"(?i)\b(?:record(?:s|ed|ing)?|scor\w+|reach\w+|hit(?:s|ting)?|peak\w*|soar\w*|jump\w*|r[io]s(?:es?|ing)|rose|fell"
    r"|fall(?:s|ing)?|dropp?\w*|open\w*|premier\w+|debut\w*|clos\w+|end\w*|averag\w+|garner\w*|earn\w*|achiev\w+"
    r"|post\w*|log\w*|climb\w*|dip\w*|slip\w*|slid\w*|grabb?\w*|dr[ae]w\w*|pull\w*|land\w*|bow(?:s|ed)|beat(?:s|en)?|stood|stands?|stay\w*|cross\w*"
    r"|surpass\w*|br(?:eak|oke)\w*|exceed\w*|maintain\w*|t(?:ake|ook)s? off"
    r"|start\w*|beg[aiu]n\w*|got|gets?|managed?"
    r"|held|hold\w*|set(?:s|ting)?|mark\w*|went|rang\w+|kick\w* off|wrapp?\w*|finish\w*|sign\w* off|surged?|sett\w+"
    r"|left|inch\w*|edg\w+|crept|crawl\w*|touch\w*|top(?:s|ped)|flat|remain\w*|had|has)\b"
)
_shown = re.compile(
    r"(?i)\b(?:episodes?|ep\.?|premiere|finale|broadcast|drama|series|show|peak|highest|lowest|average|record|slot|debut"
    r"|minute|best|start|end|first|last|final|opening|night|week|cable|top|figures?|numbers?|level|range|mark)\b"
)
_listed = re.compile(r"[_)\]\w][”\"’']?\)?\s?[-–—:(|/]\s?$")
_region = re.compile(
    r"(?i)^\W*(?:[a-z]+ ){0,4}?(?:nationwide|nationally|national|in (?:the )?(?:seoul|metropolitan|capital)|seoul)"
)
_points = re.compile(r"(?i)\bscores? of (?:an? )?$")
"""What makes a figure that has no per cent beside it one of a reader's marks."""
_level = re.compile(r"(?i)^[- ](?:range|level|territory)\b")
_wall = re.compile(r"(?i)\b(?:wall|barrier|threshold) (?:of|at) [^|]{0,10}\||\|[- ](?:wall|barrier|threshold)\b")
_counted = re.compile(
    r"(?i)\b(?:respondents?|surveys?|surveyed|polls?|polled|votes?|voted|voters|upvoted|tomatoes|tomatometer|fundrais\w+)\b"
)
_other = re.compile(
    r"(?i)\b(?:buzz\w*|topicality|discount\w*|approval|probability|chances?|battery|complet\w+|stocks?|sales|revenue"
    r"|profits?|market share|tax\w*|interest rate|box office|seats?|alcohol|fat|humidity|likes|satisfaction|preference"
    r"|imdb|mydramalist|mdl|(?:audience|critics?|user) score|popularity|good ?data|fundex|flixpatrol"
    r"|pre-?produced|charge|stake|equity|fever|predict\w*)\b"
)
_of = re.compile(
    r"(?i)^\s?of (?:all |the |his |her |their |its |my |our |your |total )*(?:respondents?|votes?|people|women|men"
    r"|scenes?|time|budget|script|story|drama|film\w*|shoot\w*|you|us|them|readers?|fans?|participants?|profits?|revenue|sales"
    r"|tickets?|seats?|body|screen|work|population|koreans|netizens|shares?|buzz|proceeds|those|everything|me)\b|^\s?off\b"
)
_missed = re.compile(
    r"(?i)(?:\b(?:without|not|never|cannot|unable to|yet to|fail\w* to)|n['’]t)\s(?:[a-z]+\s){0,2}?"
    r"(?:cross|surpass|reach|break"
    r"|exceed|hit|top|pass|touch|clear|enter|get|make)\w*\s(?:[a-z]+\s){0,4}$"
    r"|\b(?:short of|shy of|(?:goal|target|promise) of)\s(?:[a-z]+\s){0,2}$"
    r"|\bif (?:the|its|their|our|it|we|they)\b[^.;,]{0,50}$"
)
"""Words before a figure that was not reached, or not yet."""
_ABOUT = r"(?:about |around |over |more than |only |just |nearly |almost |a |another |as much as |some )*"
_difference = re.compile(
    rf"(?i)(?:\b(?:(?<!watched )(?<!seen )by|(?-i:up|down)"
    rf"|(?:increase|rise|drop|decrease|gap|difference|jump|fall|boost|lead|margin"
    rf"|growth|decline) of|fell|rose|dropped|climbed|jumped|gained|lost|slipped|dipped|added|grew|shed|increased"
    rf"|decreased|surged|soared|plus|minus|filmed|shot)\s{_ABOUT}|[+−▲▼↑↓]\s?|(?<=[\s(])-)$"
)
_after_difference = re.compile(
    r"(?i)^\s?-?(?:p\b|pp\b|percentage|points?|higher|lower|more\b|less\b|increase|decrease|rise|drop|jump|gain|dip|up\b"
    r"|down\b|short of|shy of|behind|ahead|away|from the previous|above|below|gap|difference|\(?[▲▼↑↓])"
)


@dataclass(frozen=True, slots=True)
class Share:
    """A figure at `match` of its sentence, `value` as written, with the sum of its signs."""

    match: re.Match[str]
    value: str
    weight: float


def find(lines: Sequence[Line]) -> Iterator[tuple[Line, list[Share]]]:
    """The sentences of a text that give shares of viewers, with these in order."""
    headed = any(_headed.search(line.text) for line in lines if line.sentence.heading and not line.sentence.block)
    told = 1.5 if headed else 0.8 if any(_words.search(line.text) for line in lines) else 0.0
    lead = False
    for number, line in enumerate(lines):
        before = lines[number - 1].text if number else ""
        ground = told + (1.2 if lead or _words.search(before) else 0)
        figures = list(_candidates(line, ground, before))
        least = LEAST - _KIN if any(share.weight >= LEAST for share in figures) else LEAST
        found = [share for share in figures if share.weight >= least]
        lead = bool(found)
        if found:
            yield line, found


def _candidates(line: Line, ground: float, before: str) -> Iterator[Share]:
    """Every figure of `line` that may be a share; `ground` is what the sentences around it add."""
    names = [name for name in line.names if name.kind in "DTPX"]
    plain = _masked(line, names)
    seen: dict[int, tuple[re.Match[str], float]] = {}
    for pattern, cost in ((_value, 0.0), (_chained, 0.0), (_bare, 1.2)):
        for match in pattern.finditer(line.text):
            if plain[match.start()] != _MASK:
                seen.setdefault(match.start(), (match, cost))
    if not 0 < len(seen) <= _MOST_OF_LINE:
        return
    ground += 2 * bool(_words.search(plain)) + 0.5 * bool(line.all("T")) + 0.5 * bool(line.all("N"))
    ground -= 3 * bool(_counted.search(plain)) + 1.5 * bool(_counted.search(before))
    for at in sorted(seen):
        match, cost = seen[at]
        value, ahead, after = (
            _figure(match["value"]),
            plain[max(0, at - 90) : at],
            plain[match.end() : match.end() + 60],
        )
        if (
            _missed.search(ahead[-70:])
            or _difference.search(ahead)
            or _after_difference.match(after)
            or float(value) > _MOST
        ):
            continue
        cost += 3.0 * bool(cost and _points.search(ahead))
        yield Share(match, value, ground - cost + _near(ahead, after, value))


def _figure(value: str) -> str:
    whole, _, part = value.partition(".")
    return f"{_SPELT.get(whole, whole)}.{part}" if part else value


def _masked(line: Line, names: Sequence[Name]) -> str:
    """`line` with the letters of `names` hidden, whose words tell nothing of a figure."""
    text = line.text
    for name in names:
        start, end = name.start - line.sentence.start, name.end - line.sentence.start
        text = text[:start] + _MASK * (end - start) + text[end:]
    return text


def _near(ahead: str, after: str, value: str) -> float:
    """What the words right around a figure add to it."""
    clause, close = ahead[-70:], ahead[-70:] + "|" + after[:45]
    weight = 0.5 * bool(_listed.search(ahead[-8:])) + (
        0.8 * ("." in value) + 1.0 * bool(_verb.search(clause)) + 0.8 * bool(_shown.search(clause + "|" + after[:40]))
    )
    weight += 2.0 * bool(_level.match(after)) - 4.0 * bool(_wall.search(close))
    return weight + 1.5 * bool(_region.match(after[:50])) - 5 * bool(_other.search(close)) - 4 * bool(_of.match(after))
