"""Signs that a name is the character of an actor: the words between and around the two in one sentence, or how far
apart they stand in different ones and what leads back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.extraction.text.lines import Name
from articles.extraction.text.units import Units
from articles.extraction.text.words import words

Placed = tuple[int, Name]
"""A name with its number among the units of its sentence."""
NEAREST = 6
"""How many actors around a character are looked at."""
_BACK = 6
"""How many sentences back."""
_PHRASE, _WINDOW = 6, 24
"""Up to how many units between two names count as one phrase, and how many are looked at one by one."""
_LEADING = words(
    """
he she his her him who whose plays play played playing portrays portray portrayed portraying role roles part character
characters named stars takes transforms as actor actress acted brings
"""
)
"""Words that may lead from a character back to the actor named last."""


def together(sentence: Units, actor: int, character: int, actors: Sequence[Placed]) -> Iterator[str]:
    """The signs of two names in one sentence: which comes first, and the words between and around them."""
    order = "actor first" if actor < character else "character first"
    begin, end = sorted((actor, character))
    between = sentence.words[begin + 1 : end]
    others = sum(begin < place < end for place, _ in actors)
    yield from ("one sentence", order, f"{order}, persons between: {min(others, 3)}")
    yield f"{order}, words between: {min(len(between) // 3, 6)}"
    yield f"{order}, next: {not others}, alone: {len(actors) == 1}"
    if len(between) <= _PHRASE:
        yield f"{order}: {' '.join(between)}"
    near = between if len(between) <= _WINDOW else (*between[: _WINDOW // 3], *between[-_WINDOW // 3 :])
    yield from (f"{order}, with: {word}" for word in near)
    yield from (f"{order}, with: {one} {two}" for one, two in pairwise(near))
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


def apart(
    units: Sequence[Units], acting: Sequence[Sequence[Placed]], number: int, character: Placed, accompanied: bool
) -> Iterator[tuple[int, list[str], Name, Units]]:
    """Actors of the sentences before sentence `number`, the last first, and of the next one: how many sentences off,
    their signs, the name and its sentence. `accompanied` where the character's own sentence names actors."""
    sentence = units[number]
    met: set[str] = {character[1].value}
    for back in range(1, min(number, _BACK) + 1):
        there = units[number - back]
        for _, actor in reversed(acting[number - back][-NEAREST:]):
            if actor.value in met or len(met) > NEAREST:
                continue
            rank = len(met) - 1
            base = f"{min(back, 4)} back, rank {min(rank, 3)}, {_where(there, sentence)}, {accompanied}"
            first = there.names[0][1].value == actor.value
            signs = [base, f"{base}, first: {first}", f"{base}, heading: {there.line.sentence.heading}"]
            if not rank and not accompanied:
                signs += _leading_back(sentence, character[0], _where(there, sentence))
            met.add(actor.value)
            yield back, signs, actor, there
    if number + 1 < len(units) and not accompanied:
        there = units[number + 1]
        for rank, (_, actor) in enumerate(acting[number + 1][:3]):
            if actor.value != character[1].value:
                sign = f"next, rank {rank}, {_where(there, sentence)}, {there.line.sentence.heading}"
                yield 1, [sign], actor, there


def _where(there: Units, here: Units) -> str:
    return "same paragraph" if there.line.sentence.block == here.line.sentence.block else "other paragraph"


def _leading_back(sentence: Units, at: int, where: str) -> list[str]:
    before = ("^", "^", "^", *sentence.words[max(0, at - 3) : at])[-3:]
    after = (*sentence.words[at + 1 : at + 3], "$", "$")[:2]
    signs = [f"back by: {word}, {where}" for word in sorted(_LEADING.intersection(sentence.words))]
    signs += [f"back, before: {' '.join(before[-count:])}" for count in (1, 2, 3)]
    signs += [f"back, after: {' '.join(after[:count])}" for count in (1, 2)]
    return signs
