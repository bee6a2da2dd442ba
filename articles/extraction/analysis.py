"""One analysed text that all finders share: sentences in which every name has become a single sign.

`Line.abstract` is the sentence with each person, title, network, date and other capitalised name replaced by one
private-use character, so that a construction is a short linear pattern, e.g. ``{P}, portraying {P}``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.extraction import cast, dates, networks, people, quotation, sentences, songs, titles, works
from articles.extraction.cast import Named
from articles.extraction.cleaning import Cleaned
from articles.extraction.findings import Document, Span
from articles.extraction.kinds import work_of
from articles.extraction.korean import is_plain_word, is_syllable
from articles.extraction.quotation import Quoted
from articles.extraction.sentences import Sentence
from articles.extraction.songs import SongSpan
from articles.extraction.tokens import Token, tokenise
from articles.extraction.vocabulary import Vocabulary
from articles.extraction.words import NATIONAL, TRADES, WORKS
from articles.extraction.works import Work, Works
from catalog.names import fold

_BASE = {"P": 0xF0000, "T": 0xF4000, "N": 0xF8000, "X": 0xFC000, "D": 0x100000}
_ROOM = 0x4000
_NO_NAMES = frozenset(WORKS) | NATIONAL | frozenset(TRADES) | {"i", "part", "season", "episode", "ost", "tv"}
P, T, N, X, D = (f"[{chr(base)}-{chr(base + _ROOM - 1)}]" for base in _BASE.values())
A = f"[{chr(0xF0000)}-{chr(0xF3FFF)}{chr(0xFC000)}-{chr(0xFFFFD)}]"
"""Patterns for one person, title, network, other name, date; `A` for a person or other name."""


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """`source` with `{P}`, `{T}`, `{N}`, `{X}`, `{D}`, `{A}` for names and `{PS}`, `{AS}`, `{TS}` for lists of them."""
    join = r"(?:,? and |,? & |, as well as | as well as |, along with |, alongside |, | or |/)"
    for name, one in (("P", P), ("T", T), ("N", N), ("X", X), ("D", D), ("A", A)):
        source = source.replace(f"{{{name}}}", one).replace(f"{{{name}S}}", f"{one}(?:{join}{one})*")
    return re.compile(source, flags)


_ASIDE = re.compile(r" \([^()\U000F0000-\U0010FFFF]{1,80}\)")
_PASSING = pattern(
    r"{T}[”\"']? (?:actor|actress|star|alum)\b|\([“\"‘']?{T}[^()]{0,80}\)|{P},? (?:of"
    r"|who (?:directed|wrote|helmed)|known for) [“\"‘']?{T}"
    r"|\b(?:known (?:for|from)|catching up (?:on|with|to)|closing in on|compared (?:to|with)"
    r"|beat|surpass\w*|figures of|ratings of)[^\U000F0000-\U0010FFFF.]{0,40}{T}"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence. `kind` P, T, N, X or D; `value` canonical; `form` as written; offsets in the text."""

    start: int
    end: int
    kind: str
    value: str
    form: str


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence; `places` gives for each character of `abstract` its offset in the text."""

    number: int
    sentence: Sentence
    text: str
    abstract: str
    places: tuple[int, ...]
    names: tuple[Name, ...]
    signs: dict[str, Name] = field(hash=False, compare=False)

    @property
    def unbracketed(self) -> str:
        """The abstract sentence without brackets that hold no name."""
        return _ASIDE.sub("", self.abstract)

    @property
    def span(self) -> Span:
        return Span(self.sentence.start, self.sentence.end)

    def all(self, kind: str) -> list[Name]:
        """The names of one kind, in order."""
        return [name for name in self.names if name.kind == kind]

    def named(self, matched: str | None) -> list[Name]:
        """The names in a matched stretch of the abstract sentence."""
        return [self.signs[c] for c in matched or "" if c in self.signs]


@dataclass(frozen=True)
class Analysis:
    """The document and all that is found before facts are: names, works, quotes, songs, sentences."""

    document: Document
    vocabulary: Vocabulary
    lines: tuple[Line, ...]
    people: dict[str, Named]
    works: Works
    quotes: tuple[Quoted, ...]
    songs: tuple[SongSpan, ...]
    dates: tuple[dates.Date, ...]
    starts: tuple[int, ...]
    _quote_starts: tuple[int, ...] = ()
    _title_starts: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        return self.document.text

    def line_at(self, offset: int) -> Line:
        """The sentence around `offset`."""
        return self.lines[max(0, bisect_right(self.starts, offset) - 1)]

    def main(self) -> Work | None:
        return self.works.main

    def work(self, name: str) -> Work | None:
        return self.works.by_name.get(name)

    def is_quoted(self, offset: int) -> bool:
        """Whether `offset` stands inside a quotation (a quoted title counts as none)."""
        return any(
            quoted.start <= offset < quoted.end and quoted.start not in self._title_starts
            for quoted in self.line_quotes(offset)
        )

    def line_quotes(self, offset: int) -> list[Quoted]:
        """The quoted stretches that begin before `offset` in its block, the nearest few."""
        at = bisect_right(self._quote_starts, offset)
        return list(self.quotes[max(0, at - 4) : at])

    def block(self, line: Line) -> list[Line]:
        """The sentences of the paragraph of `line`."""
        first = last = line.number
        while first and self.lines[first - 1].sentence.block == line.sentence.block:
            first -= 1
        while last + 1 < len(self.lines) and self.lines[last + 1].sentence.block == line.sentence.block:
            last += 1
        return list(self.lines[first : last + 1])

    def drama_for(self, line: Line, near: int | None = None) -> str | None:
        """The drama that a statement in `line` is about: one named in it (the main one first, else the nearest to
        `near`), else the last one named before in the paragraph or heading, else the main one."""
        main = self.main()
        here = [name for name in line.all("T") if self._is_drama(name.value)]
        here = [name for name in here if not is_passing(line, name)] or (here if len(self.works.by_name) == 1 else [])
        if here:
            if main and any(name.value == main.name for name in here):
                return main.name
            at = line.sentence.start if near is None else near
            return min(here, key=lambda name: abs(name.start - at)).value
        block = line.sentence.block
        for there in reversed(self.lines[max(0, line.number - 40) : line.number]):
            if there.sentence.block != block and not there.sentence.heading:
                continue
            if there.sentence.heading and there.sentence.block == 0 and main:
                break
            before = [
                name.value for name in there.all("T") if self._is_drama(name.value) and not is_passing(there, name)
            ]
            if before:
                return main.name if main and main.name in before else before[-1]
            if there.sentence.heading and there.sentence.block != block - 1:
                break
        return main.name if main else None

    def _is_drama(self, name: str) -> bool:
        work = self.work(name)
        return work is not None and work.work in ("drama", "web")


def is_passing(line: Line, title: Name) -> bool:
    """Whether a title is only there to tell who somebody is ("the X star", "(X)", "known from X")."""
    return any(title in line.named(match.group()) for match in _PASSING.finditer(line.abstract))


def analyse(cleaned: Cleaned, vocabulary: Vocabulary) -> Analysis:
    """The analysis of a cleaned article; every step is linear in its length."""
    document = cleaned.document
    text = document.text
    tokens = tokenise(text)
    quotes = quotation.find(text)
    song_spans = tuple(songs.find(text, quotes))
    shows = networks.find(tokens, vocabulary)
    spans = people.find(tokens)
    blocked = frozenset(place for first, last, _ in shows for place in range(first, last))
    humans = frozenset(place for span in spans for place in range(span.first, span.last))
    sung = {fold(song.title) for song in song_spans}
    parts = sentences.split(text, cleaned.headings)
    headings = [(part.start, part.end) for part in parts if part.heading]
    candidates = [
        span for span in titles.find(text, tokens, blocked | humans, quotes, headings) if fold(span.form) not in sung
    ]
    catalogue = works.decide(
        text,
        tokens,
        [*candidates, *_known_titles(tokens, text, vocabulary)],
        blocked=blocked,
        captions=cleaned.captions,
        headline_end=max(len(document.title), 240),
        vocabulary=vocabulary,
    )
    titled = _covered(tokens, [(m.start, m.end) for m in catalogue.mentions] + [(s.start, s.end) for s in song_spans])
    names, mentions = cast.resolve(text, tokens, spans, titled | blocked, vocabulary)
    day = dates.find(text, published=document.date)
    marks = [Name(m.start, m.end, "P", m.name, m.form) for m in mentions]
    marks += [Name(m.start, m.end, "T", m.name, m.form) for m in catalogue.mentions]
    marks += [
        Name(tokens[a].start, tokens[b - 1].end, "N", name, text[tokens[a].start : tokens[b - 1].end])
        for a, b, name in shows
    ]
    marks += [Name(d.start, d.end, "D", d.edtf, text[d.start : d.end]) for d in day]
    marks = _disjoint(marks)
    marks = _disjoint(marks + _others(tokens, text, marks))
    lines = tuple(_lines(text, parts, marks))
    return Analysis(
        document,
        vocabulary,
        lines,
        names,
        catalogue,
        quotes,
        song_spans,
        day,
        tuple(line.sentence.start for line in lines),
        tuple(quoted.start for quoted in quotes),
        frozenset(m.start for m in catalogue.mentions),
    )


def _known_titles(tokens: Sequence[Token], text: str, vocabulary: Vocabulary) -> list[titles.TitleSpan]:
    found = []
    for at in range(len(tokens)) if vocabulary.titles else ():
        hit = networks.match(vocabulary.title_phrases, tokens, at)
        if hit and (hit[0] > 1 or not is_plain_word(tokens[at].text)):
            start, end = tokens[at].start, tokens[at + hit[0] - 1].end
            weight = 0.85 if hit[0] > 1 else 0.5
            found.append(
                titles.TitleSpan(start, end, text[start:end], weight, work_of(text, start, end), "known-title")
            )
    return found


def _covered(tokens: Sequence[Token], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    starts = [token.start for token in tokens]
    places: set[int] = set()
    for start, end in spans:
        at = bisect_right(starts, start) - 1
        while at < len(tokens) and tokens[at].start < end:
            places.add(at)
            at += 1
    return frozenset(places)


def _disjoint(marks: list[Name]) -> list[Name]:
    kept: list[Name] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _others(tokens: Sequence[Token], text: str, marks: Sequence[Name]) -> list[Name]:
    """Capitalised runs that are nothing else: stage names, characters, organisations."""
    ends = iter(marks)
    mark = next(ends, None)
    inside = {
        token.text
        for before, token in zip(tokens, tokens[1:], strict=False)
        if token.capital and before.word and before.text[0].islower()
    }
    found: list[Name] = []
    run: list[Token] = []
    previous: Token | None = None
    for token in tokens:
        while mark and mark.end <= token.start:
            mark = next(ends, None)
        free = token.lower not in _NO_NAMES and not (mark and mark.start < token.end)
        opens = previous is None or previous.text in '.!?:“"”' or token.start - previous.end > 1
        wanted = free and token.capital and (not is_plain_word(token.text) or (token.text in inside and not opens))
        if free and run and token.capital and is_syllable(token.text) and is_syllable(run[-1].text):
            wanted = True
        if wanted and opens and token.text not in inside and token.text.istitle() and not run:
            wanted = "-" in token.text
        if run and not (wanted and token.start - run[-1].end == 1):
            found.append(_run(run, text))
            run = []
        if wanted and len(run) < 5:
            run.append(token)
        previous = token
    return [*found, _run(run, text)] if run else found


def _run(run: Sequence[Token], text: str) -> Name:
    form = text[run[0].start : run[-1].end]
    return Name(run[0].start, run[-1].end, "X", form, form)


def _lines(text: str, split: Sequence[Sentence], marks: Sequence[Name]) -> list[Line]:
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
    places: list[int] = []
    signs: dict[str, Name] = {}
    at = sentence.start
    for order, name in enumerate(names):
        pieces.append(text[at : name.start])
        places.extend(range(at, name.start))
        sign = chr(_BASE[name.kind] + order)
        signs[sign] = name
        pieces.append(sign)
        places.append(name.start)
        at = name.end
    pieces.append(text[at : sentence.end])
    places.extend(range(at, sentence.end))
    abstract = "".join(pieces).replace("’", "'")
    return Line(number, sentence, text[sentence.start : sentence.end], abstract, tuple(places), tuple(names), signs)
