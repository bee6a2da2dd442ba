"""Songs of a soundtrack: a quoted title beside a word for a song, or beside "by" and an artist."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.broadcast import bare_songs, song_signs
from articles.extraction.broadcast.bare_songs import ARTIST
from articles.extraction.text.quotation import Quoted
from catalog.names import fold

_part = re.compile(
    r"(?i)\b(?:part|pt)\.?\s?(\d{1,2})(?=\W*$|,?\s(?:titled|called|named|entitled|is|was)\W*$"
    r"|\s(?:of|from)\s(?:the|its)\s[\w\s]{0,30}$)"
)
_part_after = re.compile(r"(?i)^[”\"’']?,?\s?\(?(?:the\s|its\s)?(?:\w+\s){0,2}(?:part|pt)\.?\s?(\d{1,2})\b")
_LEAD = r"(?:(?:title|main|lead)\s(?:song|track|theme|OST)|theme\ssong|main\stheme)"
_lead = re.compile(rf"(?i)\b{_LEAD}[\s,]*(?:(?:titled|called|named|entitled|is|was|for\s\S+)[\s,]*)?$")
_lead_after = re.compile(rf"(?i)^,?[”\"’']?,?\s(?:is\s|was\s|as\s)?(?:the|its)\s(?:\w+\s){{0,2}}{_LEAD}\b")
_by = re.compile(
    r"^,?[”\"’']?(?:,? [^,.“\"]{1,60},|\s\([^()]{1,40}\))?\s*(?:(?:which|that)?\s?(?:is|was|are)?\s?(?:beautifully )?"
    r"(?:sung|performed|recorded|released|composed|collaborated on|created|written|voiced)\s)?(?:and \w+ )?by\s"
    rf"(?:(?:the\s)?(?:singer|rapper|band|group|duo|vocalist|artist|soloist|idol"
    rf"|[a-z-]+)s?\s){{0,4}}(?P<who>{ARTIST}(?:(?:,\s|\s(?:and|&|x|X)\s|,\sand\s|\s(?:feat"
    rf"|ft)\.?\s){ARTIST}){{0,6}})"
)
_sings = re.compile(
    rf"(?P<who>{ARTIST}(?:(?:,\s|\s(?:and|&)\s|,\sand\s){ARTIST}){{0,4}})"
    rf"(?:’s|'s|\s(?:sang|sings|sung|performed|performs|recorded|lent (?:his"
    rf"|her|their) voice to|contributed|released|will sing"
    rf"|participated in))\s(?:the\s)?[^“\"‘.]{{0,50}}$"
)
_stop = re.compile(r"(?<=[a-z0-9)][.!?])[”\"’']?\s(?=[“\"‘'A-Z])")
_sentences = re.compile(r"[.!?]\s")
_goes_on = re.compile(r"(?:,|\band|&|/|;)\s*[“‘\"']$")
_LISTED, _MAY_BE = 1.2, 0.8
"""What a song beside a title in a list adds, and what a title before it must weigh itself."""
_WORK = -1.0
"""What a title weighs that is one of a work."""
_new = re.compile(r"[”\"’'] [A-Z]")
"""What follows a title that ends its sentence."""
_angled = re.compile(r"[<《「『〈＜](?P<title>[^<>《》「」『』〈〉＜＞\n]{1,60})[>》」』〉＞]")
_split = re.compile(r",\sand\s|,\s|\s(?:and|&|x|X)\s|\s(?:feat|ft)\.?\s")


@dataclass(frozen=True, slots=True)
class SongSpan:
    """A song title at `text[start:end]`, the end of its naming at `until`, with its artists as written."""

    start: int
    end: int
    until: int
    title: str
    artists: tuple[str, ...]
    part: str
    weight: float


def find(text: str, quotes: Sequence[Quoted]) -> list[SongSpan]:
    """The songs among the quoted stretches of `text`, those that another place shows to be songs too, and those that
    stand bare."""
    told = song_signs.tells_of_soundtrack(text)
    angled = [Quoted(*match.span("title"), "<") for match in _angled.finditer(text)]
    weighed = [
        (quoted, song_signs.weight(_around(text, quoted), told))
        for quoted in sorted([*quotes, *angled], key=lambda quoted: (quoted.start, -quoted.end))
        if _may_be_title(text, quoted)
    ]
    _share_lists(text, weighed)
    sure = {fold(_title(text, quoted)) for quoted, weight in weighed if weight >= song_signs.LEAST}
    works = {fold(_title(text, quoted)) for quoted, weight in weighed if weight <= _WORK}
    found = [
        _song(text, quoted, weight)
        for quoted, weight in weighed
        if (weight >= song_signs.LEAST or fold(_title(text, quoted)) in sure)
        and fold(_title(text, quoted)) not in works
    ]
    found += _bare(text, [(song.start, song.end) for song in found], works)
    return sorted(found, key=lambda song: song.start)


def _share_lists(text: str, weighed: list[tuple[Quoted, float]]) -> None:
    """Gives a title what is said of the song before it, or behind it, in a list."""
    forward = range(1, len(weighed))
    for place, other in [*((at, at - 1) for at in forward), *((at - 1, at) for at in reversed(forward))]:
        (quoted, weight), (beside, sure) = weighed[place], weighed[other]
        one, two = sorted((quoted, beside), key=lambda quoted: quoted.start)
        least = 0.0 if other < place else _MAY_BE
        if not _joins(text[one.end : two.start]):
            continue
        if sure >= song_signs.LEAST > weight >= least:
            weighed[place] = (quoted, weight + _LISTED)
        elif sure <= _WORK and other < place:
            weighed[place] = (quoted, weight - _LISTED)


def _title(text: str, quoted: Quoted) -> str:
    return text[quoted.start : quoted.end].strip(" ,.")


def _may_be_title(text: str, quoted: Quoted) -> bool:
    title = _title(text, quoted)
    return (
        bool(title) and len(title) <= 70 and quoted.closed and not title[0].islower() and not _sentences.search(title)
    )


def _around(text: str, quoted: Quoted) -> song_signs.Setting:
    """The sentence around `quoted`, of at most 240 characters on each side, with what stands above it."""
    gap = text.rfind("\n\n", max(0, quoted.start - 500), quoted.start)
    block = gap + 2 if gap >= 0 else max(0, quoted.start - 500)
    *above, before = _stop.split(text[block : quoted.start - 1])
    after = _stop.split(text[quoted.end : quoted.end + 240].split("\n\n")[0])[0].lstrip(">》」』〉＞")
    if text[quoted.end - 1] in ".!?" and _new.match(after):
        after = after[:1]
    return song_signs.Setting(before[-240:], after, " ".join(above), text[:240].split("\n\n")[0])


def _joins(between: str) -> bool:
    """Whether `between` two titles goes on with a list of songs."""
    return len(between) <= 90 and _goes_on.search(between) is not None


def _song(text: str, quoted: Quoted, weight: float) -> SongSpan:
    title = _title(text, quoted)
    around = _around(text, quoted)
    before, after = around.before[-90:], around.after
    by, sings = _by.match(after), _sings.search(before)
    artists = _artists(by["who"]) if by else _artists(sings["who"]) if sings else ()
    start = quoted.start + text[quoted.start : quoted.end].index(title)
    until = quoted.end + (by.end() if by else 1)
    sure = min(0.9, 0.55 + 0.1 * max(0.0, weight - song_signs.LEAST) + 0.1 * bool(artists))
    return SongSpan(start, start + len(title), until, title, artists, _place(before, after), sure)


def _bare(text: str, taken: Sequence[tuple[int, int]], works: set[str]) -> Iterator[SongSpan]:
    """The songs without quotation marks that overlap none of those `taken`, nor an earlier one."""
    places = {place for start, end in taken for place in range(start, end)}
    for song in bare_songs.find(text):
        place = range(song.start, song.end)
        if places.isdisjoint(place) and fold(song.title) not in works:
            places.update(place)
            before, after = text[max(0, song.start - 90) : song.start], text[song.end : song.end + 90]
            artists = _artists(song.artists)
            part = _place(before, after)
            yield SongSpan(song.start, song.end, song.until, song.title, artists, part, song.weight)


def _place(before: str, after: str) -> str:
    """`Part 3`, `title song` or ``: where in its soundtrack the words around a title put the song."""
    part = _part.search(before) or _part_after.match(after)
    if part:
        return f"Part {part[1]}"
    return "title song" if _lead.search(before) or _lead_after.match(after) else ""


def _artists(names: str) -> tuple[str, ...]:
    return tuple(name.strip(" ’'.,") for name in _split.split(names) if name.strip(" ’'.,"))
