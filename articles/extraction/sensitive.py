"""Sentences about a real person's private life, or with the wording of rumour: for an editor to decide, never for a
threshold. Words, the world that a sentence tells of and the sentences before it are weighed together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.body_words import BODY
from articles.extraction.casting import Casting
from articles.extraction.conduct_words import CONDUCT
from articles.extraction.findings import Finding, Span
from articles.extraction.lines import Line
from articles.extraction.phrase_words import starts
from articles.extraction.private_words import PRIVATE
from articles.extraction.rumour_words import AFTERMATH, RUMOUR
from articles.extraction.word_families import NO_KIND, Phrases
from articles.extraction.worlds import Clause, Worlds

SURE, OPEN, FAINT = 4.0, 2.0, 1.0
"""What the phrases of a family weigh, by their group."""
TOLD = 1.0
"""What is taken off where the sentence before tells a plot."""
NEXT, NEAR, HEADLINE = 1.5, 1.0, 1.0
"""What a sensitive sentence right before adds in the same paragraph and in the last, and what a headline adds."""
ENOUGH, PLAIN = 2.0, 3.0
"""What makes a sentence sensitive, and what a headline must weigh to cast its light on the article."""
_FAMILIES = (*PRIVATE, *BODY, *CONDUCT, *RUMOUR)
_WORDS = Phrases(
    *((SURE, family.sure) for family in _FAMILIES),
    *((OPEN, family.open) for family in _FAMILIES),
    *((FAINT, family.faint) for family in _FAMILIES),
    unless=NO_KIND,
)
_GOING_ON = Phrases((FAINT, AFTERMATH))


def find(analysis: Analysis, casting: Casting) -> tuple[Span, ...]:
    """The sentences of `analysis` that only an editor may accept findings from."""
    worlds = Worlds(analysis, casting)
    found: list[Line] = []
    headline = 0.0
    for line in analysis.lines:
        near = _near(line, found[-1]) if found else 0.0
        weight = _weight(worlds, line, near, headline)
        if weight >= ENOUGH:
            found.append(line)
        if line.sentence.heading and line.sentence.block == 0 and weight >= PLAIN:
            headline = HEADLINE
    return tuple(line.span for line in found)


def _weight(worlds: Worlds, line: Line, near: float, headline: float) -> float:
    """How much speaks for a sentence being sensitive, by the clause for which most does."""
    topic = near + headline
    said = starts(line.text.lower())
    if not (_WORDS.begins(said) or (topic >= NEAR and _GOING_ON.begins(said))):
        return 0.0
    weight = max((_clause_weight(clause, topic) for clause in worlds.clauses(line)), default=0.0)
    return weight - TOLD if weight >= ENOUGH and near <= NEAR and worlds.after_plot(line) else weight


def _clause_weight(clause: Clause, topic: float) -> float:
    words = _WORDS.weigh(clause.text)
    if topic >= NEAR and not words:
        words = _GOING_ON.weigh(clause.text)
    fact = clause.fact if words > FAINT else max(topic, words)
    plot = clause.plot if words < SURE else min(clause.plot, 2.5)
    return words + topic + min(clause.fact, fact, 2.0) - plot if words else 0.0


def marked(findings: Iterable[Finding], spans: Sequence[Span]) -> Iterator[Finding]:
    """`findings`, those marked as sensitive whose evidence shares a stretch with one of the ordered `spans`."""
    ends = [span.end for span in spans]
    for finding in findings:
        at = bisect_left(ends, finding.evidence.start + 1)
        touched = at < len(spans) and spans[at].start < finding.evidence.end
        yield replace(finding, sensitive=True) if touched else finding


def _near(line: Line, last: Line) -> float:
    """How far the sensitive sentence `last` before `line` leads one to expect more of the same."""
    if line.number - last.number != 1:
        return 0.0
    blocks = line.sentence.block - last.sentence.block
    return NEXT if blocks == 0 else NEAR if blocks == 1 and not line.sentence.heading else 0.0
