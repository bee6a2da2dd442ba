"""The sections of an article: which work the heading or list entry above a sentence is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from articles.extraction.text.lines import Line, Name, pattern

_ENTRY = pattern(
    r"^(?:#?\d{1,2}(?:st|nd|rd|th)?[.):]? ?|[-•*◦▶■] ?)?(?:[^:.\U000F4000-\U000F7FFF]{1,60} [-–—|] |Bonus: )?"
    r"[“\"‘'<(\[]{0,2}(?P<t>{T})[”\"’'>)\],.!]{0,3}(?:,? (?:[Ss]eason|[Pp]art) \w+)?"
    r"(?:\s?[(\[–—:,|-][^.\U000F4000-\U000F7FFF]{0,80})?[.!:]?$"
)
"""A line that is a title and little else: "3. Tin Roof (2014)", "The Umbrella - Tin Roof", "Tin Roof [tvN]"."""
_LABEL = re.compile(
    r"^[A-Z][^:.!?\n]{1,30} ?: ?\S|^(?:[Ss]ynopsis|[Pp]lot|[Ss]tory|(?:[Mm]ain )?[Cc]ast|[Cc]haracters)$"
)
"""A line of an entry's details, which ends nothing: "Episodes: 16"."""


def find(lines: Sequence[Line], shows: Callable[[Line], Sequence[Name]]) -> list[str | None]:
    """For each of `lines` the work, of those that `shows` finds in one, that its section is about.

    In an article that is a list of works an entry lasts to the next one; elsewhere a heading with a single title lasts
    to the next heading."""
    entries = [_entry(lines, number, shows) for number in range(len(lines))]
    listing = len({entry for entry in entries if entry}) > 1
    found: list[str | None] = []
    now: str | None = None
    detailed = False
    """Whether nothing but headings stands between this line and the entry it belongs to."""
    for line, entry in zip(lines, entries, strict=True):
        labelled = listing and now is not None and (detailed or not entry) and _LABEL.match(line.text) is not None
        heading = line.sentence.heading and line.sentence.block > 0
        if entry and not labelled:
            now, detailed = entry, True
        elif not heading:
            detailed = False
        elif not labelled and not (now and listing and detailed):
            titles = {name.value for name in line.all("T")}
            now = titles.pop() if len(titles) == 1 and shows(line) else None
        found.append(now)
    return found


def _entry(lines: Sequence[Line], number: int, shows: Callable[[Line], Sequence[Name]]) -> str | None:
    """The work that line `number` is the entry of, if it is one: a whole paragraph below the headline."""
    line = lines[number]
    block = line.sentence.block
    beside = (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
    if block == 0 or any(other.sentence.block == block for other in beside):
        return None
    match = _ENTRY.match(line.abstract)
    name = line.named(match["t"])[0] if match else None
    return name.value if name and name in shows(line) else None
