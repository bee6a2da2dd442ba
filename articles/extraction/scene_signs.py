"""What each sentence of an article shows of scenes: the kinds it names, and how much it tells of a making."""

from __future__ import annotations

from articles.extraction import making, scene_lists, scene_words
from articles.extraction.analysis import Analysis
from articles.extraction.filmed import Filmed
from articles.extraction.lines import Line
from articles.extraction.scene_words import Mention

_BACK = 12
"""How many sentences back the plot of "the scene" may be told."""
_MUCH = 1.1


class Signs:
    """The signs of scenes in an article, by sentence, and the kind of scene that it lists, if any."""

    def __init__(self, analysis: Analysis) -> None:
        self._lines = analysis.lines
        self._kinds = analysis.vocabulary.scenes
        self._mentions = [scene_words.find(line, self._kinds) for line in self._lines]
        self._told = [making.score(line) + 0.3 * self._only_points(line) for line in self._lines]
        self.topic = scene_lists.topic(self._lines, self._mentions)

    def told(self, line: Line) -> float:
        """How much `line` tells of a making."""
        return self._told[line.number]

    def mentions(self, line: Line, current: Filmed | None) -> list[Mention]:
        """The scenes that `line` names; what people do names none while another scene, `current`, is told of."""
        return [
            mention
            for mention in self._mentions[line.number]
            if mention.weight > scene_words.GENERAL
            and (current is None or current.is_of(mention) or mention.rule != "scene-verb")
        ]

    def by_plot(self) -> tuple[Line, Line, Mention] | None:
        """Where an article that names no kind of scene speaks of "the scene" and its making: the sentence that tells
        its plot, the one that speaks of it, and the kind by the verbs of the plot."""
        for line in self._lines:
            if scene_words.points(line) and self.told(line) >= _MUCH:
                for before in reversed(self._lines[max(0, line.number - _BACK) : line.number + 1]):
                    if mention := scene_words.told_by_verbs(before, self._kinds):
                        return before, line, mention
        return None

    def _only_points(self, line: Line) -> bool:
        """Whether `line` speaks of "the scene" and names no kind."""
        return scene_words.points(line) and not self._mentions[line.number]
