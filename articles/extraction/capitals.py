"""Capitalised runs that are no person, title, network or date: stage names, characters, organisations."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from articles.extraction.korean import is_plain_word, is_syllable
from articles.extraction.lines import Name
from articles.extraction.tokens import Token
from articles.extraction.words import NATIONAL, TRADES, WORKS

_NO_NAMES = frozenset(WORKS) | NATIONAL | frozenset(TRADES) | {"i", "part", "season", "episode", "ost", "tv"}


def find(tokens: Sequence[Token], text: str, marks: Sequence[Name]) -> list[Name]:
    """The runs of `tokens` with capitals outside `marks`; a word that only opens its sentence is none."""
    ends = iter(marks)
    mark = next(ends, None)
    inside = {
        token.text for before, token in pairwise(tokens) if token.capital and before.word and before.text[0].islower()
    }
    found: list[Name] = []
    run: list[Token] = []
    previous: Token | None = None
    for token in tokens:
        while mark and mark.end <= token.start:
            mark = next(ends, None)
        free = token.lower not in _NO_NAMES and not (mark and mark.start < token.end)
        opens = previous is None or previous.text in '.!?:“"”' or token.start - previous.end > 1
        wanted = free and token.capital and (not is_plain_word(token.text) or (token.text in inside and not opens))
        if free and run and token.capital and is_syllable(token.text) and is_syllable(run[-1].text):
            wanted = True
        if wanted and opens and token.text not in inside and token.text.istitle() and not run:
            wanted = "-" in token.text
        if run and not (wanted and token.start - run[-1].end == 1):
            found.append(_run(run, text))
            run = []
        if wanted and len(run) < 5:
            run.append(token)
        previous = token
    return [*found, _run(run, text)] if run else found


def _run(run: Sequence[Token], text: str) -> Name:
    form = text[run[0].start : run[-1].end]
    return Name(run[0].start, run[-1].end, "X", form, form)
