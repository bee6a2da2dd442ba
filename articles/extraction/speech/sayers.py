"""Who the subject of a verb of speech is: a person named or meant by a pronoun, one of the crew, or no one person."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from articles.extraction.analysis import Analysis
from articles.extraction.casting.casting import Casting
from articles.extraction.casting.subjects import Subjects
from articles.extraction.speech import speech
from articles.extraction.text.lines import Line, Name

_OWNS = re.compile(r"'s?\s+(?!own)")


class Said(NamedTuple):
    """The speaker of a quotation, None where it is no one person, how sure that is, and by which rule."""

    speaker: str | None
    weight: float
    rule: str


A_BODY = Said(None, 0.75, "said-by-a-body")


class Sayers:
    """Finds subjects in sentences and the people they mean."""

    def __init__(self, analysis: Analysis, casting: Casting, subjects: Subjects) -> None:
        self._casting = casting
        self._subjects = subjects
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for name in analysis.people:
            for part in set(re.split(r"[ -]", name)):
                self._by_part[part].append(name)

    def subject(self, line: Line, text: str, verb: int, *, first: bool = False) -> re.Match[str] | None:
        """Who does what the verb at `verb` of `text`, a part of `line`, says: the nearest before it that is no object,
        or the `first`."""
        found = [
            match
            for match in self._somebody(line, text, verb)
            if not speech.is_oblique(text[: match.start()]) and not _OWNS.match(text, match.end())
        ]
        if not found:
            return None
        named = any(match["p"] or match["x"] for match in found)
        if found[-1]["he"] and (found[0]["crew"] or found[0]["body"]) and not named:
            return found[0]
        return found[0] if first else found[-1]

    def source(self, line: Line, text: str) -> re.Match[str] | None:
        """The last of whom `text` names, as after "according to"."""
        found = self._somebody(line, text, len(text))
        return found[-1] if found else None

    def _somebody(self, line: Line, text: str, end: int) -> list[re.Match[str]]:
        return [match for match in speech.SOMEBODY.finditer(text, 0, end) if self.is_somebody(match, line)]

    def is_somebody(self, match: re.Match[str], line: Line) -> bool:
        """Whether `match` is somebody: of other capitalised words only those that are part of one person's name."""
        return not match["x"] or self._named_by(line.named(match["x"])[0].form) is not None

    def who(self, match: re.Match[str], line: Line, at: int, rule: str) -> Said:
        """The speaker whom `match` names or points at; a pronoun's person stands before `at` of the text."""
        if match["p"] or match["x"]:
            if speech.AGENCY.match(match.string, match.end("p" if match["p"] else "x")):
                return A_BODY
            (name,) = line.named(match["p"] or match["x"])
            if match["x"] and not self._named_by(name.form):
                return Said(name.form, 0.6, "said-by-a-stranger")
            return Said(self.person(name.value if match["p"] else self._named_by(name.form)), 0.9, rule)
        if match["he"] or match["trade"]:
            where = match.start("he" if match["he"] else "trade")
            if match.string == line.abstract and match.string[max(0, where - 2) : where] == ", ":
                at = line.sentence.start
            meant = self._subjects.meant(line, at, (match["he"] or match["trade"]).casefold())
            return Said(meant, 0.75, "he-said")
        if match["crew"]:
            job = "writer" if "writer" in match["crew"].casefold() else "director"
            found = next((other.person for other in self._casting.crew if other.job == job), None)
            return Said(found, 0.75 if found else 0.6, "said-by-crew")
        return A_BODY._replace(weight=0.5) if match["thing"] else A_BODY

    def person(self, name: str | None) -> str | None:
        """Who speaks where `name` is said to: a character's words to the press are the actor's."""
        return self._casting.played.get(name) if name and name in self._casting.characters else name

    def named(self, name: Name) -> str | None:
        """The person whom `name` alone, as before a colon, means."""
        return self.person(name.value if name.kind == "P" else self._named_by(name.form))

    def _named_by(self, part: str) -> str | None:
        """The one person whose name has the word `part`, as the family name does."""
        names = self._by_part.get(part, [])
        fitting = [name for name in names if name not in self._casting.characters] or names
        return fitting[0] if len(fitting) == 1 else None
