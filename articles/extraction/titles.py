"""Titles of works: quoted ones, and bare ones that a neighbouring word ("drama", a network, "star") gives away.

One such place licenses every further bare mention of the same words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from articles.extraction import runs
from articles.extraction.kinds import work_of
from articles.extraction.quotation import Quoted
from articles.extraction.title_signs import BACKWARD, COUNT, ENTRY, FORWARD, IN_ENTRY
from articles.extraction.tokens import Token
from articles.extraction.words import COMMON, NATIONAL, PLACES, TRADES, WORKS
from catalog.names import is_surname, parse

SETTING_OUT = re.compile(
    r"(?i)\b(?:in|on|for|after|before|during|of) (?:the|this|that|his|her|their) (?:[\w-]+ ){0,3}$"
)
DASH = re.compile(r"(\s[–—-]\s)")
AND = re.compile(r",\s(?:and\s)?|\s(?:and|&|x)\s")
SURE = 0.5
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TitleSpan:
    """A place where `form` shows itself to be a title; `weight` is how plainly."""

    start: int
    end: int
    form: str
    weight: float
    work: str
    rule: str


def find(
    text: str,
    tokens: Sequence[Token],
    blocked: frozenset[int],
    networks: frozenset[int],
    quotes: Sequence[Quoted],
    headings: Sequence[tuple[int, int]] = (),
) -> list[TitleSpan]:
    """Places that give a title away. `blocked` holds the numbers of tokens that are part of a person or network,
    `networks` of these the latter;
    in `headings` every word may have a capital, so only quotation marks and entries of a list count there."""
    capitals = [(start, end) for start, end in headings if _is_shouting(text[start:end])]
    found = list(_quoted(text, quotes))
    starts = [token.start for token in tokens]
    for pattern, weight, least in FORWARD:
        for match in pattern.finditer(text):
            if any(start <= match.start() < end for start, end in capitals):
                continue
            at = bisect_left(starts, match.end())
            if _is_within_name(text, tokens, bisect_left(starts, match.start())) or _opens_clause(text, match):
                continue
            kind = ""
            for first, last in runs.listed(tokens, at, blocked):
                for span in _span(text, tokens, first, last, weight, least, "title-after-word"):
                    kind = span.work or kind
                    found.append(replace(span, work=kind))
    for pattern, weight, least in BACKWARD:
        for match in pattern.finditer(text):
            if any(start <= match.start() < end for start, end in capitals):
                continue
            last = bisect_left(starts, match.start())
            begin = runs.backward(tokens, last, blocked)
            if begin is not None:
                first = runs.trimmed(tokens, begin, last)
                after = bisect_left(starts, match.end())
                if (
                    tokens[first].text == "The"
                    and first + 1 < last
                    and after not in blocked
                    and tokens[last].lower in TRADES
                ):
                    first += 1
                found += _span(text, tokens, first, last, weight, least, "title-before-word")
    counting = bool(headings) and COUNT.search(text[headings[0][0] : headings[0][1]]) is not None
    for match in ENTRY.finditer(text):
        form = _without_cast(match["title"])
        listed = counting and any(start == match.start() for start, _ in headings[1:])
        weight = 0.8 if match["year"] or match["number"] or listed else 0.0
        if weight and _is_title_case(form):
            at = match.start("title")
            found.append(TitleSpan(at, at + len(form), form, weight, "", "title-of-entry"))
    for start, end in headings[1:]:
        entry = IN_ENTRY.match(text[start:end])
        if entry and _is_title_case(entry["title"]):
            at = start + entry.start("title")
            found.append(TitleSpan(at, at + len(entry["title"]), entry["title"], 0.7, "", "title-of-entry"))
    found += _after_network(text, tokens, blocked, networks)
    return found


def _quoted(text: str, quotes: Sequence[Quoted]) -> Iterator[TitleSpan]:
    for quoted in quotes:
        form = text[quoted.start : quoted.end].strip().rstrip(",.")
        if not quoted.closed or not 1 <= len(form) <= 80 or not _is_title_case(form):
            continue
        start = quoted.start + text[quoted.start : quoted.end].index(form)
        work = work_of(text, start, start + len(form))
        words = len(form.split())
        weight = 0.9 if work else 0.7 if words > 1 else 0.5
        before = text[max(0, quoted.start - 30) : quoted.start]
        if re.search(
            r"(?i)(?:said|says|added|call(?:s|ed)|asked|replied|nickname\w*|word|saying|hashtag|lines?)[,:]?\s\W*$",
            before,
        ):
            weight = 0.2
        if re.match(r"\W*\s*(?:he|she|they|[A-Z]\w+ \w+) (?:said|says|added)", text[quoted.end : quoted.end + 30]):
            weight = 0.2
        yield TitleSpan(start, start + len(form), form, weight, work, "quoted-title")


def _opens_clause(text: str, match: re.Match[str]) -> bool:
    """Whether the word for a work only opens a clause, whose subject follows ("In the series, Kim played …")."""
    return match[0].endswith(", ") and SETTING_OUT.search(text[max(0, match.start() - 40) : match.start()]) is not None


def _without_cast(form: str) -> str:
    """The title of a list's entry without the people behind a dash ("Title – A and B")."""
    title, dash, people = DASH.split(form, maxsplit=1) if DASH.search(form) else (form, "", "")
    names = [name for name in AND.split(people) if name]
    shaped = [known for known in map(parse, names) if known and known.confidence >= SURE]
    return title if dash and names and len(shaped) == len(names) else form


