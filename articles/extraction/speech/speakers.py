"""Who says the words of a quotation: the subject of the verb of speech after or before it, else whom the text is at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.casting.subjects import Subjects
from articles.extraction.speech import speech
from articles.extraction.speech.sayers import A_BODY, Said, Sayers
from articles.extraction.text.lines import Line
from articles.extraction.text.quotation import Quoted
from articles.extraction.text.words import SPEECH

_and = re.compile(r"[,.!?]*[”\"’']?,?(?: and| or| then| &)? ?[“\"‘']?")
_another = re.compile(r"(?i)^\W*(?:the other|another|the second|the next)\b[^“\"]{0,12}$")
_told = re.compile(rf"(?i)\b(?:{SPEECH})\b[^.]*$")
_BY_NAME = (
    (speech.BRACKET, 0.9, "name-in-brackets"),
    (speech.BELONGS, 0.85, "belongs-to"),
)
_BY_VERB = (
    (speech.SAID_X, "said-x"),
    (speech.X_SAID, "x-said"),
    (speech.BODY_SAID, "x-said"),
    (speech.ACCORDING, "said-x"),
)
_ASKED = 3
"""An interview has so many questions at least."""


@dataclass(frozen=True, slots=True)
class _Previous:
    """The quotation before: the number of its last sentence, its end, and its speaker."""

    number: int
    end: int
    said: Said


class Speakers:
    """Finds the speakers of an article's quotations, one after the other."""

    def __init__(self, analysis: Analysis, casting: Casting, subjects: Subjects) -> None:
        self._analysis = analysis
        self._subjects = subjects
        self.sayers = Sayers(analysis, casting, subjects)
        asked = sum(speech.QUESTION.match(line.text) is not None for line in analysis.lines)
        self._guest = subjects.guest if asked >= _ASKED else None
        self._opening = {line.sentence.block: line for line in reversed(analysis.lines)}
        self._previous: _Previous | None = None

    def find(self, line: Line, quoted: Quoted, end: int) -> Said:
        """The speaker of the words quoted, the last of which stands before `end`."""
        head = line.until(quoted.start - 1) if quoted.start > line.sentence.start else ""
        said = (
            self._printed(head, quoted)
            or self._listed(quoted)
            or self._after(quoted)
            or self._answer(line)
            or self._before(line, head, quoted)
            or self._bare(line, head, quoted)
        )
        self._previous = _Previous(self._analysis.line_at(end).number, end, said)
        return said

    def _between(self, quoted: Quoted) -> str:
        """What stands between the quotation before and this one."""
        return self._analysis.text[self._previous.end : quoted.start - 1] if self._previous else ""

    def _printed(self, head: str, quoted: Quoted) -> Said | None:
        """Words on a poster or a line of the work, which nobody said to the press."""
        if speech.PRINTED.search(head) and not _told.search(head[-60:]):
            return Said(None, 0.55, "line-of-a-work")
        before = self._previous
        goes_on = _and.fullmatch(self._between(quoted)[:14]) or _another.match(head)
        return before.said if before and before.said.rule == "line-of-a-work" and goes_on else None

    def _listed(self, quoted: Quoted) -> Said | None:
        """One of several that people of one kind said: "A," "B" and "C"."""
        before = self._previous
        if before is None or before.said.rule not in (A_BODY.rule, "listed"):
            return None
        goes_on = _and.fullmatch(self._between(quoted).replace("\n", "")[:14])
        return Said(None, 0.7, "listed") if goes_on else None

    def _after(self, quoted: Quoted) -> Said | None:
        """By what follows the quotation, in its sentence or the next."""
        last = self._analysis.line_at(max(quoted.start, quoted.end - 1))
        tail = last.since(quoted.end)
        for expression, weight, rule in _BY_NAME:
            if match := expression.match(tail):
                return Said(self.sayers.person(last.named(match["p"])[0].value), weight, rule)
        if last.sentence.heading and (match := speech.HEADLINE.match(tail)):
            return Said(self.sayers.person(last.named(match["p"])[0].value), 0.7, "headline")
        for expression, rule in _BY_VERB:
            match = expression.match(tail)
            if match and (self.sayers.is_somebody(match, last) or expression is speech.SAID_X):
                return self.sayers.who(match, last, quoted.start, rule)
        if speech.SIGNED.match(tail):
            return A_BODY
        return self._after_its_sentence(last, tail, quoted)

    def _after_its_sentence(self, last: Line, tail: str, quoted: Quoted) -> Said | None:
        """By the next sentence: "Why?" Kim asks; "…" — Tree Entertainment."""
        after = self._analysis.lines[last.number + 1] if last.number + 1 < len(self._analysis.lines) else None
        if after is None or after.sentence.block != last.sentence.block or tail.strip("”\"’'.!? "):
            return None
        if after.text[0] in "–—-":
            signed = speech.SIGNATURE.match(after.abstract)
            return Said(after.named(signed["p"])[0].value, 0.85, "signed") if signed else A_BODY
        match = speech.NEXT.match(after.abstract) if self._analysis.text[quoted.end - 1] in "?!…," else None
        return self.sayers.who(match, after, after.sentence.start, "x-said") if match else None

    def _answer(self, line: Line) -> Said | None:
        """The words of an interview's guest, after a question in the same paragraph or as a paragraph after one."""
        opening = self._opening[line.sentence.block]
        if not speech.QUESTION.match(opening.text):
            if opening.text[0] not in '“"' or opening.number == 0:
                return None
            opening = self._opening[self._analysis.lines[opening.number - 1].sentence.block]
        return Said(self._guest, 0.75, "answer") if self._guest and speech.QUESTION.match(opening.text) else None

    def _before(self, line: Line, head: str, quoted: Quoted) -> Said | None:
        """By the last verb of speech before the quotation in its sentence."""
        same = self._previous if self._previous and self._previous.end > line.sentence.start else None
        if same:
            rest = head[len(line.until(min(same.end + 1, quoted.start - 1))) :]
            head = rest if speech.SOMEBODY.search(rest) else head
        verbs = list(speech.VERB.finditer(head))
        if not verbs:
            return None
        if speech.BY_SOURCE.search(head):
            subject = self.sayers.source(line, head)
        else:
            subject = self.sayers.subject(line, head, verbs[-1].start())
        pronoun = subject is not None and (subject["he"] or subject["trade"])
        if same and (subject is None or (pronoun and same.said.speaker)):
            return Said(same.said.speaker, 0.7, "same-sentence")
        if subject is None:
            return Said(self.sayers.person(self._subjects.before(line)), 0.6, "subject-before")
        return self.sayers.who(subject, line, quoted.start - 1, "x-said-before")

    def _bare(self, line: Line, head: str, quoted: Quoted) -> Said:
        """Without a verb of speech: whom the sentence is about, else the speaker of the quotation before."""
        before = self._previous
        if head.strip():
            subject = self.sayers.subject(line, head, len(head), first=True)
            if subject:
                said = self.sayers.who(subject, line, quoted.start - 1, "subject-near")
                return said._replace(weight=min(said.weight, 0.62))
        elif before and before.number >= line.number - 1:
            return self._goes_on(before)
        elif line.number and (introduced := self._introduced(self._analysis.lines[line.number - 1])):
            return introduced
        between = self._analysis.lines[before.number + 1 : line.number] if before else ()
        if before and not any(speech.SOMEBODY.search(there.abstract) for there in between):
            return before.said._replace(weight=0.55, rule="goes-on")
        who = None if line.sentence.heading else self._subjects.of[line.number]
        return Said(self.sayers.person(who), 0.55, "subject-near")

    def _goes_on(self, before: _Previous) -> Said:
        """The speaker of the quotation before, or who has taken over after it: "A," he said, and Kim nods. "B"."""
        line = self._analysis.lines[before.number]
        later = [name for name in line.all("P") if name.start >= before.end]
        other = next((name for name in reversed(later) if not speech.is_oblique(line.until(name.start))), None)
        who = self.sayers.person(other.value) if other else before.said.speaker
        return Said(who, 0.65, "goes-on")

    def _introduced(self, lead: Line) -> Said | None:
        """By the last verb of speech of the sentence before: "She explained:", "… , he added."."""
        verbs = list(speech.VERB.finditer(lead.abstract))
        subject = self.sayers.subject(lead, lead.abstract, verbs[-1].start()) if verbs else None
        if subject is None:
            return None
        return self.sayers.who(subject, lead, lead.offset(subject.start()), "said-in-the-sentence-before")
