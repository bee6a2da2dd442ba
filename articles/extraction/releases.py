"""Seasons and parts with their premieres, and which network shows a drama."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Broadcast, Finding, Release
from articles.extraction.lines import Line, Name, pattern
from articles.extraction.networks import VIDEO_SITES

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "new": 0, "final": 0}
_CARDINALS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_marker = re.compile(
    (
        r"\b(?P<kind>season|part) (?P<n>\d{1,2}|one|two|three|four|five|six)\b|\b(?P<o>first"
        r"|second|third|fourth|fifth) (?P<kind2>season|part|installment)\b"
    ),
    re.IGNORECASE,
)
_premiere = re.compile(
    (
        r"\b(?:premier\w*|debut\w*|first air\w*|airs?|aired|air|arrives?|arrived|releas\w*"
        r"|launch\w*|drop(?:s|ped)?|kick(?:s|ed) off|hit(?:s)? (?:screens|the small screen)"
        r"|follow(?:s|ed)|begins? airing|start(?:s|ed)? (?:airing|streaming)|stream(?:s|ed|ing)?"
        r"|return(?:s|ed|ing)?|comes?|coming|slated|scheduled|expected)\b"
    ),
    re.IGNORECASE,
)
_strong = re.compile(
    (
        r"\b(?:premier\w*|debut\w*|arrives?|launch\w*|first (?:aired|episode)|kick(?:s|ed) off"
        r"|begins? airing|follow(?:s|ed))\b"
    ),
    re.IGNORECASE,
)
_not_premiere = re.compile(
    (
        r"\b(?:video|poster|teaser|trailer|stills?|clip|episode of|finale|ended|concluded"
        r"|press conference|script reading|ratings?|viewership|soundtrack|album|single|scene)\b"
    ),
    re.IGNORECASE,
)
_future = re.compile(
    (
        r"\b(?:will|set to|slated|scheduled|expected|upcoming|to premiere|to release|confirmed"
        r"|signed|renew\w*|in the works|on the way|plans?)\b"
    ),
    re.IGNORECASE,
)
_shows = (
    (pattern(r"(?P<n>{N})'s? (?:(?:[a-z0-9'-]+|{X}),? ){0,7}?[“\"‘']?(?P<t>{T})"), 0.9),
    (
        pattern(
            r"(?P<n>{N}) (?:(?:[a-z0-9'-]+),? ){0,6}?(?:[Oo]riginal|[Kk]-?[Dd]rama|[Kk]drama|[Dd]rama"
            r"|[Ss]eries|[Ss]how|sitcom|thriller)(?: [Ss]eries)?,? [“\"‘']?(?P<t>{T})"
        ),
        0.9,
    ),
    (
        pattern(
            r"(?P<t>{T})[^\U000F0000-\U0010FFFF]{0,60}\b(?:on|via|through"
            r"|over) (?:the )?(?:[a-z]+ ){0,3}(?P<n>{N})"
        ),
        0.85,
    ),
    (
        pattern(
            r"\b(?:air|airs|aired|stream|streams|streamed|streaming|premiere|premieres|premiered"
            r"|available|broadcast|released|arrives|ended"
            r"|debuted)\b[^\U000F0000-\U000FBFFF]{0,50}\b(?:on|via|through) (?P<n>{N})"
        ),
        0.85,
    ),
    (
        pattern(
            r"\b(?:the|new|this|latest|upcoming|recent) (?P<n>{N}) (?:[a-z-]+ ){0,3}(?:K-?drama|Kdrama"
            r"|drama|series|show|original|romance|thriller|sageuk|sitcom|comedy|melodrama|hit)"
        ),
        0.75,
    ),
    (pattern(r"(?P<n>{N})'s? (?:[a-z-]+ ){0,4}(?:drama|series|hit|K-drama)"), 0.7),
)


@dataclass(frozen=True, slots=True)
class _Marker:
    """`part` and `number` as named at `at` in the text, with the drama where the name holds it."""

    at: int
    part: str
    number: int
    drama: str | None


def find(analysis: Analysis) -> Iterator[Finding]:
    """Releases, dated ones first in confidence, and broadcasts."""
    shown: set[str] = set()
    for line in analysis.lines:
        yield from _releases(analysis, line)
        for finding in _broadcasts(analysis, line):
            if isinstance(finding.fact, Broadcast):
                shown.add(finding.fact.drama)
            yield finding
    main = analysis.main()
    if main and main.name not in shown:
        yield from _leading_network(analysis, main.name)


def _leading_network(analysis: Analysis, drama: str) -> Iterator[Finding]:
    """The first network of the article, where the main drama is tied to none: mostly the one that speaks of it."""
    for line in analysis.lines[:6]:
        for name in line.all("N"):
            if name.value not in VIDEO_SITES:
                yield Finding(Broadcast(drama, name.value), line.span, 0.55, "network-of-article")
                return


def _releases(analysis: Analysis, line: Line) -> Iterator[Finding]:
    markers = _markers(analysis, line)
    drama = analysis.drama_for(line)
    if not drama:
        return
    dated: set[tuple[str, int]] = set()
    network = next((name.value for name in line.all("N") if name.value not in VIDEO_SITES), None)
    state = "announced" if _future.search(line.text) else "aired"
    for day in _premiere_days(analysis, line, bool(markers)):
        before = [marker for marker in markers if marker.at < day.start]
        marker = before[-1] if before else markers[0] if len(markers) == 1 else None
        part, number = (marker.part, marker.number) if marker else ("run", 1)
        title = (marker.drama if marker else None) or drama
        if (part, number) in dated or (len(day.value) == 4 and not marker):
            continue
        dated.add((part, number))
        inferred = any(date.start == day.start and date.inferred for date in analysis.dates)
        weight = (0.9 if _strong.search(line.text) else 0.72) - (0.1 if len(day.value) < 10 else 0)
        yield Finding(Release(title, part, number, day.value, inferred, network, state), line.span, weight, "premiere")
    for marker in markers:
        if (marker.part, marker.number) not in dated:
            yield Finding(
                Release(marker.drama or drama, marker.part, marker.number, state=state), line.span, 0.65, "season"
            )


def _markers(analysis: Analysis, line: Line) -> list[_Marker]:
    found: list[_Marker] = []
    for name in line.all("T"):
        work = analysis.work(name.value)
        if work and name.form in work.parts:
            found.append(_Marker(name.start, *work.parts[name.form], name.value))
    for match in _marker.finditer(line.text):
        at = line.sentence.start + match.start()
        if any(name.start <= at < name.end for name in line.names):
            continue
        if match["o"]:
            number, part = _ORDINALS[match["o"].casefold()], match["kind2"].casefold()
        else:
            word = match["n"].casefold()
            number, part = int(word) if word.isdigit() else _CARDINALS[word], match["kind"].casefold()
        if re.search(r"(?i)\b(?:OST|soundtrack)\b[^.]{0,20}$", line.text[: match.start()]) or not number:
            continue
        drama = next((name.value for name in line.all("T") if 0 <= at - name.end <= 12), None)
        found.append(_Marker(at, "season" if part == "installment" else part, number, drama))
    return sorted(found, key=lambda marker: marker.at)


def _premiere_days(analysis: Analysis, line: Line, marked: bool) -> Iterator[Name]:
    """The dates of `line` that a word for a premiere stands before, in the same clause or close."""
    if line.sentence.heading:
        return
    for day in line.all("D"):
        before = line.text[max(0, day.start - line.sentence.start - 90) : day.start - line.sentence.start]
        clause = re.split(r"[;:]| while | whereas ", before)[-1]
        if not _premiere.search(clause) or _not_premiere.search(clause):
            continue
        if (
            not marked
            and not _strong.search(clause)
            and not re.search(r"\b(?:will air|to air|airs|releas\w+|start\w*)\b", clause)
        ):
            continue
        if (
            not marked
            and not any(_is_drama(analysis, name) for name in line.all("T"))
            and not re.search(r"(?i)\b(?:the|this) (?:drama|series|show|K-drama)|\bit\b", line.text)
        ):
            continue
        yield day


def _is_drama(analysis: Analysis, name: Name) -> bool:
    work = analysis.work(name.value)
    return work is not None and work.work in ("drama", "web")


def _broadcasts(analysis: Analysis, line: Line) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for expression, weight in _shows:
        for match in expression.finditer(line.abstract):
            (network,) = line.named(match["n"])
            titles = line.named(match.groupdict().get("t"))
            if titles and not _is_drama(analysis, titles[0]):
                continue
            nearest = [name for name in line.all("T") if _is_drama(analysis, name) and name.end <= network.start]
            drama = (
                titles[0].value if titles else nearest[-1].value if nearest else analysis.drama_for(line, network.start)
            )
            if (
                not drama
                or network.value in VIDEO_SITES
                or any(network.value == known for _, known in seen if _ == drama)
            ):
                continue
            if not titles and any(network.value == known for _, known in seen):
                continue
            seen.add((drama, network.value))
            yield Finding(Broadcast(drama, network.value), line.span, weight, "shown-on")
