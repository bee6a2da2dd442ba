"""Titles behind the label of a list of works: "Dropped: Tin Roof / Salt Road", "Next: Tin Roof", "Drama: Tin Roof"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.titles.title_shapes import begins_with_person, is_title_case
from articles.extraction.titles.title_spans import Found

WEIGHTS = {"under-label": (3.2, 2.6)}
_LABEL = re.compile(
    r"(?i)^[^\w\n]{0,4}(?:(?:still|currently|also|just|now|not yet|recently) )?"
    r"(?:watch(?:ing|ed)|airing|rewatch(?:ing)?|finished|completed|dropped|on hold|plan(?:ning)? to watch|postponed"
    r"|ended|ending|premiering|returning|up next|next|bonus|upcoming|newer|older|on (?:the|my) (?:watch ?)?list"
    r"|premiere watch|(?:korean )?(?:drama|series|show)(?: (?:title|name))?|title|(?:other |past |notable )?works"
    r"|dramas|filmography)\b(?:,? [a-z]+){0,3} ?: ?"
)
_PART = re.compile(r"\s*/\s*|\s*;\s+|,? (?:or|and) (?=[A-Z])")
_COMMA = re.compile(r",\s+")
_LEAD = re.compile(r"(?i)^(?:maybe |probably |perhaps |and |or )?[“\"‘'<]?")
_TAIL = re.compile(
    r"(?i)[”\"’'>]?(?:\s?[(\[].*|,? (?:ep(?:isode)?s?\.? ?\d|seasons? \d|recap|review|first ).*|[.?!]\s.*|\s[–—-]\s.*)$"
)
_NO_TITLE = re.compile(r"(?i)(?:ep(?:isode)?s?|part|season)\b|\d+$")
_LONGEST = 200


def labelled(line: str) -> int:
    """Where in `line` the works behind such a label begin; 0 where there is none."""
    label = _LABEL.match(line) if len(line) <= _LONGEST else None
    return label.end() if label else 0


def find(text: str) -> Iterator[Found]:
    """Places `(start, end, "entry", "under-label")` of such titles."""
    at = 0
    for line in text.split("\n"):
        begin = labelled(line)
        if begin:
            for start, end in _items(line, begin):
                yield at + start, at + end, "entry", "under-label"
        at += len(line) + 1


def _items(line: str, begin: int) -> Iterator[tuple[int, int]]:
    for one, other in _split(line, begin):
        lead = _LEAD.match(line[one:other])
        start = one + (lead.end() if lead else 0)
        form = _TAIL.sub("", line[start:other]).rstrip(" .,”\"’'")
        if 2 <= len(form) <= 60 and is_title_case(form) and not begins_with_person(form) and not _NO_TITLE.match(form):
            yield start, start + len(form)


def _split(line: str, begin: int) -> Iterator[tuple[int, int]]:
    """Where the entries of the list begin and end: at slashes, else at commas outside of brackets."""
    sign = (
        _PART if _PART.search(line, begin) and "/" in line[begin:] else re.compile(f"{_PART.pattern}|{_COMMA.pattern}")
    )
    depth = line.count("(", begin)
    at = begin
    for match in sign.finditer(line, begin):
        inside = depth and line.count("(", begin, match.start()) > line.count(")", begin, match.start())
        if not inside:
            yield at, match.start()
            at = match.end()
    yield at, len(line)
