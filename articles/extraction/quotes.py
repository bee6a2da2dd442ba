"""Words that somebody said, and who: by a verb before or after, a name in brackets, or the person spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.findings import Finding, Quote, Span
from articles.extraction.lines import Line, pattern
from articles.extraction.quotation import Quoted
from articles.extraction.subjects import Subjects
from articles.extraction.words import SPEECH
from catalog.names import fold

_TRADE = r"(?:(?:actor|actress|star|director|writer|PD|the director|lead) )?"
_after_name = pattern(rf"^[,.!?]*[”\"’']?,? ?(?:{SPEECH})(?: [a-z]+ly)? {_TRADE}(?P<p>{{P}})")
_after_verb = pattern(
    rf"^[,.!?]*[”\"’']?,? {_TRADE}(?P<p>{{P}})(?:, [^,.“\"]{{1,60}},)?(?: [a-z]+ly)? (?:\w+ )?(?:{SPEECH})\b"
)
_after_pronoun = re.compile(
    (
        rf"^[,.!?]*[”\"’']?,? (?:(?P<who>he|she|the (?:actor|actress|star|director|PD"
        rf"|writer|\d+-year-old))(?: [a-z]+ly)? (?:{SPEECH})|(?:{SPEECH}) (?:he|she|the (?:actor|actress"
        rf"|star)))\b"
    ),
    re.IGNORECASE,
)
_bracket = pattern(r"^[,.!?]*[”\"’'] ?\((?P<p>{P})\)")
_belongs = pattern(
    r"^[,.!?]*[”\"’'],? (?:is spoken by|belongs to|comes from|are the words of|is said by|goes to) (?P<p>{P})"
)
_lines = re.compile(
    r"(?i)\b(?:lines?|tagline|caption|copy|phrase|slogan|text|words|reads?|reading|poster)\b[^.“\"]{0,80}$"
)
_near = pattern(rf"(?P<p>{{P}})[^\U000F0000-\U0010FFFF]{{0,80}}?\b(?:{SPEECH})\b[^\U000F0000-\U0010FFFF“\"]{{0,60}}$")
_telling = re.compile(rf"(?i)\b(?:{SPEECH}|according to)\b[^“\"]*[“\"]$")
_crew = re.compile(rf"(?i)\bthe (?P<who>director|PD|writer|screenwriter) (?:[a-z]+ )?(?:{SPEECH})\b[^“\".]{{0,40}}$")
_body = re.compile(
    r"(?i)\b(?:agency|network|broadcaster|production (?:team|company|crew)|sources?"
    r"|representatives?|producers|officials?|company|platform"
    r"|insiders?|netizens?|fans?|viewers?|staff|crew|team)\b"
)
_no_speech = re.compile(
    r"(?i)\b(?:titled|called|named|entitled|dubbed|nicknamed|so-called|known as|hashtag|drama"
    r"|series|film|movie|song|OST|webtoon|novel|show|album|track)[,:]?\s*$"
)


_another = re.compile(r"(?i)^\W*(?:the other|another|the second|the next)\b[^“\"]{0,12}$")
_and = re.compile(r"[,.!?]*[”\"’']?,?(?: and| or| then)? ?[“\"‘']?")


@dataclass(frozen=True, slots=True)
class _Previous:
    """The quote before: the number of its sentence, its end, and how its speaker was found."""

    number: int
    end: int
    speaker: str | None
    rule: str


def find(analysis: Analysis, casting: Casting, subjects: Subjects) -> Iterator[Finding]:
    """Quotes in order. A quoted title, song or single word is none; a fragment needs three words."""
    previous: _Previous | None = None
    for quoted in analysis.quotes:
        start, end = _trimmed(analysis.text, quoted)
        words = analysis.text[start:end].split()
        if not quoted.outer or not _speaks(analysis, quoted, words, start, end):
            continue
        line = analysis.line_at(start)
        speaker, weight, rule = _speaker(analysis, casting, subjects, line, quoted, previous)
        previous = _Previous(line.number, end, speaker, rule)
        weight -= 0.0 if quoted.closed else 0.15
        yield Finding(Quote(start, end, speaker), _evidence(analysis, line, start, end), weight, rule)


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
    if title or (len(words) <= 8 and fold(text[start:end]) in analysis.sung):
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


def _speaker(
    analysis: Analysis, casting: Casting, subjects: Subjects, line: Line, quoted: Quoted, previous: _Previous | None
) -> tuple[str | None, float, str]:
    """`(speaker, confidence, rule)` of the words quoted."""
    last = analysis.line_at(max(quoted.start, quoted.end - 1))
    tail = last.since(quoted.end)
    head = line.text[: max(0, quoted.start - 1 - line.sentence.start)]
    if _of_a_work(analysis, head, quoted, previous):
        return None, 0.7, "line-of-a-work"
    for expression, weight, rule in (
        (_bracket, 0.92, "name-in-brackets"),
        (_after_name, 0.92, "said-x"),
        (_after_verb, 0.92, "x-said"),
        (_belongs, 0.85, "belongs-to"),
    ):
        match = expression.match(tail)
        if match:
            return _person(casting, last.named(match["p"])[0].value), weight, rule
    if _after_pronoun.match(tail):
        return subjects.of[last.number], 0.75, "he-said"
    if _body.search(head[-120:]) and not any(name.kind == "P" for name in line.named(_last_sign(line, quoted.start))):
        return None, 0.75, "said-by-a-body"
    crew = _crew.search(head)
    if crew:
        job = "writer" if "writer" in crew["who"].casefold() else "director"
        found = next((other.person for other in casting.crew if other.job == job), None)
        return found, 0.75 if found else 0.6, "said-by-crew"
    near = _near.search(line.until(quoted.start - 1))
    if near:
        (name,) = line.named(near["p"])
        if not analysis.is_quoted(name.start) and (who := _person(casting, name.value)):
            return who, 0.9, "x-said-before"
    people = [name for name in line.all("P") if name.end <= quoted.start and not analysis.is_quoted(name.start)]
    speaking = [name for name in people if _person(casting, name.value)]
    if speaking:
        verb = re.search(
            rf"(?i)\b(?:{SPEECH}|felt|says|like|as if|as)\b", head[speaking[0].end - line.sentence.start :]
        )
        subject = subjects.of[line.number]
        who = _person(casting, speaking[0].value)
        if (
            subject
            and re.match(r"(?i)(?:[^“\"]{0,60}\b)?(?:he|she|the (?:actor|actress|{T} director|director))\b", head)
            and subject != who
        ):
            who = subject
        return who, 0.88 if verb else 0.7, "x-said-before"
    if previous and previous.number == line.number:
        return previous.speaker, 0.7, "same-sentence"
    subject = subjects.of[line.number]
    if re.search(rf"(?i)\b(?:he|she|{SPEECH}|according to)\b", head) or re.search(
        r"(?i)\b(?:director|actor|actress)\b", head
    ):
        return (_person(casting, subject) if subject else None), 0.72, "subject-before"
    if previous and line.number - previous.number <= 1 and not head.strip():
        return previous.speaker, 0.6, "goes-on"
    return (_person(casting, subject) if subject and not line.sentence.heading else None), 0.55, "subject-near"


def _last_sign(line: Line, offset: int) -> str:
    """The part of the abstract sentence between a body ("the agency") and the quotation at `offset`."""
    ahead = line.until(offset - 1)
    bodies = list(_body.finditer(ahead))
    return ahead[bodies[-1].start() :] if bodies else ahead


def _of_a_work(analysis: Analysis, head: str, quoted: Quoted, previous: _Previous | None) -> bool:
    """Whether the words stand on a poster or are a line of the work, which nobody said to the press."""
    if _lines.search(head) and not re.search(rf"(?i)\b(?:{SPEECH})\b[^.]*$", head[-60:]):
        return True
    if previous is None or previous.rule != "line-of-a-work":
        return False
    between = analysis.text[previous.end : max(previous.end, quoted.start - 1)]
    return _and.fullmatch(between[:14]) is not None or _another.match(head) is not None


def _person(casting: Casting, name: str) -> str | None:
    """Who speaks where `name` is said to: a character's words in an interview are the actor's."""
    if name in casting.characters:
        return None
    return name


def _evidence(analysis: Analysis, line: Line, start: int, end: int) -> Span:
    """The sentence in which the quote begins, and the next where it runs on or its speaker stands there."""
    last = analysis.line_at(max(start, end - 1))
    if last.number == line.number:
        return line.span
    return Span(line.sentence.start, analysis.lines[line.number + 1].sentence.end)
