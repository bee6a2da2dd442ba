"""Sentences about a real person's private life: what they say is for an editor to decide, never for a threshold."""

from __future__ import annotations

import re

from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.findings import Finding

CAP = 0.45
_private = re.compile(
    r"(?i)\b(?:dating (?:rumou?rs?|news|each other|since)|(?:is|are|was|were"
    r"|been) dating|in a relationship|(?:’s|'s|their) relationship"
    r"|relationship with|broke up|divorc\w+|lawsuit|sued|drunk driving|bullying (?:allegations|accusations|controversy)"
    r"|(?:school )?violence (?:allegations|accusations|controversy)|hospitali[sz]ed"
    r"|diagnosed|passed away|got married|tied the knot)\b"
)
_kept = frozenset({"title", "mention", "alias", "person", "credit", "song", "rating", "release", "broadcast", "genre"})


def capped(finding: Finding, analysis: Analysis, casting: Casting) -> Finding:
    """`finding`, with at most `CAP` where its sentence speaks of private life and of no character."""
    if finding.kind in _kept or finding.confidence <= CAP:
        return finding
    start, end = finding.evidence.start, finding.evidence.end
    line = analysis.line_at(start)
    if not _private.search(analysis.text[start:end]) or any(name.value in casting.characters for name in line.all("P")):
        return finding
    return Finding(finding.fact, finding.evidence, CAP, finding.rule)
