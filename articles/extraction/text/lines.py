"""Sentences in which every name has become a single sign.

`Line.abstract` is the sentence with each person, title, network, date and other capitalised name replaced by one
private-use character, so that a construction is a short linear pattern, e.g. ``{P}, portraying {P}``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.extraction.findings import Span
from articles.extraction.text.sentences import Sentence

_BASE = {"P": 0xF0000, "T": 0xF4000, "N": 0xF8000, "X": 0xFC000, "D": 0x100000}
_ROOM = 0x4000
P, T, N, X, D = (f"[{chr(base)}-{chr(base + _ROOM - 1)}]" for base in _BASE.values())
A = f"[{chr(0xF0000)}-{chr(0xF3FFF)}{chr(0xFC000)}-{chr(0xFFFFD)}]"
"""Patterns for one person, title, network, other name, date; `A` for a person or other name."""


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """`source` with `{P}`, `{T}`, `{N}`, `{X}`, `{D}`, `{A}` for names and `{PS}`, `{AS}`, `{TS}` for lists of them."""
    join = r"(?:,? and |,? & |, as well as | as well as |, along with |, alongside |, | or |/)"
    for name, one in (("P", P), ("T", T), ("N", N), ("X", X), ("D", D), ("A", A)):
        source = source.replace(f"{{{name}}}", one).replace(f"{{{name}S}}", f"{one}(?:{join}{one}){{0,24}}")
    return re.compile(source, flags)


_ASIDE = re.compile(r" \([^()\U000F0000-\U0010FFFF]{1,80}\)")
_TS = r"{T}(?:[”\"’']?,? (?:and |or )?[“\"‘']?{T})*"
_PASSING = pattern(
    r"{T}[”\"']?(?:'s)? (?:director|PD|writer|screenwriter|creator|actor|actress|star|alum)\b"
    r"|\([“\"‘']?{T}[^()]{0,80}\)"
    r"|{T}[”\"']?'s (?:(?:actor|actress|star|director|writer) )?{P}"
    r"|{P},? (?:of|who (?:also |previously )?(?:directed|wrote|helmed|penned)|known for)"
    r" (?:the )?(?:hit |popular |drama |dramas |series )*[“\"‘']?"
    + _TS
    + r"|{P}, (?:the|an?) (?:[a-z'-]+ ){1,5}(?:of|from|in) [“\"‘']?{T}[”\"’',]"
    + rf"|\b(?:known (?:for|from)|catching up (?:on|with|to)|closing in on|compared (?:to|with)"
    r"|[Oo]nly|than|in place of|instead of|beat(?:s|ing|en)?|surpass\w*|overtak\w*|overtook|outpac\w*"
    r"|outperform\w*|outdid|ahead of|edg\w+ out|figures of"
    r"|ratings of|record (?:held |set )?(?:by|of)|held by|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|successor (?:to|of)"
    r"|follow-?up (?:to|of)|based (?:up)?on|adapt(?:ed from|ation of)|remake of)"
    rf"(?:[^\U000F0000-\U0010FFFF.]|{N}|{X}){{0,40}}{_TS}"
    rf"|\b(?:after|once|when|as|following the (?:end|finale|conclusion) of|where|until) (?:(?:the|its)"
    rf" )?(?:[a-z]+ |{N}(?:'s)? ){{0,4}}[“\"‘']?{T}[”\"’']?,? (?:ends|ended|concludes|concluded|wraps?"
    r"|wrapped|finish\w+)\b"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence. `kind` P, T, N, X or D; `value` canonical; `form` as written; offsets in the text."""

    start: int
    end: int
    kind: str
    value: str
    form: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence; `cuts` pairs places in `abstract` with their offsets in the text, after each name."""

    number: int
    sentence: Sentence
    text: str
    abstract: str
    cuts: tuple[tuple[int, int], ...]
    names: tuple[Name, ...]
    signs: dict[str, Name] = field(hash=False, compare=False)
    passing: frozenset[int] = frozenset()
    """Where the titles stand that only tell who somebody is ("the X star", "(X)", "known from X")."""
    _by_kind: dict[str, list[Name]] = field(default_factory=dict, hash=False, compare=False)

    @property
    def unbracketed(self) -> str:
        """The abstract sentence without brackets that hold no name."""
        return _ASIDE.sub("", self.abstract)

    @property
    def span(self) -> Span:
        return Span(self.sentence.start, self.sentence.end)

    def all(self, kind: str) -> list[Name]:
        """The names of one kind, in order."""
        return self._by_kind.get(kind, [])[:]

    def offset(self, place: int) -> int:
        """Where in the text the character at `place` of the abstract sentence stands."""
        cut, offset = self.cuts[bisect_right(self.cuts, (place, 1 << 62)) - 1]
        return offset + place - cut

    def until(self, offset: int) -> str:
        """What the abstract sentence holds up to `offset` of the text."""
        return self.abstract[: self._place(offset)]

    def since(self, offset: int) -> str:
        """What the abstract sentence holds from `offset` of the text on."""
        return self.abstract[self._place(offset) :]

    def _place(self, offset: int) -> int:
        at = max(0, bisect_right(self.cuts, offset, key=lambda cut: cut[1]) - 1)
        cut, start = self.cuts[at]
        return min(
            cut + max(0, offset - start), self.cuts[at + 1][0] if at + 1 < len(self.cuts) else len(self.abstract)
        )

    def words(self, match: re.Match[str]) -> Span:
        """Where in the text the words stand that `match` found in the sentence, as it is or abstract."""
        if match.string is self.text:
            return Span(self.sentence.start + match.start(), self.sentence.start + match.end())
        if match.string == self.abstract:
            return Span(self.offset(match.start()), self.offset(match.end()))
        names = self.named(match.group())
        return Span(names[0].start, names[-1].end) if names else self.span

    def named(self, matched: str | None) -> list[Name]:
        """The names in a matched stretch of the abstract sentence."""
        return [self.signs[c] for c in matched or "" if c in self.signs]


def abstracted(text: str, split: Sequence[Sentence], marks: Sequence[Name]) -> list[Line]:
    """The sentences `split` of `text` with the disjoint `marks` as signs."""
    found: list[Line] = []
    at = 0
    for number, sentence in enumerate(split):
        while at < len(marks) and marks[at].end <= sentence.start:
            at += 1
        names: list[Name] = []
        place = at
        while place < len(marks) and marks[place].start < sentence.end and len(names) < _ROOM - 4:
            if marks[place].end <= sentence.end and marks[place].start >= sentence.start:
                names.append(marks[place])
            place += 1
        found.append(_line(number, sentence, text, names))
    return found


def _line(number: int, sentence: Sentence, text: str, names: Sequence[Name]) -> Line:
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = [(0, sentence.start)]
    signs: dict[str, Name] = {}
    at, length = sentence.start, 0
    for order, name in enumerate(names):
        sign = chr(_BASE[name.kind] + order)
        signs[sign] = name
        pieces += [text[at : name.start], sign]
        length += name.start - at + 1
        at = name.end
        cuts.append((length, at))
    pieces.append(text[at : sentence.end])
    abstract = "".join(pieces).replace("’", "'").replace("‘s ", "'s ")
    passing = frozenset(
        signs[sign].start
        for match in (_PASSING.finditer(abstract) if any(name.kind == "T" for name in names) else ())
        for sign in match.group()
        if sign in signs and signs[sign].kind == "T"
    )
    said = text[sentence.start : sentence.end]
    kinds: dict[str, list[Name]] = {}
    for name in names:
        kinds.setdefault(name.kind, []).append(name)
    return Line(number, sentence, said, abstract, tuple(cuts), tuple(names), signs, passing, kinds)
