"""Sentences in which more capitalised names are persons, once the whole document has told who they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from articles.extraction.text.lines import Line, Name, P, X

_SHIFT = ord(P[1]) - ord(X[1])
"""How far the signs for persons lie from those for other names."""


def with_people(line: Line, people: Mapping[str, str]) -> Line:
    """`line` with those of its other capitalised names as persons that `people` gives the full name of, such as stage
    names and family names."""
    turned = {sign: chr(ord(sign) + _SHIFT) for sign, name in line.signs.items() if _is(name, people)}
    if not turned:
        return line
    names = tuple(
        replace(name, kind="P", value=people[name.value]) if _is(name, people) else name for name in line.names
    )
    signs = {turned.get(sign, sign): name for sign, name in zip(line.signs, names, strict=True)}
    kinds: dict[str, list[Name]] = {}
    for name in names:
        kinds.setdefault(name.kind, []).append(name)
    abstract = line.abstract.translate({ord(sign): person for sign, person in turned.items()})
    return replace(line, abstract=abstract, names=names, signs=signs, _by_kind=kinds)


def _is(name: Name, people: Mapping[str, str]) -> bool:
    return name.kind == "X" and name.value in people
