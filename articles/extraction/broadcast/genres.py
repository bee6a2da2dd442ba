"""Genres: words of the vocabulary before "drama" or "series", nouns of their own ("sageuk"), and "a blend of …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Finding, Genre, Span
from articles.extraction.text.lines import Line, Name
from articles.extraction.text.tokens import Token, tokenise
from articles.extraction.text.words import words

_NOUNS = words(
    """
    drama dramas k-drama k-dramas kdrama series show miniseries mini-series serial soap hit original saga
    """
)
"""Nouns for a series that name no genre."""
_KINDS = words("thriller sageuk sitcom melodrama rom-com romcom comedy noir whodunit procedural tearjerker anthology")
"""Nouns that are a genre and stand for a series of it."""
_FEELINGS = words("romance mystery fantasy horror melo")
"""Nouns that stand for a series right beside its title alone: a romance is mostly what two people have."""
_WITH_TITLE = _FEELINGS | {"dramas", "k-dramas"}
_OPENERS = words("the this that its 's ’s a an his her")
"""What stands before a genre that means the drama at hand."""
_NEUTRAL = words(
    """
    korean south new latest upcoming popular hit original tv and - , / & tale story style netflix web global dark
    long-awaited weekend daily short light big-budget slow-burn prime-time miniseries own ongoing current recent highly
    anticipated beloved classic cult episode episodes hour part sweet quirky
    """
)
"""Words that may stand between a genre and its noun."""
_WEEKDAYS = re.compile(
    r"(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)[a-z]*(?:-(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)[a-z]*)?$|\d"
)
_blend = re.compile(
    r"(?i)\b(?:blend|mix|mixture|combination|combin\w+|genres? of|elements of|crosses|genre is)\b(?P<rest>[^.;]{0,120})"
)
_apposed = re.compile(
    r"(?i)^[”\"’'）)]{0,3}(?:\s\([^()]{1,40}\))?(?:,|\s(?:is|was|has been|will be)"
    r"|,?\swhich\s(?:is|was)|:|\s[–—-]|\s\()?\s?"
    r"(?:also\s|still\s|billed as\s|described as\s)?(?:an?|the|his|her|their|its|my|our|another)?\s?$"
)
_denied = re.compile(r"(?i)(?:\bnot|n['’]t|\bthan|\bor)\s(?:an?|the|another)?\s?$")
_MOST = 12


def find(analysis: Analysis) -> Iterator[Finding]:
    """Genres of dramas: of the title beside the words, else of the drama at hand."""
    for line in analysis.lines:
        named = {at for name in line.names if name.kind in "TP" for at in range(name.start, name.end)}
        tokens = [
            token
            for token in tokenise(analysis.text, line.sentence.start, line.sentence.end)
            if token.start not in named
        ]
        for at, token in enumerate(tokens):
            if token.lower in _NOUNS or token.lower in _KINDS or token.lower in _FEELINGS:
                yield from _at(analysis, line, tokens, at)
        for match in _blend.finditer(line.abstract):
            drama = analysis.drama_for(line)
            if drama:
                for slug in _within(analysis, tokenise(match["rest"])):
                    yield Finding(Genre(drama, slug), line.span, 0.75, "genre-blend", line.words(match))


def _at(analysis: Analysis, line: Line, tokens: Sequence[Token], at: int) -> Iterator[Finding]:
    """The genres that the noun at `at` and the words before it name."""
    if at + 1 < len(tokens) and tokens[at + 1].lower in _NOUNS and tokens[at + 1].start - tokens[at].end <= 1:
        return
    slugs, first = _before(analysis, tokens, at)
    if not slugs or _denied.search(analysis.text[max(line.sentence.start, first.start - 16) : first.start]):
        return
    beside = _beside(analysis, line, first.start, tokens[at].end)
    noun = tokens[at].lower
    if beside is None and (
        line.sentence.heading or noun in _WITH_TITLE or (noun in _KINDS and not _is_meant(tokens, at))
    ):
        return
    if beside is None and analysis.is_quoted(first.start):
        return
    drama = analysis.drama_for(line, tokens[at].end) if beside is None else beside.value
    if drama and analysis.is_drama(drama):
        for slug in slugs:
            span = Span(first.start, tokens[at].end)
            yield Finding(Genre(drama, slug), line.span, 0.8 if beside else 0.7, "genre-before-noun", span)


def _before(analysis: Analysis, tokens: Sequence[Token], at: int) -> tuple[list[str], Token]:
    """The genres that end at or lead up to the noun at `at`, and the first word of theirs."""
    genres = analysis.vocabulary.genres
    slugs: list[str] = []
    place, first = at + 1, at
    while place > max(0, at - _MOST):
        for length in (3, 2, 1):
            phrase = " ".join(token.lower for token in tokens[max(0, place - length) : place])
            if place >= length and phrase in genres:
                slugs.append(genres[phrase])
                place -= length
                first = place
                break
        else:
            word = tokens[place - 1].lower
            if place <= at and word not in _NEUTRAL and not _WEEKDAYS.match(word):
                break
            place -= 1
    return [] if "variety" in slugs else list(dict.fromkeys(slugs)), tokens[first]


def _is_meant(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word before the noun at `at` says that one series is meant."""
    return any(token.lower in _OPENERS for token in tokens[max(0, at - 4) : at])


def _beside(analysis: Analysis, line: Line, start: int, end: int) -> Name | None:
    """The title right after the words from `start` to `end`, or the one that they are in apposition to."""
    at = bisect_left(line.names, end, key=lambda name: name.start)
    after = line.names[at] if at < len(line.names) else None
    if after and after.kind == "T" and not analysis.text[end : after.start].strip(" “\"‘',<:"):
        return after
    others = (name for name in reversed(line.names[max(0, at - 4) : at]) if name.end <= start and name.kind not in "DN")
    before = next(others, None)
    if before and before.kind == "T" and start - before.end <= 60 and _apposed.match(analysis.text[before.end : start]):
        return before
    return None


def _within(analysis: Analysis, tokens: Sequence[Token]) -> list[str]:
    genres = analysis.vocabulary.genres
    found = [genres[token.lower] for token in tokens if token.lower in genres]
    return list(dict.fromkeys(slug for slug in found if slug != "variety"))
