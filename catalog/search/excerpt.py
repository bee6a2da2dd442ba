"""The words around a match: where the words of a query stand in a text, in any spelling, and what to show of it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from catalog.search.question import Part, parts
from catalog.search.tokens import hangul_keys, names_in, runs_at, spaceless

WIDTH: Final = 180
"""Characters of an excerpt, of which a quarter stands before the first match."""
SMALL_WORDS: Final = frozenset({"of", "the", "a", "an", "in", "on", "and", "to", "my", "s"})
"""Words that do not count where others stand beside them."""
_LONGEST: Final = 60_000


class Place(NamedTuple):
    """Where a part of the query stands; `part` is its number."""

    begin: int
    end: int
    part: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Pieces of a text, each with whether it is a match; `cut_before` and `cut_after` say where the text goes on."""

    pieces: list[tuple[str, bool]]
    cut_before: bool = False
    cut_after: bool = False

    def __str__(self) -> str:
        text = "".join(piece for piece, _ in self.pieces)
        return f"{'… ' if self.cut_before else ''}{text}{' …' if self.cut_after else ''}"


def places(query: str, text: str) -> list[Place]:
    """Where the words of `query` stand in `text`, and Korean names among them in other spellings; in order, none
    within another."""
    asked = list(enumerate(parts(query)))
    if any(word not in SMALL_WORDS for _, part in asked for word in part.words):
        asked = [(number, part) for number, part in asked if not SMALL_WORDS.issuperset(part.words)]
    found = sorted((*_words(asked, text), *_names(asked, text)), key=lambda place: (place.begin, -place.end))
    kept: list[Place] = []
    for place in found:
        if kept and kept[-1].part == place.part and not text[kept[-1].end : place.begin].strip(" -‐‑,."):
            kept[-1] = kept[-1]._replace(end=max(place.end, kept[-1].end))
        elif not kept or place.begin >= kept[-1].end:
            kept.append(place)
    return kept


def _words(asked: list[tuple[int, Part]], text: str) -> Iterator[Place]:
    whole = {tuple(part.words): number for number, part in reversed(asked)}
    within = [
        (word, number)
        for number, part in asked
        for word in (*(part.words if len(part.words) == 1 else ()), *(key for key in part.readings if len(key) > 1))
        if spaceless(word)
    ]
    lengths = sorted({len(words) for words in whole}, reverse=True)
    standing = list(runs_at(text))
    for i, (word, begin, end) in enumerate(standing):
        for length in lengths:
            there = standing[i : i + length]
            if (number := whole.get(tuple(each for each, _, _ in there))) is not None:
                yield Place(begin, there[-1][2], number)
                break
        else:
            for wanted, number in within if spaceless(word) else ():
                if len(word) == end - begin and (at := word.find(wanted)) >= 0:
                    yield Place(begin + at, begin + at + len(wanted), number)


def _names(asked: list[tuple[int, Part]], text: str) -> Iterator[Place]:
    wanted = {key: number for number, part in reversed(asked) for key in part.readings}
    for name, begin, end in names_in(text) if wanted else ():
        if number := next((wanted[key] + 1 for key in hangul_keys(name) if key in wanted), 0):
            yield Place(begin, end, number - 1)


def excerpt(query: str, passages: Iterable[str]) -> Excerpt | None:
    """What to show of the passage that says most parts of `query`, the matches marked; None where none says any."""
    best: tuple[int, str, int, list[Place]] | None = None
    for passage in passages:
        text = unicodedata.normalize("NFC", " ".join(passage[:_LONGEST].split()))
        found = places(query, text)
        said, first = _densest(found)
        if said and (best is None or said > best[0]):
            best = (said, text, first, found)
    return _cut(*best[1:]) if best else None


def marked(query: str, text: str) -> Excerpt:
    """The whole of `text`, the matches marked."""
    return Excerpt(_pieces(text, places(query, text), 0, len(text)))


def _densest(found: list[Place]) -> tuple[int, int]:
    """How many parts stand within one width at most, and the first place of the first such window."""
    inside: Counter[int] = Counter()
    best = (0, 0)
    last = 0
    for first, place in enumerate(found):
        while last < len(found) and (last == first or found[last].end - place.begin <= WIDTH * 3 // 4):
            inside[found[last].part] += 1
            last += 1
        if (said := len(+inside)) > best[0]:
            best = (said, first)
        inside[place.part] -= 1
    return best


def _cut(text: str, first: int, found: list[Place]) -> Excerpt:
    begin = max(0, found[first].begin - WIDTH // 4)
    if begin:
        begin = min(text.find(" ", begin) + 1 or begin, found[first].begin)
    end = begin + WIDTH
    if end < len(text):
        end = max(text.rfind(" ", begin, end), found[first].end)
    return Excerpt(_pieces(text, found, begin, end), begin > 0, end < len(text))


def _pieces(text: str, found: list[Place], begin: int, end: int) -> list[tuple[str, bool]]:
    shown: list[tuple[str, bool]] = []
    at = begin
    for place in found:
        if begin <= place.begin and place.end <= end:
            shown += [(text[at : place.begin], False), (text[place.begin : place.end], True)]
            at = place.end
    return [piece for piece in (*shown, (text[at:end], False)) if piece[0]]
