"""A place of a text that may name a work."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

Odds = tuple[float, float]
"""Log-odds that a sign adds for a form of several words, and of one."""
Found = tuple[int, int, str, str]
"""`(start, end, how, own)`: a place, how it stands in the text, and the sign that lies in that."""
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TitleSpan:
    """A place where `form` may be a title. `how`: quoted, bare, entry or known. `signs`: what speaks for or against
    it."""

    start: int
    end: int
    form: str
    how: str
    work: str = ""
    signs: dict[str, Odds] = field(default_factory=dict)
    heads: bool = False
    """Whether the place stands in the article's headline."""


def plain(form: str) -> str:
    """`form` without a leading article."""
    return _ARTICLE.sub("", form)
