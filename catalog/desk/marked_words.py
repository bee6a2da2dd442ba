"""Which words of two texts differ."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

WORDS = re.compile(r"\s*\S+|\s+")
LINES = re.compile(r"[^\n]*\n|[^\n]+")
MOST = 8_000
"""Words compared, of longer texts lines: a comparison takes a table of both lengths."""
AROUND = 90
"""Characters shown of what is the same beside what differs."""
ITEMS = "; "


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that only this version has (`marked`), or both. `cut`: much of it is left out here."""

    text: str
    marked: bool = False
    cut: bool = False


Pieces = tuple[Piece, ...]


def marked_words(old: str, new: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces, the words that only one of them has marked, long stretches that are the same cut."""
    for by in (WORDS, LINES):
        before, after = by.findall(old), by.findall(new)
        if len(before) <= MOST and len(after) <= MOST:
            return _marked(before, after)
    return _marked([old], [new])


def marked_items(old: str, new: str) -> tuple[Pieces, Pieces]:
    """The same for lists told as “one; two”: an item is marked whole."""
    return _marked(_items(old), _items(new), ITEMS.strip())


def _items(text: str) -> list[str]:
    return re.findall(rf".+?(?:{ITEMS}|$)", text, re.DOTALL)


def _marked(old: list[str], new: list[str], ends: str = "") -> tuple[Pieces, Pieces]:
    before: list[Piece] = []
    after: list[Piece] = []
    # Spaces between words and between items do not count.
    for step in LCSseq.opcodes(_bare(old, ends), _bare(new, ends)):
        differs = step.tag != "equal"
        before += _pieces("".join(old[step.src_start : step.src_end]), differs)
        after += _pieces("".join(new[step.dest_start : step.dest_end]), differs)
    return _shown(before), _shown(after)


def _pieces(text: str, differs: bool) -> list[Piece]:
    """The space before a word is not marked with it."""
    words = text.lstrip()
    return [Piece(text[: len(text) - len(words)]), Piece(words, differs)] if differs else [Piece(text)]


def _bare(tokens: list[str], ends: str) -> list[str]:
    return [token.strip().removesuffix(ends) or token for token in tokens]


def _shown(pieces: Iterable[Piece]) -> Pieces:
    """Neighbours of one kind as one piece, long ones that are the same cut in their middle."""
    joined: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if joined and joined[-1].marked == piece.marked:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.marked)
        else:
            joined.append(piece)
    shown: list[Piece] = []
    for place, piece in enumerate(joined):
        shown += [piece] if piece.marked or len(joined) == 1 else _cut(piece.text, place, len(joined))
    return tuple(shown)


def _cut(text: str, place: int, pieces: int) -> list[Piece]:
    """What stands next to a difference, with a gap for the rest."""
    head = text[:AROUND] if place else ""
    tail = text[-AROUND:] if place < pieces - 1 else ""
    if len(text) <= len(head) + len(tail) + AROUND:
        return [Piece(text)]
    return [Piece(part, cut=part == " … ") for part in (head, " … ", tail) if part]
