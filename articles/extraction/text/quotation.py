"""Quotation marks in pairs, whatever their style: curly, straight, nested, or never closed."""

from __future__ import annotations

import re
from dataclasses import dataclass

_marks = re.compile(r"[“”\"‘’']")
_CLOSER = {"“": "”", "‘": "’", '"': '"', "'": "'"}


@dataclass(frozen=True, slots=True)
class Quoted:
    """`text[start:end]` stands between marks; `outer` is False inside another pair, `closed` where no mark ends it."""

    start: int
    end: int
    mark: str
    outer: bool = True
    closed: bool = True


def find(text: str) -> tuple[Quoted, ...]:
    """All quoted stretches of `text`, in order; one never runs over the end of its block."""
    found: list[Quoted] = []
    at = 0
    for block in text.split("\n\n"):
        found += _in_block(text, at, at + len(block))
        at += len(block) + 2
    return tuple(sorted(found, key=lambda quoted: (quoted.start, -quoted.end)))


def _in_block(text: str, start: int, end: int) -> list[Quoted]:
    found: list[Quoted] = []
    stack: list[tuple[str, int]] = []
    for match in _marks.finditer(text, start, end):
        at, mark = match.start(), match.group()
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if mark in "’'" and before.isalnum() and after.isalnum():
            continue
        closes = next((i for i in range(len(stack) - 1, -1, -1) if _CLOSER[stack[i][0]] == mark), None)
        opening = mark in "“‘" or (mark in "\"'" and _opens(before, after, inside=closes is not None))
        if opening and len(stack) < 4 and not (mark == "'" and before.isalnum()):
            stack.append((mark, at + 1))
        elif closes is not None and _ends(text, at, before, mark, end):
            opened, first = stack[closes]
            del stack[closes:]
            if at > first:
                found.append(Quoted(first, at, opened, outer=not stack))
    if stack and stack[0][0] in '“"':
        mark, first = stack[0]
        if end > first:
            found.append(Quoted(first, end, mark, closed=False))
    return found


def _opens(before: str, after: str, *, inside: bool) -> bool:
    """Whether a straight mark between `before` and `after` opens: a space or bracket before it, a word after it."""
    return (before.isspace() or before in "([—–-:") and not after.isspace() and (not inside or after.isalnum())


def _ends(text: str, at: int, before: str, mark: str, end: int) -> bool:
    """Whether a single closing mark closes: after a plural's s it may be an apostrophe, so look for a later one."""
    if mark not in "’'" or before != "s" or at + 1 >= end or text[at + 1] != " ":
        return True
    return not re.match(r" [\w ,]{1,40}?[.,!?]?" + mark + r"(?!\w)", text[at + 1 : at + 48])
