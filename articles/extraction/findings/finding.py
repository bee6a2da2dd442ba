"""A fact with its sentence, and all that one article gave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from articles.extraction.findings.base import Document, Fact, Span
from catalog.names import fold


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact, the sentence (two at most) that says it, how sure extraction is (0 to 1), the rule that saw it and the
    words that led the rule to it. `sensitive` where the sentence speaks of somebody's private life or of a rumour:
    only an editor may accept that, however sure it is."""

    fact: Fact
    evidence: Span
    confidence: float
    rule: str
    cue: Span | None = None
    sensitive: bool = False
    signs: tuple[str, ...] = ()
    """What it shows beside its rule, by which `weighing` corrects the rule's weight."""

    @property
    def kind(self) -> str:
        return self.fact.kind

    @property
    def key(self) -> str:
        """Stable identity within an article; equal facts have equal keys whatever their spelling."""
        return key_of(self.fact)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article gave. At most one finding for a key: the most confident, then the first. `sensitive` are
    the sentences on somebody's private life, whether or not they gave a finding."""

    document: Document
    findings: tuple[Finding, ...]
    sensitive: tuple[Span, ...] = ()


def key_of(fact: Fact, reduced: Callable[[str], str] = fold) -> str:
    """`kind:identity` with names folded, or `reduced` otherwise, the order of people ignored."""
    parts = []
    for name in fact.identity:
        value = getattr(fact, name)
        if isinstance(value, tuple):
            value = ",".join(sorted(map(reduced, value)))
        elif isinstance(value, str) and name != "of":
            value = reduced(value)
        parts.append("" if value is None else str(value))
    return f"{fact.kind}:" + "|".join(parts)
