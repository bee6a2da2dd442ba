"""Who plays whom, by the weights learned from the development corpus.

For every name that may be a character's all actors near it are weighed: by what the rules claim, by the words between
and around the two, or, where they stand in different sentences, by how far apart and what leads back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import exp

from articles.extraction.casting.claims import Claim, may_be_somebody
from articles.extraction.casting.standing import Standing, build
from articles.extraction.learned.tables import RULES, TIES
from articles.extraction.text.lines import Name
from articles.extraction.text.units import Units

RULE = "read-together"
"""The rule of a tie that no construction claims."""
LEAST, SECOND = 0.25, 0.75
"""How likely a tie must be, and one of a character that another actor has more likely."""
_MAY_ACT, _MAY_BE_ACTED = -2.5, -4.0
"""From which log-odds on a name may be an actor's, and a character's."""
_BACK, _NEAREST, _SPAN = 6, 6, 6
"""How many sentences back and how many actors are looked at; up to how many units between two names count as one
phrase."""
_BACK_WORDS = frozenset(["he", "she", "his", "her", "him", "who", "whose"]) | frozenset(
    [
        "plays",
        "play",
        "played",
        "playing",
        "portrays",
        "portray",
        "portrayed",
        "portraying",
        "role",
        "roles",
        "part",
        "character",
        "characters",
        "named",
        "stars",
        "takes",
        "transforms",
        "as",
        "actor",
        "actress",
        "acted",
        "brings",
    ]
)
_Pair = tuple[str, str]


@dataclass
class _Tie:
    """What is known of an actor and a character together: their signs, and the places that show them best."""

    signs: set[str] = field(default_factory=set)
    actor: Name | None = None
    character: Name | None = None
    sentence: Units | None = None
    first: Units | None = None
    apart: int = 99


def tied(
    units: Sequence[Units], standing: Mapping[str, Standing], said: Sequence[Claim], settled: Sequence[Claim]
) -> list[Claim]:
    """The claims that hold, each as sure as its weights make it; of a character mostly one."""
    ties = _ties(units, standing)
    claimed = _claimed(said)
    best = {(claim.actor.value, claim.character.value): claim for claim in sorted(settled, key=lambda c: c.weight)}
    rivals: dict[str, dict[str, float]] = defaultdict(dict)
    chances: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for actor, character in best:
        rivals[character][actor] = best[actor, character].weight
        rivals[actor][character] = best[actor, character].weight
    for pair in sorted({*ties, *best}):
        signs = _signs(pair, ties.get(pair), standing, claimed.get(pair, ()), best.get(pair), rivals)
        chances[pair[1]].append((1 / (1 + exp(-TIES.odds(pair, signs))), pair[0]))
    held: list[Claim] = []
    for character, actors in chances.items():
        ranked = sorted(actors, reverse=True)
        for place, (chance, actor) in enumerate(ranked):
            claim = best.get((actor, character)) or _claim(ties[actor, character])
            if chance >= (SECOND if place else LEAST):
                held.append(replace(claim, weight=max(0.3, min(0.96, chance))))
    return sorted(held, key=lambda claim: claim.character.start)


def _claimed(said: Sequence[Claim]) -> dict[_Pair, set[str]]:
    """Which rules claim two names, and which way round."""
    found: dict[_Pair, set[str]] = defaultdict(set)
    for claim in said:
        one, other = claim.actor.value, claim.character.value
        found[one, other].add(f"claimed: {claim.rule}")
        found[other, one].add(f"claimed the other way: {claim.rule}")
    return found


def _signs(
    pair: _Pair,
    tie: _Tie | None,
    standing: Mapping[str, Standing],
    claimed: Sequence[str] | set[str],
    settled: Claim | None,
    rivals: Mapping[str, Mapping[str, float]],
) -> dict[str, float]:
    actor, character = pair
    other = max((weight for name, weight in rivals.get(character, {}).items() if name != actor), default=0.0)
    more = max((weight for name, weight in rivals.get(actor, {}).items() if name != character), default=0.0)
    signs = dict.fromkeys((*sorted(tie.signs if tie else ()), *sorted(claimed), "bias"), 1.0)
    signs.update({f"character {sign}": 1.0 for sign in build(character)})
    signs[RULES] = 6 * settled.weight - 2 if settled else -3.0
    signs["another actor has it"] = other
    signs["has another character"] = more
    for who, name in (("actor", actor), ("character", character)):
        signs[f"{who} acts"] = max(-4.0, min(4.0, standing[name].actor)) if name in standing else 0.0
        signs[f"{who} is acted"] = max(-4.0, min(4.0, standing[name].character)) if name in standing else 0.0
    return signs


def _claim(tie: _Tie) -> Claim:
    assert tie.actor and tie.character and tie.sentence
    return Claim(tie.actor, tie.character, tie.sentence.line, RULE, 0.5, first=tie.first.line if tie.first else None)


def _ties(units: Sequence[Units], standing: Mapping[str, Standing]) -> dict[_Pair, _Tie]:
    ties: dict[_Pair, _Tie] = defaultdict(_Tie)
    acting = [_acting(sentence, standing) for sentence in units]
    for number, sentence in enumerate(units):
        for at, name in sentence.names:
            known = standing.get(name.value)
            if not known or name.kind not in "PX" or known.character < _MAY_BE_ACTED or not may_be_somebody(name):
                continue
            here = [(place, actor) for place, actor in acting[number] if actor.value != name.value]
            here = sorted(here, key=lambda one: abs(one[0] - at))[:_NEAREST]
            for place, actor in here:
                tie = ties[actor.value, name.value]
                tie.signs.update(_together(sentence, place, at, here))
                _place(tie, actor, name, sentence, None, 0)
            for far, sign, actor, there in _apart(units, acting, number, at, name, bool(here)):
                tie = ties[actor.value, name.value]
                tie.signs.update(sign)
                _place(tie, actor, name, sentence, there, far)
    return ties


def _acting(sentence: Units, standing: Mapping[str, Standing]) -> list[tuple[int, Name]]:
    return [
        (at, name)
        for at, name in sentence.names
        if name.kind in "PX" and name.value in standing and standing[name.value].actor > _MAY_ACT
    ]


def _place(tie: _Tie, actor: Name, character: Name, sentence: Units, first: Units | None, apart: int) -> None:
    """Keeps the places where the two stand nearest."""
    if apart < tie.apart:
        tie.actor, tie.character, tie.sentence, tie.first, tie.apart = actor, character, sentence, first, apart


def _together(sentence: Units, actor: int, character: int, actors: Sequence[tuple[int, Name]]) -> Iterator[str]:
    """The signs of two names in one sentence: which comes first, and the words between and around them."""
    order = "actor first" if actor < character else "character first"
    begin, end = sorted((actor, character))
    between = sentence.words[begin + 1 : end]
    others = sum(begin < place < end for place, _ in actors)
    yield from ("one sentence", order, f"{order}, persons between: {min(others, 3)}")
    yield f"{order}, words between: {min(len(between) // 3, 6)}"
    yield f"{order}, next: {not others}, alone: {len(actors) == 1}"
    if len(between) <= _SPAN:
        yield f"{order}: {' '.join(between)}"
    near = between if len(between) <= 24 else (*between[:8], *between[-8:])
    yield from (f"{order}, with: {word}" for word in near)
    yield from (f"{order}, with: {one} {two}" for one, two in zip(near, near[1:], strict=False))
    if between:
        yield f"{order}, begins: {' '.join(between[:2])}"
        yield f"{order}, ends: {' '.join(between[-2:])}"
    before = ("^", "^", *sentence.words[max(0, begin - 2) : begin])[-2:]
    after = (*sentence.words[end + 1 : end + 3], "$", "$")[:2]
    yield f"{order}, before: {before[1]}"
    yield f"{order}, before: {' '.join(before)}"
    yield f"{order}, after: {after[0]}"
    yield f"{order}, after: {' '.join(after)}"
    yield f"{order}, around: {before[1]} {after[0]}"


def _apart(
    units: Sequence[Units],
    acting: Sequence[Sequence[tuple[int, Name]]],
    number: int,
    at: int,
    character: Name,
    accompanied: bool,
) -> Iterator[tuple[int, list[str], Name, Units]]:
    """Actors of the sentences before, the last first, and of the next one; each with its signs."""
    sentence = units[number]
    met: set[str] = set()
    for back in range(1, _BACK + 1):
        if number < back or len(met) >= _NEAREST:
            break
        there = units[number - back]
        same = "same" if there.line.sentence.block == sentence.line.sentence.block else "other"
        for _, actor in reversed(acting[number - back][-_NEAREST:]):
            if actor.value in met or actor.value == character.value:
                continue
            base = f"{min(back, 4)} back, rank {min(len(met), 3)}, {same} paragraph, {accompanied}"
            first = there.names[0][1].value == actor.value
            signs = [base, f"{base}, first: {first}", f"{base}, heading: {there.line.sentence.heading}"]
            if not met and not accompanied:
                signs += _leading_back(sentence, at, same)
            met.add(actor.value)
            yield back, signs, actor, there
    if number + 1 < len(units) and not accompanied:
        there = units[number + 1]
        same = "same" if there.line.sentence.block == sentence.line.sentence.block else "other"
        for rank, (_, actor) in enumerate(acting[number + 1][:3]):
            if actor.value != character.value:
                yield 1, [f"next, rank {rank}, {same} paragraph, {there.line.sentence.heading}"], actor, there


def _leading_back(sentence: Units, at: int, same: str) -> list[str]:
    """The words that may lead from a character back to the actor named last."""
    before = ("^", "^", "^", *sentence.words[max(0, at - 3) : at])[-3:]
    after = (*sentence.words[at + 1 : at + 3], "$", "$")[:2]
    signs = [f"back by: {word}, {same}" for word in sorted(_BACK_WORDS.intersection(sentence.words))]
    signs += [f"back, before: {' '.join(before[-count:])}" for count in (1, 2, 3)]
    signs += [f"back, after: {' '.join(after[:count])}" for count in (1, 2)]
    return signs
