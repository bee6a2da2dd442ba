"""Who made a drama: directors, writers, cinematographers, producers, authors of the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Credit, Finding
from articles.extraction.lines import Line, pattern

_GROUPS = frozenset(["studio", "studios", "pictures", "dragon", "entertainment", "films", "guild", "team", "company"])
_WHO = r"(?P<p>{A}(?:(?:, | and |, and | & ){A})*)"
_NOT = "".join(
    f"(?<!(?i:{word}) )"
    for word in ("photography", "music", "art", "casting", "action", "stunt", "martial arts", "lighting")
)
_RULES = (
    (
        "cinematographer",
        rf"(?i)\b(?:cinematographers?|photography directors?|directors? of photography|cinematography by) {_WHO}",
        0.85,
    ),
    ("music", rf"(?i)\b(?:music directors?|composers?|music by|score by|scored by) {_WHO}", 0.8),
    ("producer", rf"(?i)\b(?:(?:chief |executive )?producers?|produced by|CP) {_WHO}", 0.7),
    (
        "director",
        rf"{_NOT}\b(?:[Dd]irectors?|PDs?|[Pp]roducing [Dd]irectors?|[Dd]irected by|[Hh]elmed by"
        rf"|[Dd]irected and written by"
        rf"|[Dd]irection of|[Ff]ilmmakers?)(?: PD)? {_WHO}",
        0.92,
    ),
    ("director", r"\b[Tt]he director, (?P<p>{P}),", 0.88),
    ("director", r"(?P<p>{P}), (?:the|its) director\b", 0.85),
    (
        "director",
        (
            r"(?P<p>{P}),? (?:who )?(?:also )?(?:directed(?! by)|helms?|helmed|directs|is directing"
            r"|will direct|is at the helm|took the helm)\b"
        ),
        0.8,
    ),
    ("director", r"(?P<p>{P}) (?:PD\b|\(PD\)|\(director\))", 0.85),
    (
        "writer",
        rf"\b(?:[Ww]riters?|[Ss]creenwriters?|[Ss]criptwriters?|[Ww]ritten by|[Pp]enned by|[Ss]cripted by|[Ss]cript by"
        rf"|[Ss]creenplay by)(?: duo)? {_WHO}",
        0.9,
    ),
    (
        "writer",
        (
            r"(?P<p>{P}),? (?:who )?(?:also )?(?:wrote|penned|scripted|writes) (?:the |its )?(?:script"
            r"|screenplay|drama|series|it)\b"
        ),
        0.8,
    ),
)
_rules = tuple((job, pattern(source), weight) for job, source, weight in _RULES)
_both = pattern(r"\b(?:directed and written|written and directed) by (?P<p>{AS})")


@dataclass(frozen=True, slots=True)
class Job:
    """`person` did `job` for a work, by the words of `line`."""

    person: str
    job: str
    line: Line
    weight: float
    at: int


def find(analysis: Analysis) -> Iterator[Job]:
    """All such statements, in order of the text."""
    for line in analysis.lines:
        for match in _both.finditer(line.abstract):
            for name in line.named(match["p"]):
                yield Job(name.value, "writer", line, 0.9, name.start)
        for job, expression, weight in _rules:
            for match in expression.finditer(line.abstract):
                people = line.named(match["p"])
                many = re.search(r"(?:s|by|of) $", line.abstract[: match.start("p")])
                for name in people if many else people[:1]:
                    if name.kind == "P" or (len(name.form) > 2 and not _is_group(name.form)):
                        yield Job(name.value, job, line, weight if name.kind == "P" else weight - 0.2, name.start)


def findings(analysis: Analysis, crew: tuple[Job, ...]) -> Iterator[Finding]:
    """Credits, each of the drama its sentence is about."""
    for job in crew:
        drama = analysis.drama_for(job.line, job.at)
        yield Finding(
            Credit(drama, job.person, job.job), job.line.span, job.weight - (0 if drama else 0.2), f"credit-{job.job}"
        )


def _is_group(form: str) -> bool:
    return form.split()[-1].casefold() in _GROUPS
