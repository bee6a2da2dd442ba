"""What each sentence of an article shows of scenes: the kinds it names, and how much it tells of a making."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.filming import making, scene_clauses, scene_lists, scene_words
from articles.extraction.filming.filmed import Filmed
from articles.extraction.filming.scene_mentions import GENERAL, Mention
from articles.extraction.text.lines import Line

_BACK = 12
"""How many sentences back the plot of "the scene" may be told."""
_BACKSTAGE = re.compile(
    r"(?i)\bbloopers?\b|\bNGs?\b|\bbehind[- ](?:the[- ])?(?:scenes?|camera)|\bmaking[- ](?:of|film|video|clip)"
    r"|\bstor(?:y|ies) behind\b|\bunscripted|\bimprovised|\bad-?lib|\bon (?:the )?set\b|\boff[- ]camera\b"
    r"|\bbackstage\b|\bfilming (?:stories|secrets)"
)
MUCH = 1.1
"""How much of a making must be told of a scene that is named by its plot alone."""
TELLS = 0.3
"""How much of a making a sentence must tell to be one of its scene's."""


class Signs:
    """The signs of scenes in an article, by sentence, and the kind of scene that it lists, if any."""

    def __init__(self, analysis: Analysis) -> None:
        self._lines = analysis.lines
        self._kinds = analysis.vocabulary.scenes
        self._mentions = [scene_words.find(line, self._kinds) for line in self._lines]
        self._told = [making.score(line) + 0.3 * self.points(line) for line in self._lines]
        self.backstage = any(_BACKSTAGE.search(line.text) for line in self._lines if line.sentence.block < 2)
        """Whether the article opens as one on what happened behind the camera."""
        self.topic = scene_lists.topic(self._lines, self._mentions)

    def told(self, line: Line) -> float:
        """How much `line` tells of a making."""
        return self._told[line.number]

    def mentions(self, line: Line, current: Filmed | None) -> list[Mention]:
        """The scenes that `line` names; what people do names none while another scene, `current`, is told of."""
        return [
            mention
            for mention in self._mentions[line.number]
            if mention.weight > GENERAL and (current is None or current.is_of(mention) or mention.rule != "scene-verb")
        ]

    def by_plot(self) -> tuple[Line, Line, Mention] | None:
        """Where an article that names no kind of scene speaks of "the scene" and its making: the sentence that tells
        its plot, the one that speaks of it, and the kind by the verbs of the plot."""
        for line in self._lines:
            if scene_clauses.points(line) and self.told(line) >= MUCH:
                before = self._lines[max(0, line.number - _BACK) : line.number + 1]
                if found := self.plot(before[::-1], any_verb=False):
                    return found[0], line, found[1]
        return None

    def plot(self, lines: Sequence[Line], *, any_verb: bool) -> tuple[Line, Mention] | None:
        """The first of `lines` that tells the plot of a scene, and what that is called."""
        for line in lines:
            if mention := scene_clauses.told_by_verbs(line, self._kinds, any_verb=any_verb):
                return line, mention
        return None

    def points(self, line: Line) -> bool:
        """Whether `line` speaks of "the scene" and names no kind."""
        return scene_clauses.points(line) and not self._mentions[line.number]
