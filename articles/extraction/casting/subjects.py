"""Whom each sentence is about, so that "he said" and "the actor added" find their person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.speech import genders, speech
from articles.extraction.text.lines import Line, Name, pattern

_STAFF = pattern(r"(?<!about )(?<!of )(?<!by )(?<!to )(?<!with )(?<!for )\b[Tt]he (?:{T} )?(?:director|PD|filmmaker)\b")
_WRITER = pattern(r"\b[Tt]he (?:{T} )?(?:writer|screenwriter)\b")
_PRONOUN = re.compile(
    r"^(?:[^“\"]{0,60}?\b)?(?:he|she|the (?:\w+ )?(?:actor|actress|star|idol|singer|\d+-year-old)|his|her)\b",
    re.IGNORECASE,
)
_HE = re.compile(r"\b(?:he|she|the (?:\w+ )?(?:actor|actress))\b", re.IGNORECASE)
_BESIDE = re.compile(r"(?i)\b(?:of|with|by|to|for|about|opposite|like|from|against|kissing|and) (?:[a-z-]+ ){0,3}$")
_CLAUSE = re.compile(r"(?:, (?:and|but|while|as|so|when)|; (?:and|but)?|(?<![A-Za-z])while) $")
_MAIN = pattern(
    r"^(?:When|After|As|While|Before|Once|If|Although|Though|Since|Asked)\b"
    r"[^“\"]{3,80}?, (?P<p>{P})(?!'s| and|,)"
)
_PLAYED = re.compile(r"(?i)\b(?:plays?|played|playing|portray\w*|roles? of|as) (?:[a-z-]+ ){0,4}$")
_LEAD = pattern(r"\b(?:protagonist|male lead|leading man|main character|titular character|lead actor)\b(?! {P})")
_QUOTED = re.compile(r"[“\"][^“”\"]{0,1200}[”\"]")
_CALLED = {"she": 1.0, "actress": 1.0, "leading lady": 1.0, "he": -1.0, "leading man": -1.0, "actor": -0.3}
"""How surely what somebody is called means a woman, above 0, or a man."""
_REACH = 10
"""How many sentences back a pronoun's person may stand."""


class Subjects:
    """The person each sentence of an article speaks of, by its number; None where nobody is plain."""

    def __init__(self, analysis: Analysis, casting: Casting) -> None:
        self._analysis = analysis
        self._casting = casting
        self.of: list[str | None] = []
        self._directors = [job.person for job in casting.crew if job.job == "director"]
        self._writers = [job.person for job in casting.crew if job.job == "writer"]
        self.leading = _leading(analysis, casting)
        self._likely = casting.actors
        self._female = genders.of(analysis, self._person)
        last: str | None = None
        block = 0
        for line in analysis.lines:
            subject = self._subject(analysis, line, casting, last if line.sentence.block - block <= 2 else None)
            if subject and (subject != last or line.all("P")):
                block = line.sentence.block
            last = subject
            self.of.append(last)

    @property
    def guest(self) -> str | None:
        """Whom an interview is with: named most outside its questions and answers, in the headline before all."""
        named: Counter[str] = Counter()
        asked = {line.sentence.block for line in self._analysis.lines if speech.QUESTION.match(line.text)}
        for line in self._analysis.lines:
            block = line.sentence.block
            answers = block in asked or block - 1 in asked
            headed = block == 0 or (block == 1 and line.sentence.heading) or "nterview" in line.text
            for name in line.all("P"):
                named[self._person(name) or ""] += 0 if answers else 4 if headed else 1
        named.update({name: 2 for name in named if name in self._casting.actors})
        return max(named, key=lambda name: named[name], default=None)

    def before(self, line: Line) -> str | None:
        """Whom the sentence before `line` is about."""
        return self.of[line.number - 1] if line.number else None

    def meant(self, line: Line, at: int, said: str) -> str | None:
        """The person whom `said` ("he", "actress" …) at `at` in `line` means: the nearest before it that may be."""
        if said.startswith("leading") and self.leading:
            return self.leading
        female = _CALLED.get(said, 0.0)
        best: tuple[float, str] | None = None
        for there in reversed(self._analysis.lines[max(0, line.number - _REACH) : line.number + 1]):
            away, blocks = line.number - there.number, line.sentence.block - there.sentence.block
            if blocks > 3 and best:
                break
            for who, weight in self._spoken_of(there, at):
                headed = there.sentence.heading and (blocks != 1 or len(there.all("P")) > 1)
                weight -= 0.5 * away + 0.4 * (blocks > 0) + 1.5 * headed
                weight += 0.5 * (who in self._likely)
                if female:
                    known = female * max(-1.0, min(1.0, self._female[who]))
                    weight += 0.4 * known if known > 0 else 4.0 * known
                if best is None or weight > best[0]:
                    best = (weight, who)
        return best[1] if best else self.of[line.number]

    def _spoken_of(self, line: Line, at: int) -> Iterator[tuple[str, float]]:
        """The people of `line` before `at`, and how much each is its subject."""
        subject = self.of[line.number]
        if subject and line.sentence.end <= at:
            yield subject, 1.2
        for name in line.all("P"):
            who = self._person(name)
            if name.start >= at or who is None or self._analysis.is_quoted(name.start):
                continue
            before = line.until(name.start)[-60:]
            owns = self._analysis.text[name.end : name.end + 2] in ("'s", "’s")
            first = 1.2 if who == subject and not owns and not _BESIDE.search(before) else 0.0
            yield who, 1.3 if _CLAUSE.search(before) else first

    def _person(self, name: Name) -> str | None:
        if name.value in self._casting.actors:
            return name.value
        return self._casting.played.get(name.value, name.value)

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
        if (
            opening
            and last
            and not _MAIN.search(line.abstract)
            and (first is None or line.sentence.start + opening.end() <= first.start + 4)
        ):
            return last
        if first is None or (last and first.value not in self._likely and _PLAYED.search(line.until(first.start))):
            return last
        main = _MAIN.search(line.abstract)
        if main:
            first = line.named(main["p"])[0]
        if last and _BESIDE.search(line.until(first.start)) and _HE.search(_QUOTED.sub("", line.since(first.end))):
            return last
        return casting.played.get(first.value, first.value) if first.value not in casting.actors else first.value


def _leading(analysis: Analysis, casting: Casting) -> str | None:
    """The actor whom "the protagonist" stands for: the one the text names most."""
    actors = [named for name, named in analysis.people.items() if name in casting.actors]
    return max(actors, key=lambda named: named.mentions).name if actors else None
