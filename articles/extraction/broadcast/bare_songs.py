"""Songs whose titles stand without quotation marks: between words for a song and its artist, or in a list of tracks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.markdown import BLOCK_BREAK
from catalog.names import is_surname

_LITTLE = r"(?:of|the|a|an|in|on|to|and|for|my|you|me|with|from|is|your|at|like|be|it|we|are|so|no|not|without)"
_WORD = r"(?:[A-Z][\w’'-]*[!?]?|\d{1,3})"
_NO_TITLE = (
    r"(?!(?:Part|PART|Pt|Vol|OSTs?|Season|Episode|Album"
    r"|Queen|King|Prince|Princess|Soundtrack|The OST|Listen|Watch|Check|Hear|Stream|Enjoy)\b)"
)
_TITLE = rf"(?P<title>{_NO_TITLE}{_WORD}(?:\s(?:{_LITTLE}\s){{0,3}}?{_WORD}(?!['’]s\s)){{0,6}}?)"
_LONG_TITLE = _TITLE.replace("{0,6}?", "{0,6}")
_ARTIST_WORD = r"[A-Z0-9](?:[\w$’'&+:-]|\.(?=\w))*"
ARTIST = rf"{_ARTIST_WORD}(?:\s(?!and\b|feat|x\b)(?:[A-Z0-9(](?:[\w$’')+:-]|\.(?=\w))*)){{0,4}}"
ARTISTS = rf"{ARTIST}(?:(?:,\s|\s(?:and|&|x|X)\s|,\sand\s|\s(?:feat|ft)\.?\s){ARTIST}){{0,6}}"
_PART = r"(?:\s?(?:[Pp]art|PART|[Pp]t|[Vv]ol)\.?\s?\d{1,2})"
_SOUNDTRACK = r"(?:OSTs?|[Ss]oundtracks?)"
_NOUN = (
    rf"(?:(?:[Tt]itle|[Tt]heme|[Ee]nding|[Oo]pening|[Ii]nsert|[Mm]ain)\s)?"
    rf"(?:[Ss]ong|[Tt]heme|[Bb]allad|[Tt]rack|[Ss]ingle|[Tt]une|{_SOUNDTRACK}){_PART}?"
)
_NAMED = r"(?:\s(?:titled|called|named|entitled),?)"
_SUNG = (
    r"(?:,?\s(?:(?:which|that)\s(?:is|was)\s|(?:is|was|and is)\s)?(?:[a-z]+ly\s)?"
    r"(?:sung|performed|recorded|voiced|released|crooned)\sby|,?\sby)\s"
    r"(?:(?:the\s)?(?:singer|rapper|band|group|duo|vocalist|artist|soloist|idol|actor|actress|[a-z-]+)s?\s){0,4}?"
)
_BY = rf"{_SUNG}(?P<who>{ARTISTS})"
_SINGER = (
    r"(?:singer|rapper|band|group|duo|trio|quartet|vocalist|artist|soloist|idol|star|crooner|diva|balladeer|songstress)"
)
_BY_SINGER = (
    rf"(?:,\s(?:sung|performed|crooned)\sby\s(?:(?:the|an?)\s)?(?:[a-z-]+\s){{0,5}}"
    rf"|,?\sby\s(?:(?:the|an?)\s)?(?:[a-z-]+\s){{0,4}}?{_SINGER}\s)(?P<who>{ARTIST}(?:\s[&xX]\s{ARTIST})?)"
)
_ENDS = r"(?=[,.;:!)]|\s[(–—-]|\s(?:is|was|will|has|which|that|for|from|and|also|came|comes|topped|plays|starts)\b|$)"
_START = r"(?:^|(?<=[a-z,:;.!?”–—-]\s))"
_constructions = tuple(
    (re.compile(pattern, re.MULTILINE), weight)
    for pattern, weight in (
        (rf"\b{_NOUN}(?:{_NAMED}|[,:]|\s[–—-])?\s{_TITLE}{_BY}", 0.7),
        (rf"{_START}{_TITLE}{_BY},?\s(?:from|for|off|on|in)\s[^.\n]{{0,50}}\b{_SOUNDTRACK}\b", 0.7),
        (rf"{_START}{_TITLE}{_BY}(?:\s\([^()\n]{{1,30}}\))?[.,;]?\s[^.\n]{{0,30}}\b{_SOUNDTRACK}\b", 0.6),
        (rf"{_START}(?!(?:It|This|That|They|Song|Album)\b){_TITLE}{_BY_SINGER}", 0.55),
        (rf"\b{_NOUN},\s{_LONG_TITLE},\s(?:that|which|sung|performed|plays|playing)\b", 0.6),
        (rf"{_START}{_TITLE}\s\((?:sung|performed)\sby\s(?P<who>{ARTISTS})\)", 0.65),
        (rf"\b{_SOUNDTRACK}\b[^.;\n]{{0,40}}\s(?:is|was)\s(?:called|titled|named)\s{_LONG_TITLE}{_ENDS}", 0.6),
        (
            rf"{_START}{_TITLE}{_BY}\s\([^()\n]{{0,30}}\b(?:OST|[Pp]art|[Pp]t\.?)\b[^()\n]{{0,20}}\)",
            0.7,
        ),
        (rf"\bOST{_PART}(?:{_NAMED}|[,:]|\s[–—-])?\s{_LONG_TITLE}{_ENDS}", 0.6),
        (
            rf"\b(?:[Ss]ong|[Bb]allad|[Tt]heme|[Tt]rack|{_SOUNDTRACK}{_PART}?){_NAMED}\s{_LONG_TITLE}{_ENDS}",
            0.6,
        ),
        (
            r"\b(?:sang|sings|sung|singing|performed|performs|recorded|records|released"
            r"|lent (?:his|her|their) voices? to)"
            rf"\s{_TITLE}(?:,|\s(?:for|from|on|off|as))\s[^.\n]{{0,50}}\b{_SOUNDTRACK}\b",
            0.6,
        ),
        (
            rf"{_START}(?P<who>{ARTIST})['’]s\s{_TITLE},?\s(?:from|off|for)\s[^.\n]{{0,50}}\b{_SOUNDTRACK}\b",
            0.6,
        ),
        (
            rf"\b{_SOUNDTRACK}\b[^.;\n]{{0,40}}\s(?:like|including|such as|especially)\s(?P<who>{ARTIST})"
            rf"['’]s\s{_TITLE}{_ENDS}",
            0.6,
        ),
        (
            rf"^[^\n]{{0,60}}\bOST{_PART}?[\])]?[:,]?\s(?:[–—-]\s)?(?P<who>{ARTISTS})\s[–—-]\s[“\"‘']?{_LONG_TITLE}"
            r"[”\"’']?(?=\s\(|$)",
            0.65,
        ),
        (
            rf"^(?:\[[^\]\n]{{1,12}}\]\s)?(?P<who>{ARTISTS})\s[–—-]\s{_LONG_TITLE}\s\([^()\n]{{0,60}}\bOST\b[^()\n]{{0,20}}\)",
            0.65,
        ),
    )
)
_head = re.compile(r"(?i)\b(?:OSTs?|soundtracks?|track ?list|songs?(?!-)|theme|ballads?)\b")
_track = re.compile(
    r"^(?P<part>\W{0,3}(?:(?:track|part|pt)\.?\s?)?\d{0,2}[.):]{0,2}\s?(?:[–—-]\s)?)"
    r"(?P<one>[A-Z0-9][^\n–—|:“”\"]{0,60}?)\s[–—|-]\s(?P<two>[A-Z0-9][^\n–—|:“”\"]{0,60}?)(?:\s\([^()]{0,40}\))?$",
    re.IGNORECASE,
)
_field = re.compile(rf"^\W{{0,3}}{_SOUNDTRACK}\s?:\s(?P<songs>[^\n“”\"]{{1,200}})$", re.MULTILINE)
_entry = re.compile(rf"(?:^|(?<=[,;/]\s)){_TITLE}(?:\s\((?P<in>{ARTISTS}\.?)\)|{_BY})(?=\s?[,;/]|\s?$)")
_FIRST = re.compile(r"(?i)part|pt")


@dataclass(frozen=True, slots=True)
class Bare:
    """A title at `text[start:end]`, the end of its naming at `until`, its artists as written or ``."""

    start: int
    end: int
    until: int
    title: str
    artists: str
    weight: float


def find(text: str) -> Iterator[Bare]:
    """The songs without quotation marks in `text`, those of the more telling constructions first."""
    if not _head.search(text):
        return
    for construction, weight in _constructions:
        for match in construction.finditer(text):
            start, end = match.span("title")
            who = match.groupdict().get("who") or ""
            yield Bare(start, end, match.end(), match["title"], who, weight)
    for field in _field.finditer(text):
        at = field.start("songs")
        for match in _entry.finditer(field["songs"]):
            start, end = match.span("title")
            yield Bare(at + start, at + end, at + match.end(), match["title"], match["in"] or match["who"], 0.65)
    yield from _tracks(text)


def _tracks(text: str) -> Iterator[Bare]:
    """The tracks in the lines behind a line that announces them."""
    listed = False
    at = 0
    for block in text.split(BLOCK_BREAK):
        match = _track.match(block) if listed and len(block) <= 140 else None
        if match:
            title, who = ("two", "one") if _is_artist(match) else ("one", "two")
            start, end = match.span(title)
            yield Bare(at + start, at + end, at + len(block), match[title], match[who], 0.6)
        listed = match is not None or (len(block) <= 90 and _head.search(block) is not None)
        at += len(block) + len(BLOCK_BREAK)


def _is_artist(match: re.Match[str]) -> bool:
    """Whether the first half of a track's line is its artist: "Part 3: Haru – Rain", but "3. Rain – Haru"."""
    one, two = match["one"].split(), match["two"].split()
    if is_surname(one[0]) != is_surname(two[0]):
        return is_surname(one[0])
    if match["one"].isupper() != match["two"].isupper():
        return match["one"].isupper()
    return _FIRST.search(match["part"]) is not None or not match["part"].strip(" -–—•*")
