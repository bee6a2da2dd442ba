"""Which drama a scene belongs to: one named beside it, else the one its paragraph or entry of a list is about."""

from __future__ import annotations

from articles.extraction.analysis import Analysis
from articles.extraction.text.lines import Line, Name, pattern

_AFTER = pattern(r"^[^\U000F0000-\U0010FFFF.;]{0,40}?\b(?:from|in|of|for|on) (?:[a-z'-]+ ){0,4}[“\"‘'<(]?(?P<t>{T})")
_EARLIER = pattern(
    r"(?i)\b(?:met|worked together|co-?starred|starred together|reunit\w+|previously|last seen|earlier|debut\w*"
    r"|siblings|known|did|made|who)\b[^.\U000F0000-\U0010FFFF]{0,60}[“\"‘'<(]?{T}"
    r"(?:[”\"’'>)]?,? and (?:[a-z]+ ){0,3}[“\"‘'<(]?{T})*"
    r"|{T}[^.\U000F0000-\U0010FFFF]{0,30} ago\b"
)
_FAR = 3
"""How many paragraphs below its name a work is still spoken of."""


class Works:
    """The work that an article is at, sentence by sentence."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._last: str | None = None
        self._block = -1
        self._headed = self._entry = self._bare = False
        main = analysis.main()
        opening = [line for line in analysis.lines if line.sentence.block <= 2]
        self._opened = bool(main and any(name.value == main.name for line in opening for name in line.all("T")))

    def section(self, line: Line, *, entry: bool) -> None:
        """A new section begins with the heading `line`, or an `entry` of a list: nothing said before binds it, but
        lines of data below a heading ("Episodes: 16") begin none."""
        if self._bare and self._last and not entry and not line.all("T"):
            return
        self._last, self._headed, self._entry, self._bare = None, False, entry, True

    def read(self, line: Line) -> None:
        """Takes notice of the works that `line` names."""
        shows = _shows(self._analysis, line)
        self._bare = self._bare and line.sentence.heading
        if not shows:
            return
        passing = set(line.passing)
        for match in _EARLIER.finditer(line.abstract):
            passing.update(name.start for name in line.named(match.group()))
        firm = [name for name in shows if name.start not in passing]
        if not firm and self._entry and not self._last:
            firm = shows
        heading = line.sentence.heading
        if firm and not (heading and line.sentence.block == 0):
            main = self._analysis.main()
            values = [name.value for name in firm]
            self._last = main.name if main and main.name in values else values[0 if heading else -1]
            self._block = line.sentence.block
            self._headed = self._entry or (heading and not line.text.endswith("?"))

    def drama(self, line: Line, at: int) -> tuple[str | None, float]:
        """The drama of a scene named at `at` in `line`, and how sure that is; None where it is no drama's."""
        name, sure = self._work(line, at)
        return (name if name and self._analysis.is_drama(name) else None), sure

    def _work(self, line: Line, at: int) -> tuple[str | None, float]:
        main = self._analysis.main()
        after = _AFTER.match(line.since(at))
        if after:
            return line.named(after["t"])[0].value, 1.0
        shows = _shows(self._analysis, line)
        firm = [name for name in shows if name.start not in line.passing]
        if firm or (shows and self._entry):
            return _nearest(firm or shows, at, main.name if main else None), 1.0
        if self._last and (self._headed or line.sentence.block == self._block):
            return self._last, 0.9
        if main and not self._entry and (self._analysis.is_sole or self._opened):
            return main.name, 0.9
        if shows and not self._last:
            return _nearest(shows, at, None), 0.5
        if self._last and line.sentence.block - self._block <= _FAR:
            return self._last, 0.6
        listed = self._entry and not self._analysis.is_sole
        return (main.name if main and not listed else None), 0.3


def _shows(analysis: Analysis, line: Line) -> list[Name]:
    """The names of dramas and films in `line`; on a variety show a scene is told of."""
    kinds = ("drama", "web", "film")
    return [name for name in line.all("T") if (work := analysis.work(name.value)) and work.work in kinds]


def _nearest(shows: list[Name], at: int, main: str | None) -> str:
    """The work of a sentence that a scene at `at` belongs to: the main one, else the last before it, else the first."""
    if any(name.value == main for name in shows):
        return main or ""
    before = [name for name in shows if name.start <= at]
    return (before[-1] if before else shows[0]).value
