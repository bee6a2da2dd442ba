"""Which work a sentence speaks of, and whether one work is what the whole article is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from articles.extraction.text.lines import Line, Name, pattern
from articles.extraction.titles import sections
from articles.extraction.titles.works import Works

_SHOWS = frozenset({"drama", "web", "film", "variety"})
_DRAMA = re.compile(r"(?i)\b(?:the|this) (?:[a-z-]+ )?(?:k-?)?(?:drama|series|miniseries|sitcom)\b")
_WHICH = pattern(r"{T}[”\"']?,?[”\"']?(?: \([^()]{0,60}\))?(?: starring [^.;]{0,80})?,? (?:which|whose|where)\b[^.;]*$")
_FAR = 40
"""How many sentences back a work is looked for that a sentence leaves unnamed."""


class Topics:
    """The works that the sentences of an article are about."""

    def __init__(self, lines: Sequence[Line], works: Works) -> None:
        self._lines = lines
        self._works = works
        self._main = works.main
        self._before: dict[tuple[int, bool], str | None] = {}
        """What the sentences before one are about, once asked for."""

    def work_for(self, line: Line, near: int | None = None) -> str | None:
        """The drama, film or variety show that a statement in `line` (at `near`) is about: one named in it (the main
        drama first, else the nearest), else the last one named before in the paragraph or heading, else the main
        drama. "The drama" is never a film."""
        here = self._shows(line)
        here = here or (self._shows(line, passing=True) if len(self._works.by_name) == 1 else [])
        if here:
            return self._of(here, line, line.sentence.start if near is None else near)
        return self._shown_before(line.number, _DRAMA.search(line.abstract) is not None)

    def _shown_before(self, number: int, says_drama: bool) -> str | None:
        """The drama, film or show that the sentences before sentence `number` are about, a drama if it `says_drama`;
        else the main drama."""
        key = (number, says_drama)
        if key not in self._before:
            self._before[key] = self._look_back(number, says_drama)
        return self._before[key]

    def _look_back(self, number: int, says_drama: bool) -> str | None:
        main = self._main
        block = self._lines[number].sentence.block
        section = self.section(number)
        for there in reversed(self._lines[max(0, number - _FAR) : number]):
            if there.sentence.block != block:
                break
            before = [name.value for name in self._shows(there) if not says_drama or self.is_drama(name.value)]
            if before:
                return next((name for name in (section, main and main.name) if name in before), before[-1])
        if section and (not says_drama or self.is_drama(section)):
            return section
        return main.name if main else None

    def section(self, number: int) -> str | None:
        """The work that the section around sentence `number` is about."""
        return self._sections[number]

    @cached_property
    def _sections(self) -> list[str | None]:
        return sections.find(self._lines, lambda line: self._shows(line, passing=True))

    def _of(self, here: Sequence[Name], line: Line, near: int) -> str:
        """Which of the works named in a sentence a statement at `near` is about: one that "which" right before it
        means, else the main one, else the nearest."""
        which = _WHICH.search(line.until(near))
        if which:
            return line.named(which.group())[0].value
        if all(self.is_drama(name.value) for name in here):
            if self._main and any(name.value == self._main.name for name in here):
                return self._main.name
            return min(here, key=lambda name: abs(name.start - near)).value
        before = [name for name in here if name.end <= near]
        return before[-1].value if before else here[0].value

    def _shows(self, line: Line, passing: bool = False) -> list[Name]:
        """The dramas, films and variety shows that `line` names, those named in passing only on request."""
        named = [name for name in line.all("T") if passing or name.start not in line.passing]
        return [name for name in named if self._works.by_name[name.value].work in _SHOWS]

    @cached_property
    def is_sole(self) -> bool:
        """Whether the main drama is what the whole article is about: no other drama, film or variety show beside it
        that a pronoun or "the series" could as well mean."""
        main = self._main
        counts: Counter[str] = Counter()
        opening: set[str] = set()
        headline: set[str] = set()
        for line in self._lines:
            names = [name.value for name in self._shows(line)]
            counts.update(names)
            if line.sentence.block == 0 and line.sentence.heading:
                headline.update(names)
            if not opening and names and not line.sentence.heading:
                opening.update(names)
        if main is None:
            return False
        others = [count for name, count in counts.items() if name != main.name]
        if not others or headline == {main.name}:
            return True
        if headline:
            return False
        return opening == {main.name} and counts[main.name] >= 2 * max(others)

    def is_drama(self, name: str) -> bool:
        """Whether a title is that of a drama or web series."""
        work = self._works.by_name.get(name)
        return work is not None and work.work in ("drama", "web")
