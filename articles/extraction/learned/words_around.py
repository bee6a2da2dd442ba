"""The words around a place as signs: the one before and after it, the two and three, and those farther off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

START, END = "^", "$"


def words_around(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """The signs of the nearest three words on each side; where there are fewer, the text or line begins or ends."""
    third, second, first = (START, START, START, *before)[-3:]
    one, two, three = (*after, END, END, END)[:3]
    yield f"before: {first}"
    yield f"before: {second} {first}"
    yield f"before: {third} {second} {first}"
    yield f"before: {second} _"
    yield f"before: {third} _"
    yield f"after: {one}"
    yield f"after: {one} {two}"
    yield f"after: {one} {two} {three}"
    yield f"after: _ {two}"
    yield f"after: _ {three}"
    yield f"between: {first} _ {one}"
