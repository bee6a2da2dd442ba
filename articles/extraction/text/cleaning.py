"""From a raw text to a `Document`: header, headline and credits become fields, page furniture goes, prose stays."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field

from articles.extraction.findings import Document
from articles.extraction.markdown import BLOCK_BREAK, escape
from articles.extraction.text import datelines, furniture, headlines, wrapping

_unprintable = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff]"
)
_address = re.compile(r"https?://[^\s<>\"']+")
_video_host = re.compile(
    r"(?i)^https?://(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|tv\.naver\.com|dailymotion\.com)/"
)
_byline = re.compile(
    r"(?i)^\W*(?:(?:written|posted|reported) )?by[: ]\s*(?P<who>[^\d|•·/,]{2,60}?)\s*(?:[|•·/,].*|\d.*)?$"
    r"|^\W*(?:reporter|author|writer|journalist)\s*[:=]\s*(?P<who2>[^\d|•·/,]{2,60}?)\s*(?:[|•·/,].*)?$"
)
_signed = re.compile(r"^By [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}$")
_labelled = re.compile(r"^[A-Z][a-z]+(?: [a-z]+){0,3}: \S")
"""An entry of a list ("Where: Netflix"), which may well come again."""
_inline_credit = re.compile(
    r"\s*[\[(](?:photo|image|picture|credit|source|via)s?\b[^\])\n]{0,100}[\])]\s*$", re.IGNORECASE
)
_tweet_stamp = re.compile(r"\s*(\(@\w{1,30}\)) (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$")
_SHORT = 24
"""How long a line is, at most, that is nothing but a day."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A document, the numbers of its blocks that are headings, and the captions taken out of it."""

    document: Document
    headings: frozenset[int]
    captions: tuple[str, ...]


@dataclass(slots=True)
class _Draft:
    date: str = ""
    outlet: str = ""
    author: str = ""
    credits: list[str] = field(default_factory=list)
    videos: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    pictured: set[int] = field(default_factory=set)
    """Numbers of the lines that stand right before a picture's credit or caption."""


def clean(raw: str) -> Cleaned:
    """`raw` as an outlet's feed or a copied page gives it, one paragraph a line or a block."""
    draft = _Draft()
    text = _unprintable.sub("", html.unescape(raw).replace("\r\n", "\n").replace("\r", "\n"))
    draft.date, text = datelines.prefix(text)
    lines = wrapping.lines(text)
    _sort(lines, draft)
    kept = _without_captions(draft)
    return _document(kept, draft)


def _sort(lines: list[str], draft: _Draft) -> None:
    """Puts each of `lines` where it belongs: a field of `draft`, its lines, or nowhere."""
    sunk = False
    calendar = sum(datelines.is_open(line) for line in lines if len(line) <= _SHORT) > 1
    for line in lines:
        if furniture.opens_sink(line):
            sunk = True
            continue
        if furniture.credit(line) or furniture.is_still(line):
            draft.pictured.add(len(draft.lines) - 1)
        if _take_field(line, draft, calendar) or furniture.is_widget(line) or furniture.is_pointer(line):
            continue
        if furniture.is_still(line):
            draft.captions.append(line)
            continue
        ends = not sunk or (len(line) > 120 and furniture.is_ended(line))
        if not ends and not furniture.names_work(line):
            continue
        sunk = not ends
        line = furniture.without_pointer(_tweet_stamp.sub("", _inline_credit.sub("", line)))
        if len(draft.lines) <= 4:
            for read in (datelines.prefix, datelines.opening):
                day, line = read(line)
                draft.date = draft.date or day
        if line:
            draft.lines.append(line)


def _take_field(line: str, draft: _Draft, calendar: bool) -> bool:
    """Whether `line` was metadata; it is then kept as such. In a `calendar` days without a year head what is on."""
    address = _address.fullmatch(line.strip("<>()[] "))
    if address:
        if _video_host.match(address.group()):
            draft.videos.append(address.group())
        return True
    if who := furniture.source(line):
        draft.outlet = draft.outlet or who
        return True
    if who := furniture.credit(line):
        if who not in draft.credits:
            draft.credits.append(who)
        return True
    if _signed.match(line):
        draft.author = draft.author or line[3:].strip()
        return True
    byline = _byline.match(line) if len(draft.lines) <= 3 and len(line) <= 120 else None
    if byline and not furniture.is_ended(line):
        draft.author = draft.author or (byline["who"] or byline["who2"]).strip()
        draft.date = draft.date or datelines.find(line)
        return True
    if date := datelines.line(line):
        if len(draft.lines) <= 5 or datelines.is_posted(line):
            draft.date = draft.date or date
        return True
    return not calendar and len(draft.lines) <= 5 and len(line) <= _SHORT and datelines.is_open(line)


def _without_captions(draft: _Draft) -> list[str]:
    """The lines of `draft` without bare captions: short lines that repeat another line or the words of one."""
    folded = [" ".join(line.casefold().split()).strip("\"'“”‘’") for line in draft.lines]
    often = Counter(folded)
    prose = "\n".join(line for line in folded if len(line) > 80 or furniture.is_ended(line))
    kept: list[str] = []
    seen: set[str] = set()
    for place, (line, form) in enumerate(zip(draft.lines, folded, strict=True)):
        bare = not furniture.is_ended(line) and len(line) <= 120 and not _labelled.match(line)
        crumbs = bare and place and len(folded[0]) > 20 and form.endswith(folded[0])
        short = bare and len(form.split()) <= 6 and len(form) <= 60
        again = often[form] > 1 or (place in draft.pictured and (form in folded[0] or form in prose))
        if crumbs or (bare and place and form in seen) or (short and again and (place or often[form] > 1)):
            draft.captions.append(line)
            continue
        seen.add(form)
        kept.append(line)
    return kept


def _document(lines: list[str], draft: _Draft) -> Cleaned:
    headings: set[int] = set()
    blocks: list[str] = []
    headline = bool(lines) and headlines.is_headline(lines)
    for place, line in enumerate(lines):
        last = place == len(lines) - 1
        if place == 0 and headline:
            headings.add(0)
        elif place and not last and headlines.is_crosshead(line):
            headings.add(place)
        mark = "" if place not in headings else "# " if place == 0 else "## "
        blocks.append(mark + escape(line))
    text = BLOCK_BREAK.join(lines)
    title = lines[0] if headline else headlines.made_from(lines[0]) if lines else ""
    date = draft.date or (datelines.find(title) if headline else "")
    hangul = sum("가" <= c <= "힣" for c in text[:2000])
    document = Document(
        title=title[:300],
        body=BLOCK_BREAK.join(blocks),
        text=text,
        date=date,
        outlet=draft.outlet,
        author=draft.author,
        credits=tuple(draft.credits),
        language="ko" if hangul > len(text[:2000]) / 4 else "en",
        videos=tuple(dict.fromkeys(draft.videos)),
    )
    return Cleaned(document, frozenset(headings), tuple(draft.captions))
