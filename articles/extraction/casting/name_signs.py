"""What the words around each name of the article say of its bearer, one by one; `leanings` adds it up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting.claims import looks_personal, may_be_somebody
from articles.extraction.casting.leaning_signs import LEANING, LISTED
from articles.extraction.casting.neither_signs import NEITHER
from articles.extraction.casting.plot_signs import PLOT
from articles.extraction.text.lines import Line, Name
from catalog.names import fold

_PRIOR, _PRIOR_X, _PRIOR_PERSONAL, _PRIOR_QUOTED, _PRIOR_GIVEN = 0.5, -2.4, -0.6, -0.3, -0.3
_HEADLINE = 0.7


@dataclass(frozen=True)
class Signs:
    """What the words around the names say, before anything is known of parts: each name's prior, signs in order of the
    text by rule and weight, what speaks against, and the lists of names."""

    prior: Mapping[str, float]
    told: Sequence[tuple[Name, str, float, Line]]
    against: Mapping[str, float]
    lists: Sequence[set[str]]


def signs(analysis: Analysis) -> Signs:
    """The signs of the whole document."""
    prior: dict[str, float] = {}
    titled = "|".join(fold(work) for work in analysis.works.by_name)
    for line in analysis.lines:
        for name in line.names:
            if name.kind in "PX" and may_be_somebody(name):
                weight = _prior(analysis, name, titled)
                prior[name.value] = max(weight, prior.get(name.value, weight))
    told = [
        (name, "headline", _HEADLINE, line)
        for line in analysis.lines[:1]
        for name in line.all("P")
        if line.sentence.heading and name.value in prior
    ]
    against: dict[str, float] = defaultdict(float)
    for line in analysis.lines:
        if not (line.all("P") or line.all("X")):
            continue
        share = share_of(analysis, line)
        for rule, expression, weight in (*LEANING, *PLOT):
            for match in expression.finditer(line.abstract):
                told += [
                    (name, rule, weight * (share if weight > 0 else 1.0), line)
                    for name in line.named(match["p"])
                    if name.value in prior
                ]
        for _, expression, weight in NEITHER:
            for match in expression.finditer(line.abstract):
                for name in line.named(match["p"]):
                    against[name.value] = max(against[name.value], weight)
    lists = [names for line in analysis.lines for names in _lists(line) if len(names) > 1]
    return Signs(prior, told, against, lists)


def _prior(analysis: Analysis, name: Name, titled: str) -> float:
    if analysis.is_quoted(name.start):
        return min(_PRIOR_QUOTED, _PRIOR_X if name.kind == "X" else _PRIOR)
    if name.kind == "X":
        return _PRIOR_PERSONAL if looks_personal(name) else _PRIOR_X
    if " " not in name.value:
        return _PRIOR_GIVEN
    given = fold(name.value.split(" ", 1)[-1])
    return _PRIOR - (1.0 if len(given) > 3 and given in titled else 0.0)


def share_of(analysis: Analysis, line: Line, title: str | None = None) -> float:
    """How much acting told in `line` counts: little where it is about a film or a variety show."""
    name = title or analysis.work_for(line)
    work = analysis.work(name) if name else None
    return 0.35 if work and work.work in ("film", "variety", "other", "webtoon", "novel") else 1.0


def _lists(line: Line) -> list[set[str]]:
    return [{name.value for name in line.named(match.group())} for match in LISTED.finditer(line.abstract)]
