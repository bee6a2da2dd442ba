"""Findings become evidence and proposals."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from articles.extraction.findings import Finding, Note, Quote, Reading, Title
from articles.models import Article, Evidence, Suggestion
from articles.review import PROPOSED, threshold
from articles.review.facts import sense_of, suggestion_key, to_json
from articles.review.kinds import HANDLERS
from catalog.models import Drama

from .anchoring import locate


def propose(*, article: Article, reading: Reading, accept_above: float | None = None) -> None:
    """A suggestion for every finding that is sure enough to ask about and that the catalogue has a place for; one
    already decided stays as it is, an open one that the text no longer gives is dropped."""
    present = {(row.kind, row.key): row for row in article.suggestions.all()}
    seen = set()
    for finding in reading.findings:
        least = min(PROPOSED, threshold(finding.kind, accept_above))
        if finding.confidence < least or not _has_place(finding):
            continue
        placed = _placed(article, reading, finding)
        if placed is None:
            continue
        key = (placed.kind, _key(placed, article))
        if key in seen:
            continue
        seen.add(key)
        _save(article, placed, key[1], present.get(key))
    for key, row in present.items():
        if row.status == Suggestion.Status.OPEN and key not in seen:
            row.delete()
    article.evidence.filter(citations=None, suggestions=None).delete()


def _has_place(finding: Finding) -> bool:
    """Whether the catalogue keeps such a fact: of works it keeps those that are shown."""
    fact = finding.fact
    return finding.kind in HANDLERS and (not isinstance(fact, Title) or fact.work in Drama.Kind)


def _placed(article: Article, reading: Reading, finding: Finding) -> Finding | None:
    """The finding with its offsets in the article's text, which an editor may have changed since it was read."""
    if article.text == reading.document.text:
        return finding
    span, said = finding.evidence, reading.document.text
    start = locate(text=article.text, exact=said[span.start : span.end], near=span.start)
    if start is None:
        return None
    shift = start - span.start
    fact = finding.fact
    if isinstance(fact, Quote):
        fact = replace(fact, start=fact.start + shift, end=fact.end + shift)
    return replace(finding, fact=fact, evidence=replace(span, start=start, end=span.end + shift))


def _key(finding: Finding, article: Article) -> str:
    """The finding's identity; a quotation's is its words, because its place moves with every correction."""
    if isinstance(finding.fact, Quote):
        return suggestion_key(article.text[finding.fact.start : finding.fact.end])
    return suggestion_key(finding.key)


def _data(finding: Finding) -> dict[str, Any]:
    data = to_json(finding.fact)
    if "of" in data and finding.kind in {"takes", "place", "aired", Note.kind}:
        data["of"] = suggestion_key(data["of"])
    return data


def _save(article: Article, finding: Finding, key: str, row: Suggestion | None) -> None:
    if row is not None and row.status != Suggestion.Status.OPEN:
        return
    span = finding.evidence
    evidence = Evidence.objects.filter(article=article, start=span.start, end=span.end).first()
    if evidence is None:
        evidence = Evidence(article=article)
        evidence.anchor(text=article.text, start=span.start, end=span.end)
        evidence.save()
    if row is None:
        row = Suggestion(article=article, kind=finding.kind, key=key)
    row.data, row.evidence, row.confidence, row.rule = _data(finding), evidence, finding.confidence, finding.rule
    row.sensitive = finding.sensitive
    row.sense = key if isinstance(finding.fact, Quote) else sense_of(finding.fact)
    row.save()
