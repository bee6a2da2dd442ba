"""A name of the text with its spellings, and the places that bear it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from articles.extraction.text.tokens import Token
from catalog.names import fold


@dataclass(slots=True)
class Named:
    """A name with its canonical `name`, its `weight`, and `variants` (spelling -> form)."""

    name: str
    weight: float
    variants: dict[str, str] = field(default_factory=dict)
    mentions: int = 0

    @property
    def given(self) -> str:
        """The name without its family name, as written."""
        words = self.name.split(" ", 1)
        return words[1] if len(words) == 2 else ""


@dataclass(frozen=True, slots=True)
class NameMention:
    start: int
    end: int
    name: str
    form: str
    first: int
    last: int


def form_of(text: str, tokens: Sequence[Token], first: int, last: int) -> str:
    return text[tokens[first].start : tokens[last - 1].end]


def mention(
    text: str, tokens: Sequence[Token], first: int, last: int, name: Named, mentions: list[NameMention]
) -> None:
    form = form_of(text, tokens, first, last)
    name.mentions += 1
    if form != name.name and not (form.isupper() and fold(form) == fold(name.name)) and form not in name.variants:
        name.variants[form] = "short" if len(fold(form)) < len(fold(name.name)) - 1 else "romanisation"
    mentions.append(NameMention(tokens[first].start, tokens[last - 1].end, name.name, form, first, last))


def windows(tokens: Sequence[Token], used: set[int], most: int) -> Iterable[tuple[int, int]]:
    """Runs of up to `most` free words, the first with a capital, longest first at each place."""
    for at, token in enumerate(tokens):
        if not token.capital:
            continue
        for length in range(most, 0, -1):
            window = range(at, at + length)
            if at + length > len(tokens) or used.intersection(window):
                continue
            if all(tokens[place].word and tokens[place].start - tokens[place - 1].end == 1 for place in window[1:]):
                yield at, at + length
