"""Words that somebody said. Titles in quotation marks, songs and single words are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.casting.subjects import Subjects
from articles.extraction.findings import Finding, Quote, Span
from articles.extraction.speech import answers
from articles.extraction.speech.speakers import Speakers
from articles.extraction.text.lines import Line, pattern
from articles.extraction.text.quotation import Quoted
from articles.extraction.text.words import SPEECH
from catalog.names import fold

_telling = re.compile(rf"(?i)\b(?:{SPEECH}|according to)\b[^“\"]*[“\"]$")
_SHORT = 0.45
_TOLD = ("x-said", "said-x", "x-said-before", "he-said", "said-by-crew", "line-of-a-work")
"""Rules by a verb of speech, under which a quotation may be short."""
_named = pattern(r"^\W{0,3}{P}[,:] ?[“\"‘']?$")
_no_speech = re.compile(
    r"(?i)\b(?:titled|called|named|entitled|dubbed|nicknamed|so-called|known as|hashtag|drama"
    r"|series|film|movie|song|OST|webtoon|novel|show|album|track|(?:followed|succeeded|replaced) by)[,:]?\s*$"
)


def find(analysis: Analysis, casting: Casting, subjects: Subjects) -> Iterator[Finding]:
    """Quotes in order. A quoted title, song or single word is none; a fragment needs three words."""
    speakers = Speakers(analysis, casting, subjects)
    printed = answers.find(analysis, speakers.sayers, subjects.guest)
    for answer in printed:
        start, end = answer.start, answer.end
        sentences = _evidence(analysis, answer.line, start, end)
        yield Finding(Quote(start, end, answer.speaker), sentences, 0.8, "labelled", Span(start, end))
    for quoted in analysis.quotes:
        start, end = _trimmed(analysis.text, quoted)
        words = analysis.text[start:end].split()
        inside = any(answer.start <= start < answer.end for answer in printed)
        if not quoted.outer or inside or not _speaks(analysis, quoted, words, start, end):
            continue
        line = analysis.line_at(start)
        speaker, weight, rule = speakers.find(line, quoted, end)
        weight -= 0.0 if quoted.closed else 0.15
        weight = _SHORT if len(words) < 4 and rule not in _TOLD else weight
        yield Finding(Quote(start, end, speaker), _evidence(analysis, line, start, end), weight, rule, Span(start, end))


def _trimmed(text: str, quoted: Quoted) -> tuple[int, int]:
    start, end = quoted.start, quoted.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return start, end


def _speaks(analysis: Analysis, quoted: Quoted, words: list[str], start: int, end: int) -> bool:
    if end <= start or len(words) < 2:
        return False
    text = analysis.text
    title = analysis.titles_at.get(start, 0) >= end - 2
    headline = _named.search(analysis.line_at(start).until(quoted.start - 1)) is not None and len(words) > 4
    if (title and not headline) or (len(words) <= 8 and fold(text[start:end]) in analysis.sung):
        return False
    whole = text[start].isupper() and (text[end - 1] in ".!?…" or quoted.mark in '“"' or len(words) > 4)
    line = analysis.line_at(start)
    if len(words) == 2 and not (whole and text[end : end + 1] in ',.”"') and not _reported(analysis, line, start, end):
        return False
    if line.sentence.heading and len(words) < 4:
        return False
    before = text[line.sentence.start : quoted.start - 1] if quoted.start > line.sentence.start else ""
    if _no_speech.search(before) and len(words) < 8:
        return False
    return quoted.mark in '“"' or len(words) >= 4


def _reported(analysis: Analysis, line: Line, start: int, end: int) -> bool:
    """Whether two quoted words are told as somebody's, and are not merely taken up again from a longer quote."""
    words = analysis.text[start:end].casefold()
    longer = any(
        other.end - other.start > end - start and words in analysis.text[other.start : other.end].casefold()
        for other in analysis.line_quotes(end + 600)
    )
    return not longer and _telling.search(analysis.text[line.sentence.start : start]) is not None


def _evidence(analysis: Analysis, line: Line, start: int, end: int) -> Span:
    """The sentence in which the quote begins, and the next where it runs on or its speaker stands there."""
    last = analysis.line_at(max(start, end - 1))
    if last.number == line.number:
        return line.span
    return Span(line.sentence.start, analysis.lines[line.number + 1].sentence.end)
