"""Which of the claims hold, and which way round, by the leanings of the two names over the whole document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import tanh

from articles.extraction.casting.claims import Claim
from articles.extraction.casting.leanings import Leanings

_LOOSE = frozenset(("possessive", "respectively", "takes-role", "to-life", "acting-as", "scene-in-which", "into-shoes"))
"""Rules whose words may as well tell of two actors or two characters."""

_OWN = 4.8
"""How far a sure claim itself drives its two names apart, by its weight."""
_FAR = frozenset(
    ("pronoun", "his-role", "his", "as-pronoun", "some-play", "open-subject", "of-himself", "part-he", "role-is")
)
"""Rules that may miss whom the words mean."""


def settled(said: Sequence[Claim], leanings: Leanings) -> list[Claim]:
    """The claims that hold, the right way round, each as sure as its words and the two names make it."""
    held = [claim for claim in (_turned(claim, leanings) for claim in said) if claim]
    ways = played_by(held)
    return [claim for claim in held if not _beaten(claim, held, ways)]


def _turned(claim: Claim, leanings: Leanings) -> Claim | None:
    one, two = leanings.of[claim.actor.value], leanings.of[claim.character.value]
    if not claim.sure and two > one:
        claim, one, two = claim.turned(), two, one
    apart = one - two
    if claim.sure and apart - _OWN * claim.weight < (-1.0 if claim.rule in _LOOSE | _FAR else -3.5):
        return None
    if claim.rule in _LOOSE and (one < 0 or two > 0.3 or apart < 1.0):
        return None
    if one < -0.8 or (apart < 0 and not claim.rule.startswith("played")) or (not claim.sure and one < -0.2):
        return None
    if leanings.against[claim.actor.value] > max(1.5, one) and claim.rule != "bracket-by":
        return None
    return replace(claim, weight=max(0.3, min(0.96, claim.weight + 0.08 * tanh((apart - 3.0) / 2))))


def _beaten(claim: Claim, held: Sequence[Claim], ways: dict[str, str]) -> bool:
    """Whether another actor has this character, by better claims, and nothing here says that two share it."""
    other = ways[claim.character.value]
    if other == claim.actor.value:
        return False
    rival = max(
        (one.weight for one in held if one.character.value == claim.character.value and one.actor.value == other),
        default=0.0,
    )
    return claim.weight < 0.62 or claim.rule in _LOOSE | _FAR or rival - claim.weight > 0.35


def played_by(settled: Iterable[Claim]) -> dict[str, str]:
    """For each character the actor whom the claims favour."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for claim in settled:
        votes[claim.character.value][claim.actor.value] += claim.weight
    return {character: max(actors, key=lambda actor: actors[actor]) for character, actors in votes.items()}
