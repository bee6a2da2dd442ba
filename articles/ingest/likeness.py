"""Whether an edited sentence still says the same: other quotation marks, dashes and spaces, or a corrected slip."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import OSA

from articles.extraction.text.words import words
from catalog.names import keys

MARKS = {
    **dict.fromkeys("“”„‟«»‘’‚‛`´′″'\"", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    **dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad", ""),
}
MOST_WORDS = 150
ARTICLES = frozenset({"a", "an", "the"})
TELLING = words(
    """no not nor never none nobody nothing without now one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million first second third fourth fifth sixth seventh eighth ninth tenth single once twice
    he she his her him"""
)
"""Words in which one letter makes another statement."""
_word = re.compile(r"\w+(?:'\w+)*")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with one kind of quotation mark and dash and no space; `offsets[i]` is where character i stood."""

    text: str
    offsets: list[int]

    def place(self, start: int, length: int) -> tuple[int, int]:
        return self.offsets[start], self.offsets[start + length - 1] + 1

    def index(self, offset: int) -> int:
        """The first folded character at or after `offset` of the text itself."""
        return bisect_left(self.offsets, offset)


def folded(text: str) -> Folded:
    pieces: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        said = "" if character.isspace() else MARKS.get(character, character)
        pieces.append(said)
        offsets += [offset] * len(said)
    return Folded("".join(pieces), offsets)


def says_the_same(old: str, new: str) -> bool:
    """Whether `new` is `old` with slips corrected: each changed word is near the one it replaces, and none is a
    figure, a number, a negation or a name other than in its spelling. Articles may come and go."""
    before, after = _words(old), _words(new)
    if not before or max(len(before), len(after)) > MOST_WORDS:
        return False
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal" and not _slip(before[a:b], after[c:d]):
            return False
    return True


def _words(text: str) -> list[str]:
    return _word.findall("".join(MARKS.get(character, character) for character in text))


def _slip(before: list[str], after: list[str]) -> bool:
    if all(word.lower() in ARTICLES for word in before + after):
        return True
    if "".join(before) == "".join(after):
        return True
    return len(before) == len(after) > 0 and all(map(_near, before, after))


def _near(old: str, new: str) -> bool:
    a, b = old.casefold(), new.casefold()
    if a == b:
        return True
    if a in TELLING or b in TELLING or any(map(str.isdigit, a + b)) or a[0] != b[0]:
        return False
    if not old.islower() or not new.islower():  # a name, or Hangul
        return bool(keys(old) & keys(new))
    return OSA.distance(a, b) <= (1 if min(len(a), len(b)) < 6 else 2) and min(len(a), len(b)) > 2
