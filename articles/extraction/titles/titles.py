"""Places of a text that may name a work, each with the signs that speak for or against it.

Such places are quoted stretches, runs of words with capitals, brackets after a person, and headings or list entries
that are nothing else; `title_scores` weighs the signs of all places that bear the same words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.extraction.text.quotation import Quoted
from articles.extraction.text.tokens import Token
from articles.extraction.text.words import TRADES
from articles.extraction.titles import brackets, entries, title_context, title_headings, title_runs, watch_lists
from articles.extraction.titles.kinds import work_of
from articles.extraction.titles.run_words import OPENERS_OF_TITLES, STARTERS
from articles.extraction.titles.runs import opens
from articles.extraction.titles.title_shapes import is_loud, is_title_case
from articles.extraction.titles.title_spans import Found, TitleSpan, plain

_OWN = {
    **entries.WEIGHTS,
    **brackets.WEIGHTS,
    **title_headings.WEIGHTS,
    **watch_lists.WEIGHTS,
    "opens-sentence": (-1.2, -1.2),
    "may-open-sentence": (-0.4, -1.2),
    "whole-heading": (-2.5, -2.5),
    "said-in-heading": (-2.2, -2.2),
}
"""What the ways in which a place was found add to its log-odds."""
_ENOUGH = 60
"""How many places of the same words are looked at: more of them tell no more."""
_MARKED = (
    re.compile(r"[<《「『〈＜](?P<title>[^<>《》「」『』〈〉＜＞\n]{1,60})[>》」』〉＞]"),
    re.compile(r"``(?P<title>[^`'\n]{1,60}(?:'\w[^`'\n]{0,40})?)''"),
    re.compile(r"[“”](?P<title>[^“”\n]{1,60})“(?=[\s/).,;:]|$)"),
)
"""Marks that stand for quotation marks: angles, typed twice, or an opening one at both ends."""
_YEAR = re.compile(r" \((?:19|20)\d\d\)$")
_PAIR = re.compile(r"(?:,| and| &) (?:(?:an?|the|my) )?")
_CLAIM = re.compile(r"n['’]t\b|\b(?:[Hh]is|[Hh]er|[Hh]e|[Ss]he|I|I['’](?:m|ve|d|ll))\b")
_NO_TITLE = re.compile(r"[.?!…]\s+[a-z]|[“”\"]|\s[‘’']")
_OWN_MARK = re.compile(r"[!?] ?(?:[a-z,;)’']|\()")


def find(
    text: str,
    tokens: Sequence[Token],
    networks: frozenset[int],
    humans: frozenset[int],
    quotes: Sequence[Quoted],
    headings: Sequence[tuple[int, int]] = (),
) -> list[TitleSpan]:
    """The places, in order. `networks` and `humans` hold the numbers of tokens that are part of such a name. In a
    heading whose words all have capitals only quotation marks count."""
    loud = [(start, end) for start, end in headings if is_loud(text[start:end])]
    places = [
        *_quoted(text, quotes, headings),
        *_bare(text, tokens, networks, humans, loud, quotes),
        *entries.find(text, headings),
        *title_headings.find(text, headings),
        *watch_lists.find(text),
        *brackets.find(text, tokens, networks, humans),
    ]
    starts = [token.start for token in tokens]
    headline = headings[0][1] if headings and headings[0][0] == 0 else 0
    found = []
    seen: Counter[str] = Counter()
    for start, end, how, own in sorted(set(places)):
        seen[text[start:end]] += 1
        if seen[text[start:end]] > _ENOUGH:
            continue
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        signs = {**title_context.words(text, start, end), **title_context.names(tokens, first, last, networks, humans)}
        signs.update({own: _OWN[own]} if own else {})
        found.append(TitleSpan(start, end, text[start:end], how, work_of(text, start, end), signs, end <= headline))
    return title_context.listed(text, found)


def _quoted(text: str, quotes: Sequence[Quoted], headings: Sequence[tuple[int, int]]) -> Iterator[Found]:
    heads = [start for start, _ in headings]
    stretches = [(quoted.start, quoted.end) for quoted in quotes if quoted.closed]
    stretches += [match.span("title") for marks in _MARKED for match in marks.finditer(text)]
    for first, last in stretches:
        form = _YEAR.sub("", text[first:last].strip().rstrip(",."))
        if 1 <= len(form) <= 80 and len(form.split()) <= 12 and not _NO_TITLE.search(form):
            start = first + text[first:last].index(form)
            at = bisect_right(heads, first) - 1
            heading = headings[at] if at >= 0 and first < headings[at][1] else None
            yield start, start + len(form), "quoted", _said(text, first, last, heading) if heading else ""


def _said(text: str, first: int, last: int, heading: tuple[int, int]) -> str:
    """Whether a quotation in a heading is what somebody said: it is all the heading, or follows a name or dots."""
    before, after = text[heading[0] : first - 1].strip(), text[last + 1 : heading[1]].strip()
    words = len(text[first:last].split())
    if not before and not after and words > 3:
        return "whole-heading"
    if not before and words > 2 and (after[:1] == ":" or text[first:last].endswith(("…", "..."))):
        return "said-in-heading"
    name = before.split()[-1] if before else ""
    named = before.endswith(",") and name[0].isupper()
    claimed = name[:1].isupper() and words > 3 and _CLAIM.search(text, first, last) is not None
    return "said-in-heading" if words > 2 and (named or claimed or before.endswith(("…", "..."))) else ""


def _bare(
    text: str,
    tokens: Sequence[Token],
    networks: frozenset[int],
    humans: frozenset[int],
    loud: Sequence[tuple[int, int]],
    quotes: Sequence[Quoted],
) -> Iterator[Found]:
    titled = [
        (quoted.start, quoted.end)
        for quoted in quotes
        if quoted.closed and is_title_case(text[quoted.start : quoted.end])
    ]
    closed = sorted([*loud, *titled])
    begins = [start for start, _ in closed]
    places: list[tuple[int, int]] = []
    for first, last in title_runs.found(tokens, networks, humans):
        first += tokens[first].text == "The" and first + 1 < last < len(tokens) and tokens[last].lower in TRADES
        start, end = tokens[first].start, tokens[last - 1].end
        at = bisect_right(begins, start) - 1
        if any(start < until for _, until in closed[max(0, at - 3) : at + 1]):
            continue
        end += _OWN_MARK.match(text, end) is not None
        opener = tokens[first].lower in STARTERS and opens(tokens, first)
        yield start, end, "bare", _opening(tokens[first]) if opener else ""
        places.append((start, end))
    yield from _pairs(text, places)


def _opening(word: Token) -> str:
    """What it means that `word` opens a sentence: some such words open titles as well ("While You Slept")."""
    return "may-open-sentence" if word.lower in OPENERS_OF_TITLES else "opens-sentence"


def _pairs(text: str, places: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """Two runs with a comma or "and" between, where the text has the same two again and neither apart: "Room 4,
    Jongno", "Salt and Silk" are no lists."""
    joined = [(one, other) for one, other in pairwise(places) if _PAIR.fullmatch(text, one[1], other[0])]
    said = Counter(plain(text[one[0] : other[1]]) for one, other in joined)
    apart: dict[str, bool] = {}
    for one, other in joined:
        form = text[one[0] : other[1]]
        if said[plain(form)] > 1 and form not in apart:
            alone = any(text.count(text[start:end]) > text.count(form) for start, end in (one, other))
            apart[form] = alone and text[one[1]] != ","
        if not apart.get(form, True):
            yield one[0], other[1], "bare", ""
