"""Sentences about a real person's private life, or with the wording of rumour: for an editor to decide, never for a
threshold. Words, the world that a sentence tells of and the sentences before it are weighed together."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.findings import Finding, Span
from articles.extraction.learned.tables import PRIVATE, PRIVATE_ALONE
from articles.extraction.private.body_words import BODY
from articles.extraction.private.conduct_words import CONDUCT
from articles.extraction.private.family_words import FAMILY
from articles.extraction.private.figures_of_speech import FIGURES
from articles.extraction.private.illness_words import ILLNESS
from articles.extraction.private.love_words import LOVE
from articles.extraction.private.money_words import MONEY
from articles.extraction.private.private_signs import held, near_signs, own_signs
from articles.extraction.private.rumour_words import AFTERMATH, RUMOUR
from articles.extraction.private.word_families import NO_KIND, Phrases
from articles.extraction.private.worlds import Clause, Worlds
from articles.extraction.text.lines import Line

SURE, OPEN, FAINT = 4.0, 2.0, 1.0
"""What the phrases of a family weigh, by their group."""
TOLD = 1.0
"""What is taken off where the sentence before tells a plot."""
NEXT, NEAR, HEADLINE = 1.5, 1.0, 1.0
"""What a sensitive sentence right before adds in the same paragraph and in the last, and what a headline adds."""
AFTER = 0.5
"""How much of that a sensitive sentence right after adds."""
LIKELY, ANYWHERE = -3.0, -1.5
"""From which log-odds on the tables mark a sentence of an article that the rules have marked others of, and of any
other: to miss one is worse than to withhold one too many."""
ENOUGH, PLAIN = 2.0, 3.0
"""What makes a sentence sensitive, and what a headline must weigh to cast its light on the article."""
_FAMILIES = (*LOVE, *FAMILY, *BODY, *ILLNESS, *CONDUCT, *MONEY, *RUMOUR)
_WORDS = Phrases(
    *((SURE, family.sure) for family in _FAMILIES),
    *((OPEN, family.open) for family in _FAMILIES),
    *((FAINT, family.faint) for family in _FAMILIES),
    unless=NO_KIND,
)
_GOING_ON = Phrases((FAINT, AFTERMATH))
_FIGURES = Phrases((FAINT, FIGURES))


@dataclass(frozen=True, slots=True)
class Topic:
    """What leads one to expect a sensitive sentence: the one before, the one after, the headline."""

    before: float = 0.0
    after: float = 0.0
    headline: float = 0.0

    @property
    def all(self) -> float:
        return self.before + self.after + self.headline

    @property
    def goes_on(self) -> bool:
        """Whether words that go on about a matter count."""
        return self.before > 0 and self.all >= NEXT

    @property
    def between(self) -> bool:
        """Whether a sentence needs no words of its own, standing among sensitive ones."""
        return self.before > 0 and self.after > 0 and self.all >= ENOUGH


def find(analysis: Analysis, casting: Casting) -> tuple[Span, ...]:
    """The sentences of `analysis` that only an editor may accept findings from: those that the rules mark, and those
    that the learned tables hold for private beside them."""
    worlds = Worlds(analysis, casting)
    lines = analysis.lines
    alone = [_weight(worlds, line, Topic()) for line in lines]
    headline = _headline(lines, alone)
    found: list[Line] = []
    for line, weight in zip(lines, alone, strict=True):
        before = _near(found[-1], line) if found else 0.0
        after = AFTER * _near(line, following) if (following := _following(lines, alone, line)) else 0.0
        topic = Topic(before, after, headline)
        if (_weight(worlds, line, topic) if topic.all else weight) >= ENOUGH:
            found.append(line)
    marked = {line.number for line in _with_paragraphs(lines, found)}
    learned = _learned(worlds, lines, alone, [line.number in marked for line in lines])
    least = inf if not PRIVATE.is_learned else LIKELY if marked else ANYWHERE
    likely = {line.number for line, odds in zip(lines, learned, strict=True) if odds >= least}
    return tuple(line.span for line in lines if line.number in marked | likely)


def _learned(worlds: Worlds, lines: Sequence[Line], alone: Sequence[float], marked: Sequence[bool]) -> Iterator[float]:
    """The log-odds of each sentence: by itself, then among the others."""
    odds: list[float] = []
    for line, weight in zip(lines, alone, strict=True):
        clauses = worlds.clauses(line)
        words = max((_WORDS.weigh(_FIGURES.without(clause.text)) for clause in clauses), default=0.0)
        signs = own_signs(worlds.said(line), line, clauses, words, max(-2.0, weight - ENOUGH))
        odds.append(held(PRIVATE_ALONE.odds((line.number, line.text), signs)))
    for line, signs in zip(lines, near_signs(lines, odds, marked), strict=True):
        yield PRIVATE.odds((line.number, line.text), signs)


def _with_paragraphs(lines: Sequence[Line], found: Sequence[Line]) -> list[Line]:
    """`found` with the rest of each paragraph of which they are most: what stands among such sentences goes on about
    the matter, whatever its words."""
    of, private = (Counter(line.sentence.block for line in several) for several in (lines, found))
    numbers = {line.number for line in found}
    mostly = {block for block, number in private.items() if 2 * number > of[block]}
    return [line for line in lines if line.number in numbers or line.sentence.block in mostly]


def _headline(lines: Sequence[Line], alone: Sequence[float]) -> float:
    """What the headline of an article lets expect of its sentences."""
    first = (weight for line, weight in zip(lines, alone, strict=True) if line.sentence.block == 0)
    return HEADLINE if lines and lines[0].sentence.heading and max(first, default=0.0) >= PLAIN else 0.0


def _following(lines: Sequence[Line], alone: Sequence[float], line: Line) -> Line | None:
    """The next sentence, if it is sensitive by itself."""
    place = line.number + 1
    return lines[place] if place < len(lines) and alone[place] >= ENOUGH else None


def _weight(worlds: Worlds, line: Line, topic: Topic) -> float:
    """How much speaks for a sentence being sensitive, by the clause for which most does."""
    said = worlds.said(line)
    if not (topic.between or _WORDS.weigh(said) or (topic.goes_on and _GOING_ON.weigh(said))):
        return 0.0
    weight = max((_clause_weight(clause, topic) for clause in worlds.clauses(line)), default=0.0)
    if weight < ENOUGH or topic.before > NEAR or not worlds.after_plot(line) or _WORDS.weigh(said) >= SURE:
        return weight
    clauses = [clause for clause in worlds.clauses(line) if _WORDS.weigh(clause.text)]
    if any(clause.fact and not clause.plot for clause in clauses):
        return weight
    return weight - (TOLD if any(clause.fact for clause in clauses) else 2 * TOLD)


def _clause_weight(clause: Clause, topic: Topic) -> float:
    text = _FIGURES.without(clause.text)
    words = _WORDS.weigh(text)
    if topic.goes_on and not words:
        words = _GOING_ON.weigh(text)
    if not words and not topic.between:
        return 0.0
    fact = clause.fact if words > FAINT else max(topic.all, words)
    plot = clause.plot if words < SURE else min(clause.plot, 2.5)
    return words + topic.all + min(clause.fact, fact, 2.0) - plot


def marked(findings: Iterable[Finding], spans: Sequence[Span]) -> Iterator[Finding]:
    """`findings`, those marked as sensitive whose evidence shares a stretch with one of the ordered `spans`."""
    ends = [span.end for span in spans]
    for finding in findings:
        at = bisect_left(ends, finding.evidence.start + 1)
        touched = at < len(spans) and spans[at].start < finding.evidence.end
        yield replace(finding, sensitive=True) if touched else finding


def _near(one: Line, other: Line) -> float:
    """How far a sensitive sentence leads one to expect that the next is so as well."""
    if other.number - one.number != 1:
        return 0.0
    blocks = other.sentence.block - one.sentence.block
    return NEXT if blocks == 0 else NEAR if blocks == 1 and not other.sentence.heading else 0.0
