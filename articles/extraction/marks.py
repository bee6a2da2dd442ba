"""Places of a text that bear a name, without overlaps."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from articles.extraction import titles
from articles.extraction.kinds import work_of
from articles.extraction.korean import is_plain_word
from articles.extraction.lines import Name
from articles.extraction.tokens import Token
from articles.extraction.vocabulary import Vocabulary


def known_titles(tokens: Sequence[Token], text: str, vocabulary: Vocabulary) -> list[titles.TitleSpan]:
    """Where `text` names a title that the vocabulary knows."""
    found = []
    for at in range(len(tokens)) if vocabulary.titles else ():
        hit = vocabulary.title_names.longest(tokens, at)
        if hit and (hit[0] > 1 or not is_plain_word(tokens[at].text)):
            start, end = tokens[at].start, tokens[at + hit[0] - 1].end
            weight = 0.85 if hit[0] > 1 else 0.5
            found.append(
                titles.TitleSpan(start, end, text[start:end], weight, work_of(text, start, end), "known-title")
            )
    return found


def covered(tokens: Sequence[Token], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Numbers of the tokens inside `spans` of the text."""
    starts = [token.start for token in tokens]
    places: set[int] = set()
    for start, end in spans:
        at = bisect_right(starts, start) - 1
        while at < len(tokens) and tokens[at].start < end:
            places.add(at)
            at += 1
    return frozenset(places)


def disjoint(marks: list[Name]) -> list[Name]:
    """`marks` in order without those that overlap an earlier or longer one."""
    kept: list[Name] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept
