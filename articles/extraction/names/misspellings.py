"""Names one letter off a commoner name of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz.distance import OSA

from articles.extraction.names.korean import is_surname
from articles.extraction.names.named import Named, NameMention, form_of, mention, windows
from articles.extraction.text.tokens import Token
from catalog.names import fold

MOST = 150
"""Misspellings are looked for among so many of the commonest names."""


def find(
    text: str, tokens: Sequence[Token], names: dict[str, Named], used: set[int], mentions: list[NameMention]
) -> None:
    """Names one letter off a commoner name of the text: rare ones become its misspelling."""
    common = sorted((named for named in names.values() if named.mentions > 1), key=lambda named: -named.mentions)[:MOST]
    targets = {named.name: (len(named.name.split()), fold(named.name)) for named in common}
    for first, last in windows(tokens, used, 3):
        if last - first < 2 or used.intersection(range(first, last)):
            continue
        key = fold(form_of(text, tokens, first, last))
        for name, (words, target) in targets.items():
            if words == last - first and len(key) >= 6 and OSA.distance(key, target, score_cutoff=1) == 1:
                mention(text, tokens, first, last, names[name], mentions)
                names[name].variants[form_of(text, tokens, first, last)] = "misspelling"
                used.update(range(first, last))
                break
    renamed = {}
    for rare in [named for named in names.values() if named.mentions]:
        other = _commoner(rare, names, targets)
        if other and not _together(text, rare.name, other.name, mentions):
            other.mentions, rare.mentions = other.mentions + rare.mentions, 0
            other.variants.update({rare.name: "misspelling", **rare.variants})
            renamed[rare.name] = other.name
    mentions[:] = [replace(place, name=renamed.get(place.name, place.name)) for place in mentions]


def _commoner(rare: Named, names: dict[str, Named], targets: dict[str, tuple[int, str]]) -> Named | None:
    """The name of the same family, more than twice as common, that `rare` is one letter off."""
    key, family, words = fold(rare.name), rare.name.split()[0], len(rare.name.split())
    if words < 2 or len(key) < 7 or not is_surname(family):
        return None
    for name, (length, target) in targets.items():
        alike = length == words and name != rare.name and name.split()[0] == family
        if alike and names[name].mentions > 2 * rare.mentions and OSA.distance(key, target, score_cutoff=1) == 1:
            return names[name]
    return None


def _together(text: str, one: str, two: str, mentions: list[NameMention]) -> bool:
    """Whether some sentence names both: then they are two people, however alike."""
    near = [place for place in sorted(mentions, key=lambda place: place.start) if place.name in (one, two)]
    return any(
        before.name != after.name and not re.search(r"[.!?\n]", text[before.end : after.start])
        for before, after in pairwise(near)
    )
