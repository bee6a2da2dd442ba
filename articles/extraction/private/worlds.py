"""Of which world a sentence tells: the real one of actors, agencies and sets, or the invented one of a plot."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.private.world_signs import (
    DAY,
    FACT,
    NETWORK,
    OTHER,
    PLAYED,
    PLOT,
    REAL,
    SOMEBODY,
    TALE,
    TITLE,
    weigh,
)
from articles.extraction.text.lines import Line, Name

_REST = 0.2
"""How much the plot told in the rest of a sentence counts for one of its clauses."""
_PLOT = 1.4
"""Above this a sentence tells a plot."""
_SIGNS = {"T": TITLE, "N": NETWORK, "D": DAY}
_KEPT = frozenset(
    {"police", "court", "prosecutors", "prosecution", "hospital", "instagram", "dispatch", "i", "arbitration", "tax"}
    | {"narcotics", "labor", "labour", "military", "manpower", "forensic", "funeral", "covid", "netizens", "rumors"}
)
_MINOR = r"of|the|a|an|and|in|to|for|with|is|on|at|my|your|our|&|–"
_titled = re.compile(
    rf"[“\"‘'](?:[A-Z0-9][\w'’.-]*[,:!?]?|{_MINOR})(?: (?:[A-Z0-9][\w'’.-]*[,:!?]?|{_MINOR})){{0,9}}[,.]?[”\"’']"
)
_capital = re.compile(rf"(?:(?<=\()|(?<=[a-z,;&')\]{REAL}-{DAY}] ))[A-Z][a-z][\w'-]*")
_aside = re.compile(
    rf"(?<=[{REAL}{SOMEBODY}]), (?:(?:best |well |widely |also |better )?known (?:for|as|from)|famous for"
    r"|remembered (?:for|as)|who (?:also )?(?:plays|played|portrays|portrayed|stars|starred|appears|appeared) )"
    r"[^,;:]{0,80},"
    rf"|(?<={REAL}) \([^()]{{0,40}}\)"
)
"""What only tells from where one knows a person: "who played …," and the part in brackets."""
_people = re.compile(f"[{REAL}{SOMEBODY}]")
_first = re.compile(r"\b[A-Za-z]")
_clause = re.compile(
    r"[;:—–]|, (?=(?:and|but|who|which|while|where|when|whose|the|after|as|before|because|since|so|then)\b)"
    r"|(?<=\w) (?=(?:after(?! (?:the )?(?:film|shoot))|while(?! (?:film|shoot))|because|although)\b)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause in lower case with signs for names; how strongly its sentence speaks of real people, it of a plot."""

    text: str
    fact: float
    plot: float


@dataclass(frozen=True, slots=True)
class Telling:
    """The clauses of a sentence, and whether it tells a plot."""

    clauses: tuple[Clause, ...]
    plot: bool


class Worlds:
    """The sentences of an article by the world they tell of; each is weighed when it is first asked for."""

    def __init__(self, analysis: Analysis, casting: Casting) -> None:
        self._real = casting.actors | casting.singers | {job.person for job in casting.crew}
        self._played = casting.characters
        self._lines = analysis.lines
        self._said: dict[int, tuple[str, bool]] = {}
        self._told: dict[int, Telling] = {}

    def said(self, line: Line) -> str:
        """The sentence in lower case with signs for names."""
        return self._saying(line)[0]

    def clauses(self, line: Line) -> tuple[Clause, ...]:
        return self._telling(line).clauses

    def after_plot(self, line: Line) -> bool:
        """Whether the sentence before this one in the paragraph tells a plot."""
        before = self._lines[line.number - 1] if line.number else None
        return before is not None and before.sentence.block == line.sentence.block and self._telling(before).plot

    def _telling(self, line: Line) -> Telling:
        if line.number not in self._told:
            self._told[line.number] = self._weighed(line)
        return self._told[line.number]

    def _weighed(self, line: Line) -> Telling:
        said, headline = self._saying(line)
        said = _aside.sub(",", said)
        signs = PLOT if headline and _people.search(said) else (*PLOT, TALE)
        fact = weigh(FACT, said)
        parts = [part for part in _clause.split(said) if part.strip()]
        plots = [weigh(signs, part) for part in parts]
        most = max(plots, default=0.0)
        clauses = (Clause(part, fact, plot + _REST * (most - plot)) for part, plot in zip(parts, plots, strict=True))
        return Telling(tuple(clauses), most > max(fact, _PLOT))

    def _saying(self, line: Line) -> tuple[str, bool]:
        """The sentence in lower case with signs for names, and whether it is worded like a headline."""
        if line.number not in self._said:
            plain = self._plain(line)
            headline = line.sentence.heading or _is_title_case(plain)
            self._said[line.number] = (plain if headline else _capital.sub(_other, plain)).lower(), headline
        return self._said[line.number]

    def _plain(self, line: Line) -> str:
        """The sentence with signs for names and for what is quoted like a title."""
        pieces: list[str] = []
        at = line.sentence.start
        for name in line.names:
            sign = self._sign(name)
            if sign:
                pieces += [line.text[at - line.sentence.start : name.start - line.sentence.start], sign]
                at = name.end
        said = "".join([*pieces, line.text[at - line.sentence.start :]])
        return _titled.sub(TITLE, said).replace("’", "'")

    def _sign(self, name: Name) -> str | None:
        if name.kind == "P":
            return REAL if name.value in self._real else PLAYED if name.value in self._played else SOMEBODY
        return _SIGNS.get(name.kind)


def _is_title_case(said: str) -> bool:
    first = _first.findall(said)
    return sum(letter.isupper() for letter in first) > 0.6 * len(first)


def _other(match: re.Match[str]) -> str:
    return match.group() if match.group().lower() in _KEPT else OTHER
