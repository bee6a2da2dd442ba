"""Words and signs of a text with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

_token = re.compile(
    r"(?:[A-Z]\.){2,}[A-Z]?"
    r"|\d+(?:[.,]\d+)*"
    r"|[’'](?:[sS])(?![^\W_])"
    r"|[^\W_]+(?:[-‐‑][^\W_]+)*(?:\+(?![^\W_]))?"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign at `text[start:end]`."""

    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital first letter (or of a script without case)."""
        return self.text[0].isalpha() and not self.text[0].islower()

    @property
    def lower(self) -> str:
        return self.text.casefold()

    @property
    def word(self) -> bool:
        return self.text[0].isalnum()


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`; a possessive ending is a token of its own."""
    end = len(text) if end is None else end
    return tuple(Token(m.start(), m.end(), m.group()) for m in _token.finditer(text, start, end))
