"""What a sentence claims of two names: that one of them plays the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from articles.extraction.findings import Span
from articles.extraction.names.bynames import RANKS
from articles.extraction.names.korean import is_given, is_plain_word, is_surname, is_syllable
from articles.extraction.text.lines import Line, Name
from articles.extraction.text.words import CALENDAR, ORGANISATIONS, PLACE_NOUNS, PLACES

_MONTHS = ("jun", "may", "sun")
"""Names of days and months that are syllables of a given name as well."""
_place = re.compile(r"-(?:dong|gu|ro|gil|si|do|gun|eup|myeon|ri)$")


@dataclass(frozen=True, slots=True)
class Claim:
    """`line` says that `actor` plays `character`; `sure` is False where the two may stand the other way round."""

    actor: Name
    character: Name
    line: Line
    rule: str
    weight: float
    sure: bool = True
    first: Line | None = None
    """The sentence before, where it is needed to know who is meant."""
    because: tuple[str, ...] = ()
    """The learned signs that speak most for it."""

    @property
    def cue(self) -> Span:
        """The two names and the words between them."""
        if self.first:
            return self.character.span if self.character.start >= self.line.span.start else self.actor.span
        return Span(min(self.actor.start, self.character.start), max(self.actor.end, self.character.end))

    @property
    def evidence(self) -> Span:
        first = self.first or self.line
        return Span(min(first.span.start, self.line.span.start), max(first.span.end, self.line.span.end))

    def turned(self) -> Claim:
        return replace(self, actor=self.character, character=self.actor)


def may_be_somebody(name: Name) -> bool:
    """Whether a name can be that of an actor or a character: no place, month or organisation."""
    if name.kind == "P":
        return True
    words = name.form.split()
    last = words[-1].casefold()
    syllable = last[:3] in _MONTHS or (is_syllable(last) and not is_plain_word(last))
    if is_byname(name) or (len(words) == 2 and is_surname(words[0]) and syllable):
        return True
    if (
        name.kind != "X"
        or not name.form.isascii()
        or last in CALENDAR | PLACES | ORGANISATIONS | PLACE_NOUNS
        or _place.search(last)
    ):
        return False
    return words[0].casefold() not in CALENDAR | PLACES and len(name.form) > 1


def is_byname(name: Name) -> bool:
    """Whether a capitalised run is a rank or kinship with a name."""
    words = re.split(r"[. ]+", name.form.casefold())
    return name.kind == "X" and len(words) > 1 and not RANKS.isdisjoint(words[:-1])


def could_be_title(name: Name) -> bool:
    """Whether a name in brackets after an actor may as well be a work of his: "Park Shin Hye (Doctor Slump)"."""
    if name.kind == "P":
        return False
    words = name.form.split()
    if is_byname(name):
        return not (is_given(words[-1]) or is_surname(words[-1]) or is_syllable(words[-1]) or words[-1].isdigit())
    return len(words) == 1 and len(words[0]) > 8 and "-" not in words[0]


def looks_personal(name: Name) -> bool:
    """Whether a capitalised run is built like a name: a given name, a rank with a name, a stage name, or two words of
    which one is a Korean family name."""
    if name.kind == "P":
        return True
    words = name.form.split()
    if not may_be_somebody(name):
        return False
    if is_byname(name) or "." in name.form:
        return True
    if len(words) == 2:
        return any(is_surname(word) for word in words) or all(is_syllable(word) for word in words)
    if name.form.isupper() and len(name.form) == 2:
        return True
    if len(words) == 1 and "-" in words[0]:
        return all(is_syllable(part) or is_given(part) for part in words[0].split("-"))
    return len(words) == 1 and is_given(words[0]) and not is_plain_word(words[0])
