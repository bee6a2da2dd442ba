"""Filmed scenes: each place that names a kind of scene, followed through the text as long as its making is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.casting.subjects import Subjects
from articles.extraction.filming import scene_lists, scene_sections, scene_threads
from articles.extraction.filming.filmed import Filmed
from articles.extraction.filming.participants import People, Shares
from articles.extraction.filming.scene_mentions import Mention
from articles.extraction.filming.scene_sections import Section
from articles.extraction.filming.scene_signs import TELLS, Signs
from articles.extraction.filming.scene_works import Works
from articles.extraction.speech import speech
from articles.extraction.text.lines import Line


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
        self._interview = scene_sections.is_interview(analysis.lines)
        self._found: list[Filmed] = []
        self._current: Filmed | None = None
        self._section = Section(0)

    def run(self) -> list[Filmed]:
        for line in self._analysis.lines:
            self._read(line)
        self._close()
        if not self._found:
            self._guess()
        if len(self._found) == 1 and not self._found[0].entry and not self._interview:
            self._gather(self._found[0])
        for scene in self._found:
            if not scene.people:
                scene.people.update(dict.fromkeys(self._people.leads(scene.drama), 0.3))
            if scene.entry and self._signs.backstage:
                scene.told += 0.6
        return [scene for scene in self._found if scene.told > 0 and not self._leads_up(scene)]

    def _leads_up(self, scene: Filmed) -> bool:
        """Whether `scene` is only what the opening of a list says of its scenes."""
        listed = any(other.entry and other.slug == scene.slug for other in self._found)
        return scene.entry == 0 and scene.bound < 1 and self._signs.topic is not None and listed

    def _read(self, line: Line) -> None:
        if scene_lists.begins_section(line):
            self._begin(line)
        if scene_threads.ANOTHER.search(line.text) or (self._interview and speech.QUESTION.match(line.text)):
            self._current = None
            self._section.clear()
        if mentions := self._signs.mentions(line, self._current):
            self._start(line, mentions)
        elif self._current and self._follows(self._current, line):
            self._add(self._current, line)
        elif self._current and self._current.entry == self._section.entry > 0:
            self._current.people.add(self._people.of(line.all("P"), 0.3))
        elif self._current is None:
            self._rest(line)
        self._works.read(line)
        if line.all("T") and self._section.at is None:
            self._section.at = self._works.drama(line, line.sentence.start)

    def _rest(self, line: Line) -> None:
        """Takes in a sentence that belongs to no scene yet."""
        plotted = self._found and self._section.plotted(line, self._signs)
        if plotted and (plot := self._signs.plot(self._section.rest, any_verb=False)):
            self._start(plot[0], [plot[1]])
            self._add(self._found[-1], line)
        else:
            self._section.take(line, self._signs.told(line))

    def _begin(self, line: Line) -> None:
        """Begins a section or entry with `line`; only a heading inside an article on one drama leaves the scene on."""
        self._close()
        before = self._section.entry
        self._section = scene_sections.begins(line, self._people, before, listed=self._signs.topic is not None)
        entry = self._section.entry > before
        if entry or line.all("T") or line.sentence.block == 0:
            self._current = None
        self._works.section(line, entry=entry)

    def _close(self) -> None:
        """Ends a section."""
        scene = None if self._current else self._section.unnamed(self._signs, self._people)
        if scene:
            self._found.append(scene)
            self._add_all(scene, self._section.telling)

    def _guess(self) -> None:
        """A scene whose kind only verbs of the plot tell, where the article names none."""
        if found := self._signs.by_plot():
            before, line, mention = found
            people = self._people.named_in(before, mention.cue.start)
            self._add_all(self._scene(before, mention, people), [before, line])

    def _gather(self, scene: Filmed) -> None:
        """Gives the article's only scene all sentences that tell of a making."""
        for line in self._analysis.lines:
            if self._signs.told(line) >= 1 and not scene_threads.others(scene, line) and not line.sentence.heading:
                self._add(scene, line)

    def _start(self, line: Line, mentions: Sequence[Mention]) -> None:
        """Starts or takes up again the scenes that `line` names."""
        for mention in mentions:
            people = self._people.named_in(line, mention.cue.start)
            people = people or self._people.pair(line)
            scene = self._scene(line, mention, people)
            scene.people.add(people)
            self._add_all(scene, self._section.led_up(line))
            self._section.clear()
            self._add(scene, line, named=True)
            self._current = scene

    def _scene(self, line: Line, mention: Mention, people: Shares) -> Filmed:
        """The scene that `mention` takes up again, or a new one."""
        drama, bound = self._works.drama(line, mention.cue.start)
        if bound <= 0.9 and (theirs := self._people.drama(people)) and drama not in theirs and len(theirs) == 1:
            drama, bound = theirs[0], 0.9
        if self._signs.topic and self._section.entry and mention.slug == self._signs.topic.slug:
            mention = replace(mention, weight=max(0.9, mention.weight))
        for scene in reversed(self._found):
            clash = people and scene.people and not set(people) & set(scene.people)
            same = scene.is_of(mention)
            here = scene.drama == drama and not clash and scene.entry == self._section.entry
            if here and (same or (scene is self._current and scene_threads.means(scene, mention))):
                mention = mention if same else replace(mention, weight=0.3)
                break
        else:
            scene = Filmed(mention, drama, bound, self._section.entry)
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
            scene.people.add({who: meant[who] for who in meant if not self._section.entry or who in scene.people})
        for name, weight in self._section.people.items():
            scene.people.setdefault(name, weight)
        scene.add(line, self._signs.told(line))
        for title in line.all("T"):
            work = self._analysis.work(title.value)
            if work and title.value == scene.drama and title.form in work.parts:
                scene.part, scene.number = work.parts[title.form]

    def _follows(self, current: Filmed, line: Line) -> bool:
        """Whether `line` goes on about the scene at hand."""
        if scene_threads.is_far(current, line):
            return False
        told = self._signs.told(line)
        others = scene_threads.others(current, line)
        if others and current.drama is None and told >= TELLS:
            current.drama, current.bound = self._works.drama(line, others[0].start)
        elif others:
            self._current = None
            return False
        spoken = self._analysis.is_quoted(line.sentence.start + 1)
        return told >= TELLS or scene_threads.follows(current, line, spoken=spoken)
