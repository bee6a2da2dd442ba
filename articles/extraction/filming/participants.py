"""Who is in a scene: how much speaks for each person that the sentences about it name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.casting.subjects import Subjects
from articles.extraction.text.lines import Line, Name, pattern

_NO_ACTOR = pattern(
    r"(?i)\b(?:director|pd|producer|writer|screenwriter|host|mc|emcee|reporter|ceo|critic|comedian|chef|composer"
    r"|choreographer|designer|stylist|by|editor) (?P<who>{P})"
)
_SHARED = r"(?:kiss|hug|fight|scene|duel|sequence|embrace)"
_BESIDE = pattern(
    rf"{{PS}}(?:'s|')? (?:[\w-]+ ){{0,5}}{_SHARED}\w*\b"
    rf"|{_SHARED}\w* (?:of|between|with|by|featuring|opposite|shared by|against)(?: [a-z-]+){{0,3}} {{PS}}"
    rf"|{_SHARED}\w* (?:in|from|of) [“\"‘'<]?{{T}}[”\"’'>]? (?:with|opposite) {{PS}}"
)
_PAIR = re.compile(r"(?i)\b(?:the (?:two|pair|couple|duo|leads)|they|both)\b")
_BACK = 3
"""How many sentences back those stand whom "the two" means."""
_TIED = 0.7
"""How sure a part is at least that tells the drama of a scene."""
_CUT = re.compile(r"(?:,? and|,|;| –| -) when |; |(?<=\w), while |[.!?…]+[”\"']? ")


class Shares(dict[str, float]):
    """How much speaks for each of several people."""

    def add(self, others: Mapping[str, float]) -> None:
        for name, weight in others.items():
            self[name] = self.get(name, 0.0) + weight

    def ranked(self) -> list[str]:
        """The people, those whom most speaks for first."""
        return sorted(self, key=lambda name: -self[name])


class People:
    """Whom a name of the article stands for in a scene: an actor, a character's actor, or nobody."""

    def __init__(self, analysis: Analysis, casting: Casting, subjects: Subjects) -> None:
        self._lines = analysis.lines
        self._casting = casting
        self._subjects = subjects
        self._out = {job.person for job in casting.crew} | casting.singers
        for line in analysis.lines:
            for match in _NO_ACTOR.finditer(line.abstract):
                self._out.update(name.value for name in line.named(match["who"]))
        self._out -= casting.actors
        self._dramas: dict[str, set[str]] = {}
        for part in casting.parts:
            if part.title and analysis.is_drama(part.title) and part.weight >= _TIED:
                self._dramas.setdefault(part.actor, set()).add(part.title)
        self._named = Counter(name.value for line in analysis.lines for name in line.all("P"))

    def leads(self, drama: str | None) -> list[str]:
        """The two actors that the text names most, of those in `drama` where it tells of any."""
        ours = {who for who, titles in self._dramas.items() if drama in titles} or self._casting.actors
        return sorted(ours, key=lambda actor: (-self._named[actor], actor))[:2]

    def pair(self, line: Line) -> Shares:
        """Whom "the two" of `line` means: the last two that a sentence shortly before it names."""
        if _PAIR.search(line.text):
            for before in reversed(self._lines[max(0, line.number - _BACK) : line.number]):
                if len(found := self.of(before.all("P"), 0.8)) > 1:
                    return Shares({who: found[who] for who in list(found)[-2:]})
        return Shares()

    def drama(self, people: Shares) -> list[str]:
        """The dramas that all of `people` are said to be in; none where for one of them the text tells no drama."""
        each = [self._dramas.get(who, set()) for who in people]
        return sorted(set.intersection(*each)) if each else []

    def _actor(self, name: str) -> tuple[str | None, float]:
        """The actor whom `name` stands for, and how sure that is: whoever is nothing else in the text may be one."""
        known = self._casting.actor_of(name)
        if known:
            return known, 1.0
        return (None, 0.0) if name in self._out or name in self._casting.characters else (name, 0.6)

    def of(self, names: Sequence[Name], weight: float) -> Shares:
        """What `names` speak for, at `weight` each."""
        found = Shares()
        for name in names:
            who, sure = self._actor(name.value)
            if who:
                found[who] = max(found.get(who, 0.0), weight * sure)
        return found

    def named_in(self, line: Line, at: int) -> Shares:
        """Whom the clause of `line` that names a scene at `at` puts into it; whom the other clauses name, less."""
        names = line.all("P")
        cuts = [line.offset(match.start()) for match in _CUT.finditer(line.abstract)]
        start = max((cut for cut in cuts if cut <= at), default=line.sentence.start)
        end = min((cut for cut in cuts if cut > at), default=line.sentence.end)
        found = self.of(names, 0.6)
        clause = [name for name in names if start <= name.start < end]
        beside = {name.start for match in _BESIDE.finditer(line.abstract) for name in line.named(match.group())}
        for weight, said in ((1.0, clause), (1.5, [name for name in clause if name.start in beside])):
            found.update({who: max(found.get(who, 0.0), much) for who, much in self.of(said, weight).items()})
        return found

    def meant(self, line: Line) -> Shares:
        """The person whom a pronoun of `line` means."""
        subject = self._subjects.of[line.number]
        who, sure = self._actor(subject) if subject else (None, 0.0)
        return Shares({who: 0.5 * sure}) if who else Shares()
