"""A fact with its sentence, and all that one article gave."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.findings.base import Document, Fact, Span
from catalog.names import fold


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact, the sentence (two at most) that says it, how sure the rule is (0 to 1) and its name."""

    fact: Fact
    evidence: Span
    confidence: float
    rule: str

    @property
    def kind(self) -> str:
        return self.fact.kind

    @property
    def key(self) -> str:
        """Stable identity within an article; equal facts have equal keys whatever their spelling."""
        return key_of(self.fact)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article gave. At most one finding for a key: the most confident, then the first."""

    document: Document
    findings: tuple[Finding, ...]


def key_of(fact: Fact) -> str:
    """`kind:identity` with names folded, the order of people ignored."""
    parts = []
    for name in fact.identity:
        value = getattr(fact, name)
        if isinstance(value, tuple):
            value = ",".join(sorted(fold(item) for item in value))
        elif isinstance(value, str) and name != "of":
            value = fold(value)
        parts.append("" if value is None else str(value))
    return f"{fact.kind}:" + "|".join(parts)
