"""Sections of an article and entries of a list: where each begins, and which kind of scene a whole list is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from articles.extraction.filming.scene_mentions import GENERAL, Mention
from articles.extraction.text.lines import Line

_ITEM = re.compile(r"^\W*(?:#?\d{1,3}(?:[.):]|st:|nd:|rd:|th:| (?=[A-Z]))|\* |• )")
_QUESTION = re.compile(r"(?:Q\d{0,2}|\d{1,2}) ?[.:]|.{0,300}\?\W*$")
_FEWEST = 4
"""A list has so many entries at least."""


def begins_entry(line: Line) -> bool:
    """Whether `line` begins an entry of a list: "7. Salt Road", "* At 0:15"."""
    return line.sentence.block > 0 and _ITEM.match(line.text) is not None


def begins_section(line: Line) -> bool:
    """Whether `line` is a heading that parts what the article tells; the questions of an interview part nothing."""
    return begins_entry(line) or (line.sentence.heading and not _QUESTION.match(line.text))


def topic(lines: Sequence[Line], mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    """The one kind of scene that a list is about: named in its headline, or in several of its entries."""
    found: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for line in lines:
        for mention in mentions[line.number]:
            opening = line.sentence.block < 2 and (line.sentence.heading or mention.weight <= GENERAL)
            found[mention.slug] += 3 if opening else 1
            first.setdefault(mention.slug, mention)
    entries = sum(line.sentence.heading or begins_entry(line) for line in lines)
    best, count = found.most_common(1)[0] if found else ("", 0)
    return first[best] if count >= 3 and entries >= _FEWEST and first[best].words != "love" else None
