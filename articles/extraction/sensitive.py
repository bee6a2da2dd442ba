"""Sentences about a real person's private life: what they say is for an editor to decide, never for a threshold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.findings import Finding, Span

CAP = 0.45
_private = re.compile(
    r"(?i)\b(?:dating (?:rumou?rs?|news|each other|since)|(?:is|are|was|were"
    r"|been) dating|in a relationship|(?:’s|'s|their) relationship"
    r"|relationship with|broke up|divorc\w+|lawsuit|sued|drunk driving|bullying (?:allegations|accusations|controversy)"
    r"|(?:school )?violence (?:allegations|accusations|controversy)|hospitali[sz]ed"
    r"|diagnosed|passed away|got married|tied the knot)\b"
)
_kept = frozenset({"title", "mention", "alias", "person", "credit", "song", "rating", "release", "broadcast", "genre"})


def capped(found: Iterable[Finding], analysis: Analysis, casting: Casting) -> Iterator[Finding]:
    """`found`, with at most `CAP` where the sentence speaks of private life and of no character."""
    known: dict[Span, bool] = {}
    for finding in found:
        if finding.kind not in _kept and finding.confidence > CAP:
            if finding.evidence not in known:
                known[finding.evidence] = _is_private(finding.evidence, analysis, casting)
            if known[finding.evidence]:
                finding = replace(finding, confidence=CAP)
        yield finding


def _is_private(evidence: Span, analysis: Analysis, casting: Casting) -> bool:
    if not _private.search(analysis.text[evidence.start : evidence.end]):
        return False
    return not any(name.value in casting.characters for name in analysis.line_at(evidence.start).all("P"))
