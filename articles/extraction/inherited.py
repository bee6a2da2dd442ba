"""Statements whose drama stands in another sentence: "she plays X", "the series ended"."""

from __future__ import annotations

from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding, Role

CAP = 0.45
_STANDS = 0.55
"""The cap of what stands without its drama: a figure, a network."""
_PAIR = 0.6
"""The cap of an actor and a named character, worth telling though their drama be a guess."""
_bound = frozenset({"role", "release", "broadcast", "genre", "setting", "based_on", "credit", "rating"})
_standing = frozenset({"broadcast", "rating"})


def capped(finding: Finding, analysis: Analysis) -> Finding:
    """`finding`, with at most `CAP` where its sentence does not name its drama and the article has more works than
    one that it could mean; a figure or a network then stands without a drama."""
    drama = getattr(finding.fact, "drama", None)
    if finding.kind not in _bound or finding.confidence <= CAP or drama is None:
        return finding
    main = analysis.main()
    if main and main.name == drama and analysis.is_sole:
        return finding
    number = analysis.line_at(finding.evidence.start).number
    last = analysis.line_at(finding.evidence.end - 1).number
    if any(name.value == drama for line in analysis.lines[number : last + 1] for name in line.all("T")):
        return finding
    if analysis.section(analysis.lines[number]) == drama:
        return finding
    if finding.kind in _standing:
        fact = replace(finding.fact, drama=None)  # type: ignore[type-var]
        return replace(finding, fact=fact, confidence=min(finding.confidence, _STANDS))
    pair = isinstance(finding.fact, Role) and finding.fact.character
    return replace(finding, confidence=min(finding.confidence, _PAIR if pair else CAP))
