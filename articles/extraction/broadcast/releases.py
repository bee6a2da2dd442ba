"""Seasons and parts with their premieres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.broadcast import years_beside
from articles.extraction.broadcast.networks import VIDEO_SITES
from articles.extraction.findings import Finding, Release, Span
from articles.extraction.text.lines import Line, Name

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
        r"\b(?:video|poster|teaser|trailer|stills?|clip|episode of|episodes? \d+|next episode|finale|ended|concluded"
        r"|press conference|script reading|ratings?|viewership|soundtrack|album|single|scene|OST|songs?|making|footage"
        r"|closed|rerun|concert|fan meeting)\b"
    ),
    re.IGNORECASE,
)
_future = re.compile(
    (
        r"\b(?:will|set to|slated|scheduled|expected|upcoming|to premiere|to release|confirmed"
        r"|premieres|airs|begins|arrives|signed|renew\w*|in the works|on the way|plans?)\b"
    ),
    re.IGNORECASE,
)
_followed = re.compile(
    r"(?i)\b(?:followed|succeeded|replaced) by\b[^.;]{0,40}$|\b(?:successor|replacement|follow-?up),?\W{0,3}$"
)
_unsure = re.compile(r"\?[”\"’')]*$")
_music = re.compile(r"(?i)\b(?:OSTs?|soundtracks?|songs?|sung|interview)\b")
_past = re.compile(
    r"(?i)\b(?:premiered|debuted|aired|arrived|released|launched|dropped|kicked off|hit|followed|began|begun|started|"
    r"streamed|returned|came|ended|concluded|was|were|has|had|did)\b"
)


@dataclass(frozen=True, slots=True)
class _Marker:
    """`part` and `number` as named between `at` and `end` in the text, with the drama where the name holds it."""

    at: int
    end: int
    part: str
    number: int
    drama: str | None


def find(analysis: Analysis) -> Iterator[Finding]:
    """Releases, dated ones first in confidence."""
    for line in analysis.lines:
        yield from _releases(analysis, line)
        yield from years_beside.find(analysis, line)


def _releases(analysis: Analysis, line: Line) -> Iterator[Finding]:
    markers = _markers(analysis, line)
    drama = analysis.drama_for(line)
    if not drama:
        return
    dated: set[tuple[str, int]] = set()
    network = next((name.value for name in line.all("N") if name.value not in VIDEO_SITES), None)
    state = "announced" if _future.search(line.text) or not _past.search(line.text) else "aired"
    for day in _premiere_days(analysis, line, bool(markers)):
        before = [marker for marker in markers if marker.at < day.start]
        marker = before[-1] if before else markers[0] if len(markers) == 1 else None
        part, number = (marker.part, marker.number) if marker else ("run", 1)
        title = (marker.drama if marker else None) or _follower(analysis, line, day)
        title = title or analysis.drama_for(line, day.start) or drama
        if (part, number) in dated or (len(day.value) == 4 and not marker):
            continue
        dated.add((part, number))
        inferred = day.start in analysis.inferred
        weight = (0.9 if _strong.search(line.text) else 0.72) - (0.1 if len(day.value) < 10 else 0)
        yield Finding(
            Release(title, part, number, day.value, inferred, network, state), line.span, weight, "premiere", day.span
        )
    for marker in markers:
        if (marker.part, marker.number) not in dated:
            yield Finding(
                Release(marker.drama or drama, marker.part, marker.number, state=state),
                line.span,
                0.65,
                "season",
                Span(marker.at, marker.end),
            )


def _follower(analysis: Analysis, line: Line, day: Name) -> str | None:
    """The drama that takes over from another, where its premiere is on `day`."""
    before = [name for name in line.all("T") if name.end <= day.start and analysis.is_drama(name.value)]
    led = line.text[: before[-1].start - line.sentence.start] if before else ""
    return before[-1].value if _followed.search(led) else None


def _markers(analysis: Analysis, line: Line) -> list[_Marker]:
    found: list[_Marker] = []
    for name in line.all("T"):
        work = analysis.work(name.value)
        if work and name.form in work.parts:
            found.append(_Marker(name.start, name.end, *work.parts[name.form], name.value))
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
        if drama is None and (_unsure.search(line.text) or analysis.is_quoted(at) or _is_piece(line, match, part)):
            continue
        found.append(_Marker(at, at + len(match.group()), "season" if part == "installment" else part, number, drama))
    return sorted(found, key=lambda marker: marker.at)


def _is_piece(line: Line, match: re.Match[str], part: str) -> bool:
    """Whether "part 2" is one of an article, of a soundtrack or of a thing, and not of a drama."""
    return part == "part" and (match.group()[0].islower() or not line.all("T") or _music.search(line.text) is not None)


def _premiere_days(analysis: Analysis, line: Line, marked: bool) -> Iterator[Name]:
    """The dates of `line` that a word for a premiere stands before, in the same clause or close."""
    if line.sentence.heading or _music.search(line.text):
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
            and not any(analysis.is_drama(name.value) for name in line.all("T"))
            and not re.search(r"(?i)\b(?:the|this) (?:drama|series|show|K-drama)|\bit\b", line.text)
        ):
            continue
        yield day
