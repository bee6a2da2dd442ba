"""Words that somebody said, printed without quotation marks: the answers of an interview, the lines of a transcript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.extraction.analysis import Analysis
from articles.extraction.speech.sayers import Sayers
from articles.extraction.text.lines import Line, pattern

_LABEL = pattern(r"^\W{0,2}(?:[Aa]ct(?:or|ress) |[Dd]irector |PD )?(?P<who>{P}|{X}) ?: (?=[^\s“\"‘'])")
_ANSWER = re.compile(r"^A\d{0,2}[.:] (?=\S)")
_OWN = re.compile(r"(?:^|[^\w'’])(?:I|I['’](?:m|d|ve|ll)|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|[Uu]s|[Yy]ou|[Ss]irs?)(?![\w])")
"""Words of one's own: a list of the cast has none."""
_FEWEST = 2
"""A transcript has so many labelled lines at least."""
_SHORTEST = 4


class Answer(NamedTuple):
    """What somebody says, where in the text, and in which sentence it begins."""

    start: int
    end: int
    speaker: str | None
    line: Line


def find(analysis: Analysis, sayers: Sayers, guest: str | None) -> list[Answer]:
    """The labelled lines of an article that has several; those after "A." are the `guest`'s."""
    found = list(_labelled(analysis, sayers, guest))
    return found if len(found) >= _FEWEST else []


def _labelled(analysis: Analysis, sayers: Sayers, guest: str | None) -> Iterator[Answer]:
    ends: dict[int, int] = {}
    openings: dict[int, Line] = {}
    for line in analysis.lines:
        ends[line.sentence.block] = line.sentence.end
        openings.setdefault(line.sentence.block, line)
    for block, line in openings.items():
        label = _LABEL.match(line.abstract)
        answer = _ANSWER.match(line.text)
        if label:
            speaker = sayers.named(line.named(label["who"])[0])
            start = line.offset(label.end())
        elif answer:
            speaker, start = guest, line.sentence.start + answer.end()
        else:
            continue
        said = analysis.text[start : ends[block]]
        if speaker and block and len(said.split()) >= _SHORTEST and _OWN.search(said):
            yield Answer(start, ends[block], speaker, line)
