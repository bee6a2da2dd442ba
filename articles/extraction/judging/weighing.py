"""How sure a finding is: the weight of its rule, corrected by what the development corpus taught.

A logistic model for each kind of finding: the log-odds of the rule's own weight, times a factor, plus a weight for each
sign that the finding shows (its rule, where its sentence stands, how often the article says it). `WEIGHTS` is fitted by
`evaluate_extraction --fit` on the development part of the corpus alone; a sign that it does not hold weighs nothing,
so that a new rule begins with the weight that its author gave it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import log
from pathlib import Path

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding
from articles.extraction.learned.tables import chance

FILE = Path(__file__).with_name("weights.json")
FACTOR, BIAS = "factor", "bias"
Weights = Mapping[str, Mapping[str, float]]
WEIGHTS: Weights = json.loads(FILE.read_text(encoding="utf-8"))
_LEAST = 0.02


def weighed(finding: Finding, analysis: Analysis, weights: Weights = WEIGHTS) -> Finding:
    """`finding` with its signs, and the confidence that its rule's weight and the signs give."""
    table = weights.get(finding.kind, {})
    signs = tuple(_signs(finding, analysis))
    score = table.get(BIAS, 0.0) + table.get(FACTOR, 1.0) * logit(finding.confidence)
    score += sum(table.get(sign, 0.0) for sign in signs)
    return replace(finding, confidence=round(chance(score), 3), signs=signs)


def _signs(finding: Finding, analysis: Analysis) -> Iterator[str]:
    yield f"rule {finding.rule}"
    yield from finding.signs
    line = analysis.line_at(finding.evidence.start)
    if line.sentence.heading:
        yield "in a heading"
    if analysis.is_quoted(finding.evidence.start + 1):
        yield "in a quotation"
    drama = getattr(finding.fact, "drama", None) or getattr(finding.fact, "title", None)
    if drama:
        main = analysis.main()
        yield "of the main drama" if main and main.name == drama else "of another work"
        if not any(name.value == drama for name in line.all("T")):
            yield "drama not in the sentence"
    dramas = sum(analysis.is_drama(name) for name in analysis.works.by_name)
    yield "few dramas" if dramas < 3 else "several dramas" if dramas < 7 else "many dramas"
    if finding.sensitive:
        yield "sensitive"


def logit(confidence: float) -> float:
    held = min(1 - _LEAST, max(_LEAST, confidence))
    return log(held / (1 - held))
