"""Who says the words of a quotation: by a verb before or after, a name in brackets, or the person spoken of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.lines import Line, pattern
from articles.extraction.quotation import Quoted
from articles.extraction.subjects import Subjects
from articles.extraction.words import SPEECH

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
_crew = re.compile(rf"(?i)\bthe (?P<who>director|PD|writer|screenwriter) (?:[a-z]+ )?(?:{SPEECH})\b[^“\".]{{0,40}}$")
_body = re.compile(
    r"(?i)\b(?:agency|network|broadcaster|production (?:team|company|crew)|sources?"
    r"|representatives?|producers|officials?|company|platform"
    r"|insiders?|netizens?|fans?|viewers?|staff|crew|team)\b"
)


_another = re.compile(r"(?i)^\W*(?:the other|another|the second|the next)\b[^“\"]{0,12}$")
_and = re.compile(r"[,.!?]*[”\"’']?,?(?: and| or| then)? ?[“\"‘']?")


@dataclass(frozen=True, slots=True)
class Previous:
    """The quote before: the number of its sentence, its end, and how its speaker was found."""

    number: int
    end: int
    speaker: str | None
    rule: str


def find(
    analysis: Analysis, casting: Casting, subjects: Subjects, line: Line, quoted: Quoted, previous: Previous | None
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


def _of_a_work(analysis: Analysis, head: str, quoted: Quoted, previous: Previous | None) -> bool:
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
