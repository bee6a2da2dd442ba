"""The lines of a raw text, where a source may have broken one paragraph into several."""

from __future__ import annotations

from articles.extraction.text import datelines, furniture


def lines(text: str) -> list[str]:
    """Lines with single spaces, hard-wrapped ones joined."""
    joined: list[str] = []
    blank = True
    for line in text.split("\n"):
        line = " ".join(line.split())
        if line and not blank and _goes_on(joined[-1], line):
            joined[-1] += " " + line
        elif line:
            joined.append(line)
        blank = not line
    return joined


def _goes_on(before: str, line: str) -> bool:
    """Whether `line` is the rest of the sentence that `before` begins."""
    if not line[0].islower() or furniture.is_ended(before) or len(before) <= 40:
        return False
    return not datelines.line(line) and not datelines.line(before)