def _is_within_name(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether the word for a work at `at` is part of a name itself ("Korean Film Council")."""
    before, word = tokens[at - 1] if at else None, tokens[at] if at < len(tokens) else None
    return bool(before and word and word.capital and before.capital and text[before.end : word.start] == " ")


def _is_shouting(heading: str) -> bool:
    words = [word for word in heading.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > 0.75 * len(words)


def _is_title_case(form: str) -> bool:
    words = [word.strip("().,:;!?’'\"“”") for word in form.split()]
    words = [word for word in words if word]
    if not words or not (words[0][0].isupper() or words[0][0].isdigit() or not words[0].isascii()):
        return False
    big = [word for word in words if word.casefold() not in runs.JOINS | {"and", "or", "not", "it", "as", "be"}]
    upper = sum(not word[0].islower() for word in big)
    return upper == len(big) and not re.search(r"[.?!]\s+\S", form.replace("Mr. ", "Mr "))


def _after_network(
    text: str, tokens: Sequence[Token], blocked: frozenset[int], networks: frozenset[int]
) -> Iterator[TitleSpan]:
    """What a network has ("tvN's X"); what a person has is more often a character."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].text in ("’s", "'s") and at - 1 in networks and tokens[at + 1].capital:
            for first, last in runs.listed(tokens, at + 1, blocked):
                yield from _span(text, tokens, first, last, 0.8, 1, "title-of-network")


def _span(
    text: str, tokens: Sequence[Token], first: int, last: int, weight: float, least: int, rule: str
) -> Iterator[TitleSpan]:
    words = [token for token in tokens[first:last] if token.word]
    big = [token for token in words if token.capital and token.lower not in COMMON | NATIONAL | PLACES]
    if (
        not words
        or not (big or len(words) > 2)
        or all(token.lower in TRADES or token.lower in WORKS for token in words)
    ):
        return
    start, end = tokens[first].start, tokens[last - 1].end
    if len(words) < least or (
        len(words) == 1
        and (words[0].lower in COMMON | NATIONAL | PLACES or words[0].text.isdigit() or is_surname(words[0].text))
    ):
        weight *= 0.5
    if text[start:end].count("(") or weight < 0.1:
        return
    yield TitleSpan(start, end, text[start:end], weight, work_of(text, start, end), rule)


def plain(form: str) -> str:
    """`form` without a leading article."""
    return _ARTICLE.sub("", form)
