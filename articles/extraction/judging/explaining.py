"""A reading for people who improve the rules: each finding with its rule, the words that led to it, its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from articles.extraction.findings import Fact, Finding, Reading, Span


def explain(reading: Reading) -> Iterator[str]:
    """Lines of text for the findings, in order of the text."""
    for finding in sorted(reading.findings, key=lambda finding: (finding.evidence.start, -finding.confidence)):
        if finding.kind != "mention":
            yield f"{finding.confidence:.2f} {finding.kind}: {_said(finding.fact)}{_private(finding)}"
            yield f"     rule {finding.rule}: “{_words(reading, finding.cue or finding.evidence)}”"
            if learned := _learned(finding):
                yield f"     learned {learned}"
            yield f"     in “{_words(reading, finding.evidence)}”"


def _learned(finding: Finding) -> str:
    """The learned signs that spoke for a tie of two names."""
    return "; ".join(sign for sign in finding.signs if finding.kind == "role" and (": " in sign or " back" in sign))


def _said(fact: Fact) -> str:
    values = ((field.name, getattr(fact, field.name)) for field in fields(fact))  # type: ignore[arg-type]
    shown = ((name, ", ".join(value) if isinstance(value, tuple) else value) for name, value in values)
    return ", ".join(f"{name} {value}" for name, value in shown if value not in ("", None, False))


def _private(finding: Finding) -> str:
    return " (sensitive: for an editor)" if finding.sensitive else ""


def _words(reading: Reading, span: Span) -> str:
    return " ".join(reading.document.text[span.start : span.end].split())
