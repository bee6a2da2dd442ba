"""Places of a text that bear a name, without overlaps."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from articles.extraction.names.korean import is_plain_word, is_surname
from articles.extraction.names.people import NameSpan
from articles.extraction.text.lines import Name
from articles.extraction.text.tokens import Token
from articles.extraction.titles.kinds import work_of
from articles.extraction.titles.title_spans import TitleSpan
from articles.extraction.vocabulary import Vocabulary


def known_titles(tokens: Sequence[Token], text: str, vocabulary: Vocabulary) -> list[TitleSpan]:
    """Where `text` names a title that the vocabulary knows."""
    found = []
    for at in range(len(tokens)) if vocabulary.titles else ():
        hit = vocabulary.title_names.longest(tokens, at)
        if hit and (hit[0] > 1 or not is_plain_word(tokens[at].text)):
            start, end = tokens[at].start, tokens[at + hit[0] - 1].end
            found.append(TitleSpan(start, end, text[start:end], "known", work_of(text, start, end)))
    return found


def is_human(tokens: Sequence[Token], span: NameSpan) -> bool:
    """Whether the words of `span` can hardly be part of a title: neither "I" and a word, nor a hyphened word before
    another with a capital ("Hip-Hop High")."""
    after = tokens[span.last] if span.last < len(tokens) else None
    clipped = [token.text for token in tokens[span.last : span.last + 2]] in (["’", "t"], ["'", "t"])
    syllables = set(tokens[span.last - 1].lower.split("-"))
    repeated = len(syllables) == 1 and "-" in tokens[span.last - 1].text
    if tokens[span.first].text == "I" or clipped or repeated:
        return False
    follows = after is not None and after.capital and after.start - tokens[span.last - 1].end == 1
    return not (span.given and follows and not is_surname(after.text if after else ""))


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
