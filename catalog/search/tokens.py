"""The tokens by which texts are found, made here so that every database finds the same.

A word is a token; of Hangul and other scripts without spaces each pair of neighbouring signs is one. What stands in a
record's name is there once more with NAME before it. The Hangul readings of Korean names have KEY before them, and
NAME_KEY once more those of the record's own name, whole or given name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from catalog.names import is_hangul, is_surname, keys, parse, plain

# Private-use signs: no text yields them, and both databases take them for letters.
NAME: Final = "\ue000"
KEY: Final = "\ue001"
NAME_KEY: Final = "\ue002"

_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_RUN: Final = re.compile(f"[{_CJK}]+|[^\\W_{_CJK}]+")
_IS_CJK: Final = re.compile(f"[{_CJK}]")
_NAME_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['’\-‐‑](?=[^\W\d_]))*")
_POSSESSIVE: Final = re.compile(r"['’]s$")
_LONGEST_TOKEN: Final = 40
_MOST_SIGNS: Final = 250_000  # of all tokens of a record; a tsvector holds a mebibyte
_LONGEST_KEY: Final = 12
_SURE: Final = 0.3


def runs_at(text: str) -> Iterator[tuple[str, int, int]]:
    """The folded words of `text` with begin and end of each in it as it is; accents must be composed."""
    for match in _RUN.finditer(text):
        yield plain(match[0]), match.start(), match.end()


def runs(text: str) -> Iterator[str]:
    """The folded words of `text`; a possessive `s` goes, an overlong word is cut."""
    for match in _RUN.finditer(plain(text)):
        if match[0] != "s":
            yield match[0][:_LONGEST_TOKEN]


def spaceless(run: str) -> bool:
    """Whether the run is of a script without spaces, in which a word may stand within it."""
    return bool(_IS_CJK.match(run))


def pieces(run: str) -> tuple[str, ...]:
    """The tokens of one run: itself, or the pairs of neighbouring signs where the script has no spaces."""
    if len(run) > 2 and spaceless(run):
        return tuple(dict.fromkeys(run[i : i + 2] for i in range(len(run) - 1)))
    return (run,)


def hangul_keys(name: str) -> list[str]:
    """The keys of `name` that are Hangul readings, in a fixed order."""
    return sorted(key for key in keys(name) if len(key) <= _LONGEST_KEY and is_hangul(key))


def korean_name(words: Sequence[str]) -> bool:
    """Whether the words together are structured like a Korean person's name."""
    return bool(likeliest_hangul(" ".join(words)))


def likeliest_hangul(name: str) -> str:
    """The likeliest Hangul of a Korean person's name, "" of anything else."""
    korean = parse(name)
    return korean.hangul if korean and korean.confidence >= _SURE else ""


def names_in(text: str) -> Iterator[tuple[str, int, int]]:
    """What is structured like a Korean name in Latin letters, with its begin and end: up to three capitalised words
    beside each other, without a possessive `s`."""
    words = [(match[0], match.start(), match.end()) for match in _NAME_WORD.finditer(text)]
    taken = 0
    for i, (first, begin, _) in enumerate(words):
        if i < taken or not first[0].isupper():
            continue
        for size in (3, 2):
            span = words[i : i + size]
            if len(span) < size or not all(word[0].isupper() for word, _, _ in span):
                continue
            if any(after[1] - before[2] > 2 for before, after in pairwise(span)):
                continue
            found = [_POSSESSIVE.sub("", word) for word, _, _ in span]
            if (is_surname(found[0]) or is_surname(found[-1])) and korean_name(found):
                yield " ".join(found), begin, span[-1][1] + len(found[-1])
                taken = i + size
                break


def of_record(names: Iterable[str], text: str) -> list[str]:
    """Every token of a record, each once, sorted; names first should there be too many."""
    found: dict[str, None] = {}
    for name in names:
        for run in runs(name):
            found.update(dict.fromkeys([NAME + run, *pieces(run), *(NAME + piece for piece in pieces(run))]))
        korean = parse(name)
        given = [" ".join(korean.given)] if korean else []
        for person in (name, *given, *(each for each, _, _ in names_in(name))):
            own = [key for key in hangul_keys(person) if len(key) > 1]
            found.update(dict.fromkeys([*(KEY + key for key in own), *(NAME_KEY + key for key in own)]))
    for name in dict.fromkeys(each for each, _, _ in names_in(text)):
        found.update(dict.fromkeys(KEY + key for key in hangul_keys(name)))
    room = _MOST_SIGNS
    for run in runs(text):
        for piece in pieces(run):
            if piece not in found:
                found[piece] = None
                room -= len(piece)
        if room < 0:
            break
    return sorted(found)
