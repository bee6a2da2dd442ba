"""A scene under way through the text."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from articles.extraction.filming import places, scene_kinds
from articles.extraction.filming.participants import Shares
from articles.extraction.filming.scene_mentions import BY_PLOT, Mention
from articles.extraction.findings import Scene
from articles.extraction.text.lines import Line

_ATTEMPT = re.compile(r"\b(?:(?:tries|tried|leans in|about) to|interrupted|stopping of the) kiss\b")
_PRIOR = -1.6
"""The log-odds that a place which names a scene tells of its making, before anything speaks for it."""

_GUESSED = 2.0
"""How much less sure a scene is whose kind only the verbs of its plot tell: seldom it is called by the right one."""


@dataclass(slots=True)
class Filmed:
    """A scene under way: the words for its kind, the people in it, and every sentence about it."""

    named: Mention
    """Where it is named most surely."""
    drama: str | None
    bound: float
    """How surely the drama is its drama."""
    entry: int
    """The entry of a list that tells of it; 0 outside lists."""
    said: dict[str, float] = field(default_factory=dict)
    """The words of the text for its kind, with how surely each means it."""
    people: Shares = field(default_factory=Shares)
    lines: list[Line] = field(default_factory=list)
    _numbers: set[int] = field(default_factory=set)
    told: float = 0.0
    """How much is told of its making."""
    part: str = ""
    number: int = 0
    place: str = ""
    deed: str = ""
    """The first deed told of it that scenes are called by."""
    attempted: bool = False

    @property
    def slug(self) -> str:
        return self.named.slug

    @property
    def words(self) -> str:
        """The words for its kind: the noun that names it most surely, with what most stands before it."""
        nouns: dict[str, list[float]] = {}
        for words, weight in self.said.items():
            nouns.setdefault(_noun(words), []).append(weight)
        best = max(nouns, key=lambda noun: (round(max(nouns[noun]), 1), noun in self.slug, sum(nouns[noun])))
        return max((words for words in self.said if _noun(words) == best), key=lambda words: self.said[words])

    def is_of(self, mention: Mention) -> bool:
        """Whether `mention` names a scene of this kind, or by a word that named this one before."""
        words = {word for said in self.said for word in said.split()}
        return self.slug == mention.slug or bool(words & set(mention.words.split()))

    def name(self, mention: Mention) -> None:
        """Takes in one more place that names the scene."""
        if mention.weight > self.named.weight:
            self.named = mention
        self.said[mention.words] = max(self.said.get(mention.words, 0.0), mention.weight) + 0.001

    def add(self, line: Line, told: float) -> None:
        """Takes in a sentence that tells so much of the making."""
        if line.number not in self._numbers:
            self._numbers.add(line.number)
            self.lines.append(line)
            self.told += told * (0.5 if line.sentence.heading else 1.0)
        self.attempted = self.attempted or _ATTEMPT.search(line.text) is not None
        self.place = self.place or places.find(line.text, self.words)
        if not self.deed and (deed := scene_kinds.VERBS.search(line.text)):
            self.deed = scene_kinds.by_verb(deed)

    @property
    def actors(self) -> tuple[str, ...]:
        """Whom most speaks for, four at most."""
        least = min(0.45 * max(self.people.values(), default=0.0), 1.4)
        return tuple(name for name in self.people.ranked()[:4] if self.people[name] >= least)

    @property
    def weight(self) -> float:
        """How sure it is that there is such a scene of which the making is told."""
        if not self.actors or self.drama is None:
            return 0.3
        odds = _PRIOR + 1.1 * self.named.weight + min(3.0, self.told)
        odds += 0.3 * (len(self.actors) > 1) + 0.6 * (self.bound - 1) - _GUESSED * (self.named.rule == BY_PLOT)
        return min(0.93, 1 / (1 + math.exp(-odds)))

    @property
    def fact(self) -> Scene:
        return Scene(self.drama, self.slug, self.actors, self.title, "", self.part, self.number, self._called)

    @property
    def _called(self) -> str:
        """The words for its kind with the place before a deed, and with what is done behind a place alone."""
        words, place = self.words, places.short(self.place)
        if places.is_place(words):
            return " ".join(filter(None, (words, self.deed)))
        return f"{place} {words}" if place and " " not in words and place not in words else words

    @property
    def title(self) -> str:
        kind = self.words.capitalize()
        if self.attempted:
            kind = f"Attempted {kind.lower()}"
        if self.place and self.place not in self.words:
            return f"{kind} {places.preposition(self.place)} the {self.place}"
        if not self.actors:
            return f"{kind} scene"
        return f"{kind} {'between' if 'fight' in self.slug else 'of'} {' and '.join(self.actors[:2])}"


def _noun(words: str) -> str:
    return words.rsplit(" ", 1)[-1]
