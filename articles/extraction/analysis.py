"""One analysed text that all finders share: its names, works, quotes, songs, dates and abstract sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from articles.extraction.broadcast import dates, networks, songs
from articles.extraction.broadcast.songs import SongSpan
from articles.extraction.casting.peopled import with_people
from articles.extraction.findings import Document
from articles.extraction.names import bynames, capitals, cast, people
from articles.extraction.names.named import Named
from articles.extraction.text import quotation, sentences
from articles.extraction.text.cleaning import Cleaned
from articles.extraction.text.lines import Line, Name, abstracted
from articles.extraction.text.quotation import Quoted
from articles.extraction.text.tokens import tokenise
from articles.extraction.titles import marks, titles, works
from articles.extraction.titles.title_mentions import Work
from articles.extraction.titles.topics import Topics
from articles.extraction.titles.works import Works
from articles.extraction.vocabulary import Vocabulary
from catalog.names import fold


@dataclass(frozen=True)
class Analysis:
    """The document and all that is found before facts are: names, works, quotes, songs, sentences."""

    document: Document
    vocabulary: Vocabulary
    lines: tuple[Line, ...]
    people: dict[str, Named]
    works: Works
    topics: Topics
    quotes: tuple[Quoted, ...]
    songs: tuple[SongSpan, ...]
    inferred: frozenset[int]
    """Where the dates stand whose year or month the article's own date supplied."""
    starts: tuple[int, ...]
    _quote_starts: tuple[int, ...] = ()
    titles_at: dict[int, int] = field(default_factory=dict)
    """Where each mention of a title begins, and where it ends."""
    sung: frozenset[str] = frozenset()
    """Folded titles of songs."""

    @property
    def text(self) -> str:
        return self.document.text

    def line_at(self, offset: int) -> Line:
        """The sentence around `offset`."""
        return self.lines[max(0, bisect_right(self.starts, offset) - 1)]

    def with_people(self, people: Mapping[str, str]) -> Analysis:
        """The analysis where the capitalised names that `people` gives the full name of are persons, which only a
        decision over the whole document could tell."""
        return replace(self, lines=tuple(with_people(line, people) for line in self.lines))

    def main(self) -> Work | None:
        return self.works.main

    def work(self, name: str) -> Work | None:
        return self.works.by_name.get(name)

    def is_quoted(self, offset: int) -> bool:
        """Whether `offset` stands inside a quotation (a quoted title counts as none)."""
        return any(
            quoted.start <= offset < quoted.end and quoted.start not in self.titles_at
            for quoted in self.line_quotes(offset)
        )

    def line_quotes(self, offset: int) -> list[Quoted]:
        """The quoted stretches that begin before `offset` in its block, the nearest few."""
        at = bisect_right(self._quote_starts, offset)
        return list(self.quotes[max(0, at - 4) : at])

    def drama_for(self, line: Line, near: int | None = None) -> str | None:
        """The drama that a statement in `line` is about; None where it is about a film or a variety show."""
        name = self.topics.work_for(line, near)
        return name if name and self.is_drama(name) else None

    def work_for(self, line: Line, near: int | None = None) -> str | None:
        """The drama, film or variety show that a statement in `line` (at `near`) is about."""
        return self.topics.work_for(line, near)

    def section(self, line: Line) -> str | None:
        """The work that the heading or list entry above `line` is about."""
        return self.topics.section(line.number)

    @property
    def is_sole(self) -> bool:
        """Whether the main drama is what the whole article is about."""
        return self.topics.is_sole

    def is_drama(self, name: str) -> bool:
        """Whether a title is that of a drama or web series."""
        return self.topics.is_drama(name)


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
    humans = frozenset(
        place for span in spans if marks.is_human(tokens, span) for place in range(span.first, span.last)
    )
    sung = {fold(song.title) for song in song_spans}
    parts = sentences.split(text, cleaned.headings)
    headings = [(part.start, part.end) for part in parts if part.heading]
    candidates = [
        span
        for span in titles.find(text, tokens, blocked, humans, quotes, headings)
        if fold(span.form) not in sung
        and not bynames.is_played(text, span.start, span.form)
        and not dates.is_day(span.form)
        and not networks.ends_field(tokens, shows, span.start, span.end)
    ]
    catalogue = works.decide(
        text,
        tokens,
        [*candidates, *marks.known_titles(tokens, text, vocabulary)],
        blocked=blocked,
        captions=cleaned.captions,
        headline_end=max(len(document.title), 240),
        vocabulary=vocabulary,
    )
    parts = sentences.joined(parts, [(m.start, m.end) for m in catalogue.mentions])
    titled = marks.covered(
        tokens, [(m.start, m.end) for m in catalogue.mentions] + [(s.start, s.end) for s in song_spans]
    )
    names, mentions = cast.resolve(text, tokens, spans, titled | blocked, vocabulary)
    day = dates.find(text, published=document.date)
    signs = [Name(m.start, m.end, "P", m.name, m.form) for m in mentions]
    signs += [Name(m.start, m.end, "T", m.name, m.form) for m in catalogue.mentions]
    signs += [
        Name(tokens[a].start, tokens[b - 1].end, "N", name, text[tokens[a].start : tokens[b - 1].end])
        for a, b, name in shows
    ]
    signs += [Name(d.start, d.end, "D", d.edtf, text[d.start : d.end]) for d in day]
    signs = marks.disjoint(signs)
    signs = marks.disjoint(signs + capitals.find(tokens, text, signs))
    lines = tuple(abstracted(text, parts, signs))
    return Analysis(
        document,
        vocabulary,
        lines,
        names,
        catalogue,
        Topics(lines, catalogue),
        quotes,
        song_spans,
        frozenset(date.start for date in day if date.inferred),
        tuple(line.sentence.start for line in lines),
        tuple(quoted.start for quoted in quotes),
        {m.start: m.end for m in catalogue.mentions},
        frozenset(sung),
    )
