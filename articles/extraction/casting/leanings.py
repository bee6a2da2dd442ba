"""For every name of the article how much it looks like an actor's (above nothing) or a character's (below): the signs
of the whole document, added up, and passed on between names that stand in one list or tied as actor and character."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, tanh

from articles.extraction.analysis import Analysis
from articles.extraction.casting.appearances import Appearance
from articles.extraction.casting.claims import Claim
from articles.extraction.casting.credits import Job
from articles.extraction.casting.name_signs import Signs, share_of
from articles.extraction.text.lines import Line, Name

_ROUNDS = 5
_CREW = 5.0
_SINGS = 1.5
_SAME, _TIED = 0.9, 1.6
_WAYS = {"bracket": -0.7, "dash": 0.8, "cast-line": 0.8, "table-row": 0.8, "is-now": 1.0}
"""Which way round two names stand where nothing else tells: the actor in brackets, or first."""


@dataclass
class Leanings:
    """`of` holds each name's leaning, `against` what speaks for neither actor nor character."""

    of: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    against: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    subject: str | None = None
    """The actor whom the whole article is about, where there is one."""
    best: dict[str, tuple[float, Line, Name, str]] = field(default_factory=dict)
    """For each name its strongest sign of acting: weight, sentence, place and rule."""

    learned: dict[str, float] = field(default_factory=dict)
    """The log-odds that a name is an actor's, once the learned weights have decided."""

    def acting(self, name: str) -> float:
        """How much `name` looks like an actor's, all told."""
        return self.learned.get(name, self.of[name] - self.against[name])

    def sure(self, name: str) -> float:
        """The same as a share of one."""
        return 1 / (1 + exp(-self.acting(name)))


def weigh(
    analysis: Analysis, signs: Signs, said: Sequence[Claim], seen: Sequence[Appearance], crew: Sequence[Job]
) -> Leanings:
    """The leanings of all names."""
    leanings = Leanings()
    leanings.against.update(signs.against)
    own = _own(analysis, signs, said, seen, leanings)
    for job in crew:
        leanings.against[job.person] = max(leanings.against[job.person], _CREW)
    for song in analysis.songs:
        for artist in song.artists:
            leanings.against[artist] = max(leanings.against[artist], _SINGS)
    _pass_on(signs, said, own, leanings)
    leanings.subject = _subject(analysis, leanings)
    return leanings


def _subject(analysis: Analysis, leanings: Leanings) -> str | None:
    """The one actor of the headline, if the text names nobody else as often."""
    counts = {
        name: named.mentions
        for name, named in analysis.people.items()
        if leanings.acting(name) > 0 and leanings.against[name] < 2
    }
    best = max(counts, key=lambda name: counts[name], default=None)
    rest = max((count for name, count in counts.items() if name != best), default=0)
    return best if best and counts[best] > max(2, 1.5 * rest) else None


def _own(
    analysis: Analysis, signs: Signs, said: Sequence[Claim], seen: Sequence[Appearance], leanings: Leanings
) -> dict[str, float]:
    own = dict(signs.prior)
    counts: dict[tuple[str, str], int] = defaultdict(int)

    def add(name: Name, rule: str, weight: float, line: Line) -> None:
        counts[name.value, rule] += 1
        own[name.value] += weight / counts[name.value, rule] if counts[name.value, rule] <= 4 else 0.0
        if weight > leanings.best.get(name.value, (0.0,))[0]:
            leanings.best[name.value] = (weight, line, name, rule)

    for sign in signs.told:
        add(*sign)
    for appearance in seen:
        if appearance.person.value in own:
            share = share_of(analysis, appearance.line, appearance.title)
            add(appearance.person, appearance.rule, 2.2 * appearance.weight * share, appearance.line)
    for claim in said:
        if claim.sure and claim.actor.value in own and claim.character.value in own:
            add(claim.actor, "role", 2.2 * claim.weight, claim.line)
            add(claim.character, "played", -2.6 * claim.weight, claim.line)
    return own


def _pass_on(signs: Signs, said: Sequence[Claim], own: Mapping[str, float], leanings: Leanings) -> None:
    tied = [claim for claim in said if not claim.sure and {claim.actor.value, claim.character.value} <= own.keys()]
    leanings.of.update(own)
    for _ in range(_ROUNDS):
        moved: dict[str, float] = defaultdict(float)
        lean = leanings.of
        for names in signs.lists:
            pull = {name: tanh(lean[name] / 2) for name in names if name in own}
            for name in pull:
                others = [value for other, value in pull.items() if other != name]
                moved[name] += _SAME * sum(others) / len(others) if others else 0.0
        ways = dict(_WAYS)
        for claim in tied:
            ways[claim.rule] += tanh((lean[claim.actor.value] - lean[claim.character.value]) / 2)
        for claim in tied:
            between = tanh((lean[claim.actor.value] - lean[claim.character.value]) / 2)
            turn = tanh(ways[claim.rule] + between)
            moved[claim.actor.value] += _TIED * turn
            moved[claim.character.value] -= _TIED * turn
        leanings.of.update({name: own[name] + max(-3.0, min(3.0, moved[name])) for name in own})
