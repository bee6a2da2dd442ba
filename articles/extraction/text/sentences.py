"""Sentences of a cleaned text: full stops that end one, not those of abbreviations and initials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST = 2000
_end = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’)\]]*(?=\s)")
_word = re.compile(r"[^\W_]+")
_LONG, _FEW = 600, 12
_next = re.compile(r"[\"'“‘(\[«]*[^\W_]", re.UNICODE)
_abbreviation = re.compile(
    (
        r"(?:^|[\s(\"“‘'])(?:mr|mrs|ms|dr|st|vs|jr|feat|ft|approx|prof|gen|sgt|capt|rep|e\.g|i\.e"
        r"|[A-Za-z](?:\.[A-Za-z])*)$"
    ),
    re.IGNORECASE,
)
_numbered = re.compile(
    r"(?:^|[\s(\"“‘'])(?:no|vol|ep|eps|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]` of the document; `block` counts paragraphs and headings from 0."""

    start: int
    end: int
    block: int
    heading: bool = False


def split(text: str, headings: frozenset[int] = frozenset()) -> tuple[Sentence, ...]:
    """The sentences of `text`, whose blocks are parted by blank lines; blocks numbered in `headings` stay whole. What
    says nothing is none, unless it is all there is."""
    found: list[Sentence] = []
    at = 0
    for number, block in enumerate(text.split("\n\n")):
        if number in headings:
            found.append(Sentence(at, at + len(block), number, heading=True))
        else:
            found += [Sentence(at + start, at + end, number) for start, end in _short(block, _pieces(block))]
        at += len(block) + 2
    return tuple(sentence for sentence in found if _says(text, sentence.start, sentence.end)) or tuple(found[:1])


def _says(text: str, start: int, end: int) -> bool:
    """Whether a stretch has a word or figure and, if long, more than a few of them over and over."""
    if end - start <= _LONG:
        return _word.search(text, start, end) is not None
    return len(set(_word.findall(text, start, end))) >= _FEW


def joined(parts: Sequence[Sentence], spans: Sequence[tuple[int, int]]) -> tuple[Sentence, ...]:
    """`parts` with those that one of the ordered `spans` reaches over made one: a title may hold a full stop."""
    kept: list[Sentence] = []
    at = 0
    for part in parts:
        while at < len(spans) and spans[at][1] <= part.start:
            at += 1
        before = kept[-1] if kept else None
        if before and at < len(spans) and spans[at][0] < before.end < part.start < spans[at][1]:
            kept[-1] = Sentence(before.start, part.end, before.block, before.heading)
        else:
            kept.append(part)
    return tuple(kept)


def _short(block: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """`pieces` of at most `LONGEST` characters, so that no pattern ever meets a longer sentence."""
    for start, end in pieces:
        while end - start > LONGEST:
            cut = block.rfind(" ", start + 1, start + LONGEST)
            cut = cut if cut > 0 else start + LONGEST
            yield start, cut
            start = cut
            while start < end and block[start].isspace():
                start += 1
        if start < end:
            yield start, end


def _pieces(block: str) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    start = 0
    for match in _end.finditer(block):
        after = match.end()
        while after < len(block) and block[after].isspace():
            after += 1
        if _closes(block, match.start(), match.group(), after):
            pieces.append((start, match.end()))
            start = after
    if start < len(block):
        pieces.append((start, len(block)))
    return pieces


def _closes(block: str, at: int, mark: str, after: int) -> bool:
    """Whether a sentence ends with `mark` at `at`, the next word standing at `after`."""
    first = _next.match(block, after)
    if first is None:
        return True
    letter = first.group()[-1]
    if letter.islower():
        return False
    if mark == ".":
        before = block[max(0, at - 12) : at]
        if _abbreviation.search(before) and not before.endswith(" I"):
            return False
        if letter.isdigit() and _numbered.search(before):
            return False
    return True
