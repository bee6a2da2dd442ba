"""A section of an article or an entry of a list, with what of it belongs to no scene yet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from articles.extraction.filming import scene_lists
from articles.extraction.filming.filmed import Filmed
from articles.extraction.filming.participants import People, Shares
from articles.extraction.filming.scene_signs import MUCH, TELLS, Signs
from articles.extraction.speech import speech
from articles.extraction.text.lines import Line

_ASKED = 3
"""An interview has so many questions at least."""
_LATEST = 3


@dataclass(slots=True)
class Section:
    """What is read of a section so far."""

    entry: int
    """Which entry of a list it is; 0 outside lists."""
    people: Shares = field(default_factory=Shares)
    """The people whom its heading names."""
    at: tuple[str | None, float] | None = None
    """Its drama, and how sure that is."""
    telling: list[Line] = field(default_factory=list)
    """Sentences that tell of a making, since its last scene."""
    rest: list[Line] = field(default_factory=list)
    """All sentences since its last scene."""

    def take(self, line: Line, told: float) -> None:
        """Takes in a sentence of no scene that tells so much of a making."""
        if told > TELLS:
            self.telling.append(line)
        self.rest.append(line)

    def clear(self) -> None:
        """Begins anew within the section."""
        self.telling, self.rest = [], []

    def led_up(self, line: Line) -> list[Line]:
        """The sentences near `line`, which names a scene, that tell of its making before."""
        return [there for there in self.telling[-_LATEST:] if line.sentence.block - there.sentence.block <= 1]

    def plotted(self, line: Line, signs: Signs) -> bool:
        """Whether "the scene" in `line` is one whose plot and making the section told before."""
        return signs.points(line) and sum(signs.told(there) for there in self.rest) > MUCH

    def unnamed(self, signs: Signs, people: People) -> Filmed | None:
        """The scene of a section that names none: in a list it is of the list's kind ("their kisses"), or of the one
        that its plot tells."""
        if self.at is None or self.at[0] is None or not self.telling:
            return None
        lines = self.telling
        if signs.topic:
            named = replace(signs.topic, cue=lines[0].span, weight=1.0, rule="scene-of-the-list")
        elif self.entry and (plot := signs.plot(self.rest, any_verb=True)):
            named, lines = plot[1], self.rest
        else:
            return None
        cast = Shares(self.people)
        for line in lines:
            cast.add(people.of(line.all("P"), 0.4))
        return Filmed(named, *self.at, self.entry, {named.words: 1.0}, cast) if cast else None


def begins(line: Line, people: People, entry: int, *, listed: bool) -> Section:
    """The section that the heading `line` begins; in a list of scenes each heading that names somebody is an entry."""
    named = listed and line.sentence.block > 0 and bool(line.all("P") or line.all("T"))
    return Section(entry + (named or scene_lists.begins_entry(line)), people.of(line.all("P"), 0.8))


def is_interview(lines: tuple[Line, ...]) -> bool:
    """Whether the article is one of questions and answers."""
    return sum(speech.QUESTION.match(line.text) is not None for line in lines) >= _ASKED
