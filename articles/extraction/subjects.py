"""Whom each sentence is about, so that "he said" and "the actor added" find their person."""

from __future__ import annotations

import re

from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.lines import Line, pattern

_STAFF = pattern(r"(?<!about )(?<!of )(?<!by )(?<!to )(?<!with )(?<!for )\b[Tt]he (?:{T} )?(?:director|PD|filmmaker)\b")
_WRITER = pattern(r"\b[Tt]he (?:{T} )?(?:writer|screenwriter)\b")
_PRONOUN = re.compile(
    r"^(?:[^“\"]{0,60}\b)?(?:he|she|the (?:\w+ )?(?:actor|actress|star|idol|singer|\d+-year-old)|his|her)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\b(?:protagonist|male lead|leading man|main character|titular character|lead actor)\b")


class Subjects:
    """The person each sentence of an article speaks of, by its number; None where nobody is plain."""

    def __init__(self, analysis: Analysis, casting: Casting) -> None:
        self.of: list[str | None] = []
        self._directors = [job.person for job in casting.crew if job.job == "director"]
        self._writers = [job.person for job in casting.crew if job.job == "writer"]
        self.leading = _leading(analysis, casting)
        last: str | None = None
        block = 0
        for line in analysis.lines:
            subject = self._subject(analysis, line, casting, last if line.sentence.block - block <= 2 else None)
            if subject and (subject != last or line.all("P")):
                block = line.sentence.block
            last = subject
            self.of.append(last)

    def _subject(self, analysis: Analysis, line: Line, casting: Casting, last: str | None) -> str | None:
        staff = _STAFF.search(line.abstract)
        people = line.all("P")
        first = next((name for name in people if not analysis.is_quoted(name.start)), None)
        if staff and analysis.is_quoted(line.offset(staff.start())):
            staff = None
        if staff and self._directors and (first is None or line.offset(staff.start()) < first.start):
            return self._directors[-1]
        lead = _LEAD.search(line.abstract)
        if lead and self.leading and (first is None or line.offset(lead.start()) < first.start):
            return self.leading
        writer = _WRITER.search(line.abstract)
        if writer and self._writers and first is None:
            return self._writers[-1]
        opening = _PRONOUN.match(line.text)
        if opening and last and (first is None or line.sentence.start + opening.end() <= first.start + 4):
            return last
        if first is None:
            return last
        return casting.played.get(first.value, first.value) if first.value not in casting.actors else first.value


def _leading(analysis: Analysis, casting: Casting) -> str | None:
    """The actor whom "the protagonist" stands for: the one the text names most."""
    actors = [named for name, named in analysis.people.items() if name in casting.actors]
    return max(actors, key=lambda named: named.mentions).name if actors else None


def stands_for_lead(text: str) -> bool:
    """Whether `text` speaks of the protagonist without a name."""
    return _LEAD.search(text) is not None
