"""Finding many names in one pass: each place of a text is looked up by its words, whatever the number of names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from articles.extraction.text.tokens import Token, tokenise


class Matcher:
    """`names` under the tuple of their words; for each first word the lengths that occur, longest first.

    A look-up hashes at most as many runs of words as there are lengths, so a vocabulary of a hundred thousand names
    costs a text what ten names cost it."""

    def __init__(self, names: Iterable[str], *, fold_case: bool = False) -> None:
        self._fold = fold_case
        self._names: dict[tuple[str, ...], str] = {}
        lengths: dict[str, set[int]] = {}
        for name in names:
            words = tuple(self._word(token) for token in tokenise(name))
            if words:
                self._names.setdefault(words, name)
                lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {word: sorted(found, reverse=True) for word, found in lengths.items()}

    def __bool__(self) -> bool:
        return bool(self._names)

    def longest(self, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
        """How many tokens from `at` on make up a name, and which; the longest where several do."""
        for length in self._lengths.get(self._word(tokens[at]), ()):
            if at + length <= len(tokens):
                name = self._names.get(tuple(self._word(token) for token in tokens[at : at + length]))
                if name is not None:
                    return length, name
        return None

    def all(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
        """`(first, last, name)` for each name in `tokens`, left to right, none overlapping."""
        at = 0
        while at < len(tokens):
            hit = self.longest(tokens, at)
            if hit:
                yield at, at + hit[0], hit[1]
            at += hit[0] if hit else 1

    def _word(self, token: Token) -> str:
        return token.lower if self._fold else token.text
