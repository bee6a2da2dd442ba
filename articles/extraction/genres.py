"""Genres: words of the vocabulary right before "drama" or "series", or in "a blend of …"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding, Genre, Span
from articles.extraction.lines import Line
from articles.extraction.tokens import Token, tokenise

_NOUNS = frozenset(["drama", "dramas", "k-drama", "kdrama", "series", "show", "thriller", "miniseries", "mini-series"])
_NEUTRAL = frozenset(
    [
        "korean",
        "south",
        "new",
        "latest",
        "upcoming",
        "popular",
        "hit",
        "original",
        "tv",
        "hit",
        "and",
        "the",
        "a",
        "an",
        "this",
        "-",
        ",",
        "/",
        "&",
        "tale",
        "story",
        "style",
        "netflix",
        "historical",
        "web",
        "global",
        "long-awaited",
        "monday-tuesday",
        "wednesday-thursday",
        "friday-saturday",
        "saturday-sunday",
        "weekend",
        "dark",
    ]
)
_blend = re.compile(
    r"(?i)\b(?:blend|mix|mixture|combination|combin\w+|genres? of|elements of|crosses|genre is)\b(?P<rest>[^.;]{0,120})"
)


def find(analysis: Analysis) -> Iterator[Finding]:
    """Genres of dramas. "X drama" after a title or before one is its genre; else the drama at hand."""
    for line in analysis.lines:
        named = {at for name in line.names if name.kind in "TP" for at in range(name.start, name.end)}
        tokens = [
            token
            for token in tokenise(analysis.text, line.sentence.start, line.sentence.end)
            if token.start not in named
        ]
        for at, token in enumerate(tokens):
            if token.lower in _NOUNS:
                slugs = _before(analysis, tokens, at)
                drama = _whose(analysis, line, tokens, at)
                if drama and not line.sentence.heading:
                    for slug in slugs:
                        yield Finding(
                            Genre(drama, slug), line.span, 0.8, "genre-before-noun", Span(token.start, token.end)
                        )
        for match in _blend.finditer(line.abstract):
            drama = analysis.drama_for(line)
            if drama:
                for slug in _within(analysis, tokenise(match["rest"])):
                    yield Finding(Genre(drama, slug), line.span, 0.75, "genre-blend", line.words(match))


def _before(analysis: Analysis, tokens: Sequence[Token], at: int) -> list[str]:
    """Slugs of the genre words that lead up to the noun at `at`, the noun itself where it is one."""
    slugs: list[str] = []
    place = at
    own = analysis.vocabulary.genres.get(tokens[at].lower)
    if own and own != "variety":
        slugs.append(own)
    while place > 0 and at - place < 10:
        for length in (3, 2, 1):
            words = " ".join(token.lower for token in tokens[max(0, place - length) : place])
            if place >= length and words in analysis.vocabulary.genres:
                slugs.append(analysis.vocabulary.genres[words])
                place -= length
                break
        else:
            if tokens[place - 1].lower in _NEUTRAL and tokens[place - 1].lower not in ("a", "an", "the", "this"):
                place -= 1
                continue
            break
    if "variety" in slugs or (
        own
        and slugs == [own]
        and tokens[at].lower == "thriller"
        and at + 1 < len(tokens)
        and tokens[at + 1].lower in _NOUNS
    ):
        return []
    return list(dict.fromkeys(slugs))


def _within(analysis: Analysis, tokens: Sequence[Token]) -> list[str]:
    words = [token.lower for token in tokens]
    found = [analysis.vocabulary.genres[word] for word in words if word in analysis.vocabulary.genres]
    return list(dict.fromkeys(slug for slug in found if slug != "variety"))


def _whose(analysis: Analysis, line: Line, tokens: Sequence[Token], at: int) -> str | None:
    """The drama that the noun at `at` stands for."""
    end = tokens[at].end
    after = bisect_right(line.names, end, key=lambda name: name.start)
    following = next((name for name in line.names[after : after + 1] if name.start - end <= 3), None)
    if following and following.kind == "T":
        work = analysis.work(following.value)
        return work.name if work and work.work in ("drama", "web") else None
    if following and following.kind == "X":
        return None
    return analysis.drama_for(line, end)
