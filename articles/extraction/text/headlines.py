"""Headlines and crossheads among the lines of an article."""

from __future__ import annotations

import re

from articles.extraction.text import furniture

TITLE_LIMIT = 100
_first_sentence = re.compile(r"^.*?[.!?…][\"'”’)]*(?=\s|$)", re.DOTALL)


def is_headline(lines: list[str]) -> bool:
    """Whether the first of `lines` is a headline and no sentence of the story."""
    first = lines[0]
    return len(lines) > 1 and len(first) <= 220 and not re.search(r"[.;,:][\"'”’)]*$", first)


def is_crosshead(line: str) -> bool:
    """Whether `line` parts two stretches of the story."""
    return len(line) <= 100 and len(line.split()) <= 14 and (not furniture.is_ended(line) or line[-1] in "?!:")


def made_from(line: str) -> str:
    """A title of at most `TITLE_LIMIT` characters from the first sentence of `line`, where there is no headline."""
    match = _first_sentence.match(line)
    sentence = (match.group() if match else line).rstrip(".")
    if len(sentence) <= TITLE_LIMIT:
        return sentence
    cut = sentence[: TITLE_LIMIT - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(",;:—–- ") + "…"
