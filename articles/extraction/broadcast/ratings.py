"""Viewing figures: a share in per cent with its region, day, episode and who measured it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from articles.extraction.analysis import Analysis
from articles.extraction.broadcast import shares
from articles.extraction.broadcast.shares import Share
from articles.extraction.findings import Finding, Rating, Span
from articles.extraction.text.lines import Line, Name

_region = re.compile(
    r"(?i)\b(?P<region>nationwide|nationally|national|across the (?:country|nation)|seoul"
    r"|(?:the )?metropolitan(?: area)?|(?:the )?capital(?: area| region)?|busan|households?)\b"
)
_agency = re.compile(r"\b(?P<agb>AGB )?(?P<n>Niel[a-z]{2,4}n)(?P<korea> Korea)?\b|\b(?P<tnms>TNmS)\b", re.IGNORECASE)
_episode = re.compile(
    r"(?i)\b(?:episode|ep\.?) (?P<a>\d{1,3})\b|\b(?P<b>\d{1,3})(?:st|nd|rd|th) episode\b"
    r"|\b(?P<c>first|second|third|fourth|final|last|premiere) episode\b"
)
_ORDINAL = {"first": 1, "premiere": 1, "second": 2, "third": 3, "fourth": 4}
_SURE, _LIKELY = 4.0, 3.0
_REGIONS = {"nationally": "nationwide", "national": "nationwide"}


def find(analysis: Analysis) -> list[Finding]:
    """The ratings of the article; one without a region takes the region that the same value has elsewhere."""
    found = [
        finding
        for line, figures in shares.find(analysis.lines)
        for place in range(len(figures))
        for finding in [_finding(analysis, line, figures, place)]
    ]
    regions = {
        (finding.fact.drama, finding.fact.value): finding.fact.region
        for finding in found
        if isinstance(finding.fact, Rating) and finding.fact.region
    }
    agencies = {
        (finding.fact.drama, finding.fact.value): finding.fact.measured_by
        for finding in found
        if isinstance(finding.fact, Rating) and finding.fact.measured_by
    }
    filled: list[Finding] = []
    for finding in found:
        fact = finding.fact
        if isinstance(fact, Rating):
            key = (fact.drama, fact.value)
            fact = replace(
                fact, region=fact.region or regions.get(key, ""), measured_by=fact.measured_by or agencies.get(key, "")
            )
        filled.append(replace(finding, fact=fact))
    return filled


def _finding(analysis: Analysis, line: Line, figures: Sequence[Share], place: int) -> Finding:
    """The rating of the figure at `place` among those of its sentence."""
    before = analysis.lines[line.number - 1] if line.number else None
    if before and before.sentence.block != line.sentence.block:
        before = None
    share = figures[place]
    start, end = share.match.span()
    until = figures[place + 1].match.start() if place + 1 < len(figures) else len(line.text)
    since = figures[place - 1].match.end() if place else 0
    at = line.sentence.start + start
    day, span = _day(line, before, at)
    rating = Rating(
        _drama(analysis, line, at),
        Decimal(share.value),
        _region_of(line.text[end:until], line.text[since:start]),
        day.value if day else "",
        day.start in analysis.inferred if day else False,
        _agency_of(line.text) or (_agency_of(before.text) if before else ""),
        _episode_of(line.text[:end]) or _episode_of(line.text),
    )
    weight = 0.88 if share.weight >= _SURE else 0.7 if share.weight >= _LIKELY else 0.6
    return Finding(rating, span, weight, "viewing-figure", line.words(share.match))


def _drama(analysis: Analysis, line: Line, at: int) -> str | None:
    """The drama whose figure stands at `at`: the nearest title before it that no other drama is measured against."""
    before = [name for name in line.all("T") if name.end <= at and name.start not in line.passing]
    if before and (work := analysis.work(before[-1].value)) and work.work in ("drama", "web", "film", "variety"):
        return work.name if analysis.is_drama(work.name) else None
    return analysis.drama_for(line, at)


def _day(line: Line, before: Line | None, at: int) -> tuple[Name | None, Span]:
    """The day nearest to the value in its sentence, else the last one of the sentence before."""
    days = [name for name in line.all("D") if len(name.value) == 10]
    if days:
        return min(days, key=lambda name: abs(name.start - at)), line.span
    if before and re.search(r"(?i)\b(?:ratings?|show|episode|broadcast|air\w*|viewership)\b", before.text):
        days = [name for name in before.all("D") if len(name.value) == 10]
        if days:
            return days[-1], Span(before.sentence.start, line.sentence.end)
    return None, line.span


def _region_of(after: str, ahead: str) -> str:
    match = _region.search(after[:70]) or next(iter(reversed(list(_region.finditer(ahead[-50:])))), None)
    region = match["region"].casefold().removeprefix("the ") if match else ""
    return "nationwide" if region.startswith(("across", "household")) else _REGIONS.get(region, region)


def _agency_of(text: str) -> str:
    match = _agency.search(text)
    if not match:
        return ""
    if match["tnms"]:
        return "TNmS"
    return "AGB Nielsen" if match["agb"] else "Nielsen Korea"


def _episode_of(text: str) -> int | None:
    found = list(_episode.finditer(text))
    if not found:
        return None
    match = found[-1]
    return int(match["a"] or match["b"]) if match["a"] or match["b"] else _ORDINAL.get(match["c"].casefold())
