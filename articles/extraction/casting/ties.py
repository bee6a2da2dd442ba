"""Who plays whom, by the weights learned from the development corpus.

For every name that may be a character's all actors near it are weighed: by what the rules claim, by the signs of the
two names together (`tie_signs`), and by who else has the character."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from articles.extraction.casting.claims import Claim, may_be_somebody
from articles.extraction.casting.standing import Standing, build, held
from articles.extraction.casting.tie_signs import NEAREST, Placed, apart, together
from articles.extraction.learned.tables import RULES, SURE, TIES, chance
from articles.extraction.text.units import Units

RULE = "read-together"
"""The rule of a tie that no construction claims."""
LEAST, SECOND = 0.25, 0.75
"""How likely a tie must be, and one of a character that another actor has more likely."""
_MAY_ACT, _MAY_BE_ACTED = -2.5, -4.0
"""From which log-odds on a name may be an actor's, and a character's."""
Pair = tuple[str, str]
"""The names of an actor and a character."""


@dataclass
class _Tie:
    """An actor and a character near each other: their signs, and as a claim the place where they stand nearest."""

    claim: Claim
    far: int
    signs: set[str] = field(default_factory=set)


def tied(
    units: Sequence[Units], standing: Mapping[str, Standing], said: Sequence[Claim], settled: Sequence[Claim]
) -> list[Claim]:
    """The claims that hold, each as sure as its weights make it; of a character mostly one. `said` is what the rules
    claim, `settled` what holds of it by the rules alone."""
    ties = _ties(units, standing)
    claimed = _claimed(said)
    best = {_pair(claim): claim for claim in sorted(settled, key=lambda claim: claim.weight)}
    actors: dict[str, list[tuple[float, Pair]]] = defaultdict(list)
    because: dict[Pair, tuple[str, ...]] = {}
    for pair in sorted({*ties, *best}):
        tie = ties.get(pair)
        signs = {
            **dict.fromkeys((*sorted(tie.signs if tie else ()), *sorted(claimed[pair]), "bias"), 1.0),
            **_of_rules(pair, best),
            **_of_names(pair, standing),
        }
        actors[pair[1]].append((chance(TIES.odds(pair, signs)), pair))
        because[pair] = TIES.strongest(signs)
    held: dict[Pair, float] = {}
    for rivals in actors.values():
        for place, (likely, pair) in enumerate(sorted(rivals, key=lambda one: (-one[0], one[1]))):
            if likely >= (SECOND if place else LEAST):
                held[pair] = max(0.3, min(0.96, likely))
    found = [
        replace(ties[pair].claim, weight=weight, because=because[pair])
        for pair, weight in held.items()
        if pair not in best
    ]
    found += [
        replace(
            claim,
            weight=held[_pair(claim)] * claim.weight / best[_pair(claim)].weight,
            because=because[_pair(claim)],
        )
        for claim in settled
        if _pair(claim) in held
    ]
    return sorted(found, key=lambda claim: claim.character.start)


def _pair(claim: Claim) -> Pair:
    return claim.actor.value, claim.character.value


def _claimed(said: Sequence[Claim]) -> dict[Pair, set[str]]:
    """Which rules claim two names, and which way round."""
    found: dict[Pair, set[str]] = defaultdict(set)
    for claim in said:
        found[_pair(claim)].add(f"claimed: {claim.rule}")
        found[_pair(claim.turned())].add(f"claimed the other way: {claim.rule}")
    return found


def _of_rules(pair: Pair, best: Mapping[Pair, Claim]) -> dict[str, float]:
    """What the rules say of the two, of the character with another actor, and of the actor with another character."""
    actor, character = pair
    others = (claim.weight for (one, other), claim in best.items() if other == character and one != actor)
    parts = (claim.weight for (one, other), claim in best.items() if one == actor and other != character)
    return {
        RULES: 6 * best[pair].weight - 2 if pair in best else -3.0,
        "another actor has it": max(others, default=0.0),
        "has another character": max(parts, default=0.0),
    }


def _of_names(pair: Pair, standing: Mapping[str, Standing]) -> dict[str, float]:
    """How the character's name is built, and how much each of the two is an actor's or a character's."""
    signs = {f"character {sign}": 1.0 for sign in build(pair[1])}
    for who, name in zip(("actor", "character"), pair, strict=True):
        known = standing.get(name, Standing(0.0, 0.0))
        signs[f"{who} acts"] = held(known.actor)
        signs[f"{who} is acted"] = held(known.character)
    return signs


def _ties(units: Sequence[Units], standing: Mapping[str, Standing]) -> dict[Pair, _Tie]:
    ties: dict[Pair, _Tie] = {}

    def add(claim: Claim, far: int, signs: Collection[str]) -> None:
        tie = ties.setdefault(_pair(claim), _Tie(claim, far))
        tie.signs.update(signs)
        if far < tie.far:
            tie.claim, tie.far = claim, far

    acting = [_acting(sentence, standing) for sentence in units]
    for number, sentence in enumerate(units):
        for at, name in sentence.names:
            known = standing.get(name.value)
            if not known or name.kind not in "PX" or not (_may_be_acted(known) and may_be_somebody(name)):
                continue
            here = [(place, actor) for place, actor in acting[number] if actor.value != name.value]
            here = sorted(here, key=lambda one: abs(one[0] - at))[:NEAREST]
            for place, actor in here:
                add(Claim(actor, name, sentence.line, RULE, 0.5), 0, list(together(sentence, place, at, here)))
            for far, signs, actor, there in apart(units, acting, number, (at, name), bool(here)):
                add(Claim(actor, name, sentence.line, RULE, 0.5, first=there.line), far, signs)
    return ties


def _may_be_acted(known: Standing) -> bool:
    return known.character >= _MAY_BE_ACTED and not (known.actor >= SURE and known.character < 0)


def _acting(sentence: Units, standing: Mapping[str, Standing]) -> list[Placed]:
    return [
        (at, name)
        for at, name in sentence.names
        if name.kind in "PX" and name.value in standing and standing[name.value].actor > _MAY_ACT
    ]
