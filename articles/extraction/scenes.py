"""Filmed scenes: each place that names a kind of scene, followed through the text as long as its making is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction import scene_lists
from articles.extraction.analysis import Analysis
from articles.extraction.casting import Casting
from articles.extraction.filmed import Filmed
from articles.extraction.lines import Line
from articles.extraction.participants import People, Shares
from articles.extraction.scene_signs import Signs
from articles.extraction.scene_words import Mention
from articles.extraction.scene_works import Works
from articles.extraction.subjects import Subjects

_ANOTHER = re.compile(
    r"(?i)\b(?:in (?:another|the other|the next|the second|one more) (?:scene|clip|shot)"
    r"|the (?:second|other|next) is)\b"
)
_REACH = 3
"""How many blocks a scene goes on over after the last sentence about it."""
_TELLS = 0.3
"""How much of a making a sentence must tell to be one of its scene's."""


def find(analysis: Analysis, casting: Casting, subjects: Subjects) -> list[Filmed]:
    """The scenes of the article in the order of their first mention, each with its sentences."""
    return _Search(analysis, casting, subjects).run()


class _Search:
    """One pass over the sentences of an article."""

    def __init__(self, analysis: Analysis, casting: Casting, subjects: Subjects) -> None:
        self._analysis = analysis
        self._people = People(analysis, casting, subjects)
        self._works = Works(analysis)
        self._signs = Signs(analysis)
        self._found: list[Filmed] = []
        self._current: Filmed | None = None
        self._entry = 0
        self._section = Shares()
        """The people whom the heading of this section names."""
        self._before: list[Line] = []
        """Sentences of this section that tell of a making, before any scene is named in it."""
        self._at: tuple[str | None, float] | None = None
        """The drama of this section, and how sure that is."""

    def run(self) -> list[Filmed]:
        for line in self._analysis.lines:
            self._read(line)
        self._close()
        if not self._found:
            self._guess()
        if len(self._found) == 1:
            self._gather(self._found[0])
        for scene in self._found:
            if not scene.people:
                scene.people.update(dict.fromkeys(self._people.leads, 0.3))
        return [scene for scene in self._found if scene.told > 0]

    def _read(self, line: Line) -> None:
        if scene_lists.begins_section(line):
            self._begin(line)
        if _ANOTHER.search(line.text):
            self._current, self._before = None, []
        mentions = self._signs.mentions(line, self._current)
        if mentions:
            self._start(line, mentions)
        elif self._current and self._follows(self._current, line):
            self._add(self._current, line)
        elif self._current and self._current.entry == self._entry > 0:
            self._current.people.add(self._people.of(line.all("P"), 0.3))
        elif self._current is None and self._signs.told(line) > _TELLS:
            self._before.append(line)
        self._works.read(line)
        if line.all("T") and self._at is None:
            self._at = self._works.drama(line, line.sentence.start)

    def _begin(self, line: Line) -> None:
        """Begins a section or entry with `line`; only a heading inside an article on one drama leaves the scene on."""
        self._close()
        entry = scene_lists.begins_entry(line)
        if entry or line.all("T") or line.sentence.block == 0:
            self._current = None
        self._entry += entry
        self._before, self._at = [], None
        self._section = self._people.of(line.all("P"), 0.8)
        self._works.section(entry=entry)

    def _close(self) -> None:
        """Ends a section. In a list of scenes of one kind ("their kisses") an entry that names no kind is of that."""
        if self._signs.topic is None or self._at is None or self._at[0] is None or self._current or not self._before:
            return
        people = Shares(self._section)
        for line in self._before:
            people.add(self._people.of(line.all("P"), 0.4))
        if people:
            named = replace(self._signs.topic, cue=self._before[0].span, weight=1.0, rule="scene-of-the-list")
            scene = Filmed(named, *self._at, self._entry, {named.words: 1.0}, people)
            self._found.append(scene)
            self._add_all(scene, self._before)

    def _guess(self) -> None:
        """A scene whose kind only verbs of the plot tell, where the article names none."""
        if found := self._signs.by_plot():
            before, line, mention = found
            people = self._people.named_in(before, mention.cue.start)
            self._add_all(self._scene(before, mention, people), [before, line])

    def _gather(self, scene: Filmed) -> None:
        """Gives the article's only scene all sentences that tell of a making."""
        for line in self._analysis.lines:
            others = [name for name in line.all("T") if name.value != scene.drama and name.start not in line.passing]
            if self._signs.told(line) >= 1 and not others and not line.sentence.heading:
                self._add(scene, line)

    def _start(self, line: Line, mentions: Sequence[Mention]) -> None:
        """Starts or takes up again the scenes that `line` names."""
        for mention in mentions:
            people = self._people.named_in(line, mention.cue.start)
            scene = self._scene(line, mention, people)
            scene.people.add(people)
            self._add_all(scene, self._before[-3:])
            self._before = []
            self._add(scene, line, named=True)
            self._current = scene

    def _scene(self, line: Line, mention: Mention, people: Shares) -> Filmed:
        """The scene that `mention` takes up again, or a new one."""
        drama, bound = self._works.drama(line, mention.cue.start)
        if self._signs.topic and self._entry and mention.slug == self._signs.topic.slug:
            mention = replace(mention, weight=max(0.9, mention.weight))
        for scene in reversed(self._found):
            clash = people and scene.people and not set(people) & set(scene.people)
            if scene.is_of(mention) and scene.drama == drama and not clash and scene.entry == self._entry:
                break
        else:
            scene = Filmed(mention, drama, bound, self._entry)
            self._found.append(scene)
        scene.name(mention)
        return scene

    def _add_all(self, scene: Filmed, lines: Sequence[Line]) -> None:
        for line in lines:
            self._add(scene, line)

    def _add(self, scene: Filmed, line: Line, *, named: bool = False) -> None:
        """Adds a sentence to a scene, with the people and the rest that it tells."""
        if not named:
            scene.people.add(self._people.of(line.all("P"), 0.4))
        if all(self._analysis.is_quoted(name.start) for name in line.all("P")):
            meant = self._people.meant(line)
            scene.people.add({who: meant[who] for who in meant if not self._entry or who in scene.people})
        for name, weight in self._section.items():
            scene.people.setdefault(name, weight)
        scene.add(line, self._signs.told(line))
        for title in line.all("T"):
            work = self._analysis.work(title.value)
            if work and title.value == scene.drama and title.form in work.parts:
                scene.part, scene.number = work.parts[title.form]

    def _follows(self, current: Filmed, line: Line) -> bool:
        """Whether `line` goes on about the scene at hand."""
        if (blocks := line.sentence.block - current.lines[-1].sentence.block) > _REACH:
            return False
        tells = self._signs.told(line) >= _TELLS
        others = [name for name in line.all("T") if name.value != current.drama and name.start not in line.passing]
        if others and current.drama is None and tells:
            current.drama, current.bound = self._works.drama(line, others[0].start)
        elif others:
            self._current = None
            return False
        known = len({name.value for name in line.all("P")} & set(current.people))
        return tells or (current.told >= 1 and known > min(1, blocks))
