"""Finding an article's spans again in a changed text. The time it takes grows with the text, not with its square."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice, pairwise
from typing import Any

from rapidfuzz import fuzz, process

from articles.extraction.text.sentences import split
from articles.models import Article, Evidence, Quote, Span

from .likeness import Folded, folded, says_the_same
from .placing import Placing

MOST_PLACES = 200
"""Places looked at before and after the old one where a text says the same again and again."""
MOST_COMPARED = 200
"""Spans for which changed sentences are compared; the rest of a text written anew counts as lost."""
MOST_SENTENCES = 3000
ALIKE = 60
"""Likeness (per cent) from which a sentence is shown as the nearest to one that is gone."""


@dataclass
class Change:
    """A text in place of another one."""

    before: str
    text: str
    places: dict[type, set[tuple[int, int]]] = field(default_factory=dict)
    compared: int = 0

    @cached_property
    def folded(self) -> Folded:
        return folded(self.text)

    @cached_property
    def new_sentences(self) -> list[tuple[int, int]]:
        """Sentences that the old text had not, and pairs of neighbours of which it had not both."""
        old = {self.before[each.start : each.end] for each in split(self.before)}
        all_of = split(self.text)
        found = [(each.start, each.end) for each in all_of if self.text[each.start : each.end] not in old]
        ends = dict(found)
        pairs = [(a.start, b.end) for a, b in pairwise(all_of) if a.start in ends or b.start in ends]
        return [*found, *pairs][:MOST_SENTENCES]

    def place(self, span: Span) -> Placing:
        """The same words, or else the same but for marks and spaces."""
        start = locate(text=self.text, exact=span.exact, prefix=span.prefix, suffix=span.suffix, near=span.start or 0)
        if start is not None and self._take(span, start, start + len(span.exact)):
            return self._placing(span, start, start + len(span.exact))
        wanted = folded(span.exact).text
        at = wanted and locate(text=self.folded.text, exact=wanted, near=self.folded.index(span.start or 0))
        if wanted and isinstance(at, int):
            start, end = self.folded.place(at, len(wanted))
            if _whole_words(self.text, start, end) and self._take(span, start, end):
                return self._placing(span, start, end)
        return Placing(span)

    def place_alike(self, span: Span) -> Placing:
        """The new sentence that says the same but for slips; else the nearest one, to be shown."""
        self.compared += 1
        if span.start is None or self.compared > MOST_COMPARED:
            return Placing(span)
        said = [self.text[start:end] for start, end in self.new_sentences]
        best = process.extract(span.exact, said, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=3)
        for sentence, _, number in best:
            start, end = self.new_sentences[number]
            if says_the_same(span.exact, sentence) and self._take(span, start, end):
                return self._placing(span, start, end)
        return Placing(span, nearest=best[0][0] if best else "")

    def _placing(self, span: Span, start: int, end: int) -> Placing:
        return Placing(span, start, end, said=self.text[start:end])

    def _take(self, span: Span, start: int, end: int) -> bool:
        """Two spans of a kind never share a place."""
        taken = self.places.setdefault(type(span), set())
        free = (start, end) not in taken
        taken.add((start, end))
        return free


def occurrences(text: str, exact: str, near: int = 0) -> Iterator[int]:
    """Where `text` says `exact`: from `near` on to its end, then back to its beginning, bounded both ways."""

    def onwards() -> Iterator[int]:
        start = text.find(exact, near)
        while start >= 0:
            yield start
            start = text.find(exact, start + 1)

    def backwards() -> Iterator[int]:
        start = text.rfind(exact, 0, max(0, near - 1 + len(exact)))
        while start >= 0:
            yield start
            start = text.rfind(exact, 0, start - 1 + len(exact))

    return chain(islice(onwards(), MOST_PLACES), islice(backwards(), MOST_PLACES))


def locate(*, text: str, exact: str, prefix: str = "", suffix: str = "", near: int = 0) -> int | None:
    """Where `text` says `exact`: the place whose surroundings agree best with `prefix` and `suffix`, then the one
    nearest to `near`. None where it does not say it."""

    def rank(start: int) -> tuple[int, int]:
        before = text[max(0, start - len(prefix)) : start]
        after = text[start + len(exact) : start + len(exact) + len(suffix)]
        same_before = _shared(before[::-1], prefix[::-1])
        return -(same_before + _shared(after, suffix)), abs(start - near)

    return min(occurrences(text, exact, min(near, len(text))), key=rank, default=None)


def _shared(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _whole_words(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start + 1], text[end - 1 : end + 1]
    return not (len(before) == 2 and before.isalnum()) and not (len(after) == 2 and after.isalnum())


def foresee(*, article: Article, before: str, text: str) -> list[Placing]:
    """Where each span of the article (evidence, then quotations) will be when `text` stands in place of `before`.
    Reads, writes nothing."""
    change = Change(before, text)
    spans: list[Span] = [*article.evidence.order_by("pk"), *article.quotes.order_by("pk")]
    placings = [change.place(span) for span in spans]
    return [change.place_alike(each.span) if each.start is None else each for each in placings]


def reanchor(*, article: Article, before: str) -> list[Placing]:
    """Point every span of the article at its present text, which replaced `before`. One whose words are gone keeps
    them and loses its place. Returns where each is."""
    placings = foresee(article=article, before=before, text=article.text)
    for model, rows in ((Evidence, article.evidence), (Quote, article.quotes)):
        mine = [placing for placing in placings if isinstance(placing.span, model)]
        # Two rows may change places: all give theirs up before any takes a new one.
        rows.update(start=None, end=None)
        model._default_manager.bulk_update(_moved(mine, article.text), FIELDS, batch_size=200)
    return placings


FIELDS = ["start", "end", "exact", "prefix", "suffix"]


def _moved(placings: Sequence[Placing], text: str) -> list[Any]:
    moved = []
    for placing in placings:
        if placing.start is not None and placing.end is not None:
            placing.span.anchor(text=text, start=placing.start, end=placing.end)
            moved.append(placing.span)
    return moved
