"""Runs of words with capitals that may be a title, and the pieces of them that may."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.text.tokens import Token
from articles.extraction.titles import run_ends, runs
from articles.extraction.titles.run_words import LOOSE


def found(tokens: Sequence[Token], blocked: frozenset[int], humans: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Every run `(first, last)` outside `blocked`, and the pieces of it that little words part. A run goes on over a
    comma, a question mark or one of the `humans` only where no list, sentence or person can be meant."""
    names = blocked | humans
    at = 0
    while at < len(tokens):
        last = runs.forward(tokens, at, names)
        if last <= at or (at and tokens[at - 1].text == "." and tokens[at - 1].end == tokens[at].start):
            at += 1
            continue
        opened = runs.trimmed(tokens, at, last)
        first = runs.past_opening(tokens, opened, last)
        long = run_ends.longer(tokens, first, last, blocked, humans, names)
        parted = _range(tokens, first, last)
        if parted:
            yield first, parted
            yield parted + 1, last
            at = last
            continue
        yield first, max(long, last)
        joined = _with_its_pair(tokens, first, last, names)
        if joined:
            yield first, joined
        if opened > at and not runs.is_place(tokens, first):
            yield at, last
        if long > last:
            yield first, last
        for begin, end in _pieces(tokens, first, last):
            yield begin, end
            more = run_ends.longer(tokens, begin, end, blocked, humans, names) if end == last else end
            if more > end:
                yield begin, more
        at = last


def _range(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a run parts that goes from one name to another: "from Tin Roof to Salt Road"; 0 where it does not."""
    if first == 0 or tokens[first - 1].lower != "from":
        return 0
    return next((at for at in range(first + 1, last - 1) if tokens[at].text == "to"), 0)


def _with_its_pair(tokens: Sequence[Token], first: int, last: int, names: frozenset[int]) -> int:
    """Where a run ends that goes on over "and the", as two things of one title do: "The Clerk and the Crown Prince"; 0
    where it does not."""
    pair = [token.text for token in tokens[last : last + 2]]
    begin = (
        last + 2 if pair == ["and", "a"] or (pair == ["and", "the"] and tokens[first].text in ("The", "A", "My")) else 0
    )
    end = runs.forward(tokens, begin, names) if begin else 0
    return end if end > begin else 0


def _pieces(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """What stands before and behind each little word of a run at which it may part."""
    for place in range(first + 1, last - 1):
        if tokens[place].text in LOOSE:
            yield first, place
            begin = place + 1
            while begin < last - 1 and tokens[begin].text in ("the", "a", "an", "my"):
                begin += 1
            yield begin, last
