"""Which of two names in a claim is the actor, weighed over the whole document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from articles.extraction.appearances import Appearance
from articles.extraction.roles import Claim


def scores(said: Sequence[Claim], seen: Sequence[Appearance]) -> tuple[dict[str, float], dict[str, float]]:
    """How much each name looks like an actor's, and how much like a character's."""
    acting: dict[str, float] = defaultdict(float)
    acted: dict[str, float] = defaultdict(float)
    for appearance in seen:
        acting[appearance.person.value] += appearance.weight
    for claim in said:
        if claim.sure:
            acting[claim.actor.value] += claim.weight
            acted[claim.character.value] += claim.weight
        else:
            acting[claim.actor.value] += 0.3
    return acting, acted


def settled(claim: Claim, acting: dict[str, float], acted: dict[str, float]) -> Claim | None:
    """`claim` the right way round, or None where the two cannot be actor and character."""
    one, two = claim.actor.value, claim.character.value
    lean_one, lean_two = acting[one] - acted[one], acting[two] - acted[two]
    if not claim.sure:
        turn = claim.character.kind == "P" and (claim.actor.kind == "X" or lean_two > lean_one)
        if turn:
            claim = Claim(claim.character, claim.actor, claim.line, claim.rule, claim.weight - 0.05, sure=False)
        return claim if claim.actor.kind == "P" else None
    if claim.rule in ("possessive", "plays", "respectively") and (
        lean_one < 0 or (lean_two > 0.5 and claim.rule == "possessive")
    ):
        return None
    return claim


def played_by(settled: Sequence[Claim]) -> dict[str, str]:
    """For each character the actor whom the claims favour."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for claim in settled:
        votes[claim.character.value][claim.actor.value] += claim.weight
    return {character: max(actors, key=lambda actor: actors[actor]) for character, actors in votes.items()}
