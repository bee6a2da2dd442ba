"""Words and signs of a text with their offsets."""

from __future__ import annotations

import re

_token = re.compile(
    r"(?:[A-Z]\.){2,}[A-Z]?"
    r"|\d+(?:[.,]\d+)*"
    r"|[’'](?:[sS])(?![^\W_])"
    r"|[^\W_]+(?:[-‐‑][^\W_]+)*(?:\+(?![^\W_]))?"
    r"|\S"
)


class Token:
    """A word, number or sign at `text[start:end]`: whether it is a word, whether it begins with a capital (or is of a
    script without case), and its form in lower case."""

    __slots__ = ("capital", "end", "lower", "start", "text", "word")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start, self.end, self.text = start, end, text
        first = text[0]
        self.word = first.isalnum()
        self.capital = first.isalpha() and not first.islower()
        self.lower = text.casefold()


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; a possessive ending is a token of its own."""
    end = len(text) if end is None else end
    return tuple(Token(m.start(), m.end(), m.group()) for m in _token.finditer(text, start, end))
