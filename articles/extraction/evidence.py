"""Which of several sentences that say the same is kept as the evidence of a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding, Span

SURE = 0.5
_SAYS = {
    "title": ("title",),
    "person": ("name",),
    "role": ("actor", "character"),
    "broadcast": ("network",),
    "credit": ("person",),
    "song": ("title", "artists"),
    "based_on": ("title",),
    "alias": ("name",),
}
"""The fields of a fact whose values a reader looks for in its sentence."""


def settled(found: Iterable[Finding], text: str) -> list[Finding]:
    """One finding for each key, in order of first appearance: the most confident one's fact, then the first's, with
    the sentence among those that state it which is not sensitive, then names its values in full, then the most
    confident's."""
    groups: dict[str, list[Finding]] = {}
    for finding in found:
        groups.setdefault(finding.key, []).append(finding)
    return [_one(group, text) for group in groups.values()]


def shortened(finding: Finding, analysis: Analysis) -> Finding:
    """`finding` with the last two sentences of its evidence, where that has more."""
    span = finding.evidence
    first, last = (analysis.line_at(at).number for at in (span.start, span.end - 1))
    if last - first < 2:
        return finding
    return replace(finding, evidence=Span(analysis.lines[last - 1].sentence.start, span.end))


def _one(group: list[Finding], text: str) -> Finding:
    best = max(group, key=lambda finding: finding.confidence)
    if len(group) > 1:
        times = ("said twice",) if len(group) < 4 else ("said twice", "said often")
        best = replace(best, signs=(*best.signs, *times))
    if len(group) == 1 or best.kind not in _SAYS:
        return best
    least = min(SURE, best.confidence)
    stating = [finding for finding in group if finding.fact == best.fact and finding.confidence >= least]
    plainest = max(stating, key=lambda finding: (not finding.sensitive, _named(finding, text), finding.confidence))
    return replace(best, evidence=plainest.evidence, rule=plainest.rule, cue=plainest.cue, sensitive=plainest.sensitive)


def _named(finding: Finding, text: str) -> int:
    """How many of the values stand in the evidence as they are."""
    said = text[finding.evidence.start : finding.evidence.end]
    return sum(value in said for value in _values(finding))


def _values(finding: Finding) -> Iterator[str]:
    for name in _SAYS[finding.kind]:
        value = getattr(finding.fact, name)
        yield from (value,) if isinstance(value, str) else value or ()
