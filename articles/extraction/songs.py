"""Songs of a soundtrack: a quoted title beside a word for a song, or beside "by" and an artist."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.quotation import Quoted

_NOUN = r"(?:songs?|tracks?|OSTs?|soundtracks?|singles?|ballads?|theme|anthem|tune|number|remake)"
_before = re.compile(
    rf"(?i)\b(?:(?:title|theme|opening|ending|insert|main|first|second|third|fourth|fifth|new|latest|debut)\s)*{_NOUN}"
    r"(?:\s(?:part|pt\.?|vol\.?)\s?\d{1,2})?(?:,?\s(?:titled|called|named|entitled|for \S+|is|was))?,?\s*$"
)
_part = re.compile(
    r"(?i)\b(?:part|pt\.?)\s?(\d{1,2})(?=\W*$|,?\s(?:titled|called|named|entitled|is|was)\W*$"
    r"|\s(?:of|from)\s(?:the|its)\s[\w\s]{0,30}$)"
)
_part_after = re.compile(r"(?i)^[”\"’']?,?\s?\(?(?:the\s|its\s)?(?:\w+\s){0,2}(?:part|pt\.?)\s?(\d{1,2})\b")
_LEAD = r"(?:(?:title|main|lead)\s(?:song|track|theme|OST)|theme\ssong|main\stheme)"
_lead = re.compile(rf"(?i)\b{_LEAD}[\s,]*(?:(?:titled|called|named|entitled|is|was|for\s\S+)[\s,]*)?$")
_lead_after = re.compile(rf"(?i)^,?[”\"’']?,?\s(?:is\s|was\s|as\s)?(?:the|its)\s(?:\w+\s){{0,2}}{_LEAD}\b")
_about = re.compile(r"(?i)\b(?:OSTs?|(?:original )?soundtracks?|title song|theme song|track|songs?|ballad|sung by)\b")
_ARTIST = r"[A-Z0-9](?:[\w$’'-]|\.(?=\w))*(?:\s(?!and\b|feat)[A-Z0-9(](?:[\w$’')-]|\.(?=\w))*){0,4}"
_of_ost = re.compile(r"(?i)^,?[”\"’']?,?\s(?:from|on|off)\s(?:the\s|its\s)?(?:\S+\s){0,4}(?:OST|soundtrack)\b")
_by = re.compile(
    r"^,?[”\"’']?(?:,? [^,.“\"]{1,60},|\s\([^()]{1,40}\))?\s*(?:(?:which|that)?\s?(?:is|was|are)?\s?(?:beautifully )?"
    r"(?:sung|performed|recorded|released|composed|collaborated on|created|written|voiced)\s)?(?:and \w+ )?by\s"
    rf"(?:(?:the\s)?(?:singer|rapper|band|group|duo|vocalist|artist|soloist|idol"
    rf"|[a-z-]+)s?\s){{0,4}}(?P<who>{_ARTIST}(?:(?:,\s|\s(?:and|&|x|X)\s|,\sand\s|\s(?:feat"
    rf"|ft)\.?\s){_ARTIST}){{0,6}})"
)
_sings = re.compile(
    rf"(?P<who>{_ARTIST}(?:(?:,\s|\s(?:and|&)\s|,\sand\s){_ARTIST}){{0,4}})"
    rf"(?:’s|'s|\s(?:sang|sings|sung|performed|performs|recorded|lent (?:his"
    rf"|her|their) voice to|contributed|released|will sing"
    rf"|participated in))\s(?:the\s)?[^“\"‘.]{{0,50}}$"
)
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
    """The songs among the quoted stretches of `text`."""
    found: list[SongSpan] = []
    for quoted in quotes:
        title = text[quoted.start : quoted.end].strip(" ,.")
        if not title or len(title) > 70 or not quoted.closed or title[0].islower() or re.search(r"[.!?]\s", title):
            continue
        gap = text.rfind("\n\n", max(0, quoted.start - 400), quoted.start)
        block = gap + 2 if gap >= 0 else max(0, quoted.start - 400)
        before = text[max(block, quoted.start - 90) : quoted.start - 1]
        after = text[quoted.end : quoted.end + 240].split("\n\n")[0]
        noun, by, sings = _before.search(before) or _of_ost.match(after), _by.match(after), _sings.search(before)
        context = _about.search(text[max(block, quoted.start - 400) : quoted.start])
        if not noun and not (by and context):
            continue
        if noun and not by and re.search(r"(?i)\bnumber\W*$", before):
            continue
        artists = _artists(by["who"]) if by else _artists(sings["who"]) if sings and noun else ()
        start = quoted.start + text[quoted.start : quoted.end].index(title)
        found.append(
            SongSpan(
                start,
                start + len(title),
                quoted.end + (by.end() if by else 1),
                title,
                artists,
                _place(before, after),
                0.9 if noun and artists else 0.85 if by else 0.75,
            )
        )
    return found


def _place(before: str, after: str) -> str:
    """`Part 3`, `title song` or ``: where in its soundtrack the words around a title put the song."""
    part = _part.search(before) or _part_after.match(after)
    if part:
        return f"Part {part[1]}"
    return "title song" if _lead.search(before) or _lead_after.match(after) else ""


def _artists(names: str) -> tuple[str, ...]:
    return tuple(name.strip(" ’'.,") for name in _split.split(names) if name.strip(" ’'.,"))
