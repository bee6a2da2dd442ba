"""Who made a drama: directors, writers, cinematographers, producers, authors of the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from articles.extraction.analysis import Analysis
from articles.extraction.casting import bindings, modality
from articles.extraction.casting.claims import looks_personal
from articles.extraction.casting.credit_signs import ASIDE, BOTH, OWNED, RULES, TIED
from articles.extraction.findings import Credit, Finding, Span
from articles.extraction.text.lines import Line, Name, pattern

_GROUPS = frozenset(["studio", "studios", "pictures", "dragon", "entertainment", "films", "guild", "team", "company"])
_trade = re.compile(
    r"(?i)(?:the |its )?(?:series )?(?:directors?|PDs?|filmmakers?|writers?|screenwriters?|producers?) "
)
_as_part = re.compile(r"\b(?:[Aa]s|plays?|played|playing) (?:the )?(?:Director|PD) $")
_player = pattern(r"^ \({P}\)")


@dataclass(frozen=True, slots=True)
class Job:
    """`person` did `job` for a work, by the words of `line`."""

    person: str
    job: str
    line: Line
    weight: float
    at: int
    cue: Span
    title: str | None = None
    """The work, where the words tie it to the person ("X, who directed A", "director X of A")."""


def find(analysis: Analysis) -> Iterator[Job]:
    """All such statements, in order of the text."""
    return (_placed(analysis, job) for job in _jobs(analysis))


def _jobs(analysis: Analysis) -> Iterator[Job]:
    for line in analysis.lines:
        if not (line.all("P") or line.all("X")):
            continue
        for match in BOTH.finditer(line.abstract):
            for name in line.named(match["p"]):
                yield Job(name.value, "writer", line, 0.9, name.start, line.words(match))
        tied = list(_bound(line))
        bound = {(job.person, job.job) for job in tied}
        yield from tied
        for job, expression, weight in RULES:
            for match in expression.finditer(line.abstract):
                group = "p" if match["p"] else "q"
                people = line.named(match[group])
                many = re.search(r"(?:s|by|of|:|：) $", line.abstract[: match.start(group)])
                for name in people if many else people[:1]:
                    if not _is_person(name) or (job == "director" and _is_part(line, name)):
                        continue
                    sure = weight if name.kind == "P" else weight - 0.2
                    cue = line.words(match)
                    aside = _beside(line, name) if job in ("director", "writer") else []
                    for title in aside:
                        yield Job(name.value, job, line, sure - 0.05, name.start, cue, title)
                    if ((name.value, job) not in bound and not _restricted(line, name, aside)) or _apart(line, name):
                        own = bindings.around(analysis, line, _besides(line)) if _besides(line) else None
                        yield Job(name.value, job, line, sure, name.start, cue, own)


def _is_person(name: Name) -> bool:
    return name.kind == "P" or (not _is_group(name.form) and (" " in name.form or looks_personal(name)))


def _is_part(line: Line, name: Name) -> bool:
    """Whether `name` is a director in the story: "as Director Baek", "Director Baek (X)"."""
    played = _as_part.search(line.until(name.start)) is not None
    return played or (" " not in name.form and _player.match(line.since(name.end)) is not None)


def _beside(line: Line, name: Name) -> list[str]:
    """The works that an aside right after `name` says he made: "director X, who helmed A and B"."""
    aside = ASIDE.match(line.since(name.end))
    return [title.value for title in line.named(aside["t"]) if title.kind == "T"] if aside else []


def _besides(line: Line) -> set[str]:
    """The works that the sentence names in such asides only."""
    return {title for name in line.all("P") for title in _beside(line, name)}


def _bound(line: Line) -> Iterator[Job]:
    """Credits of works that stand beside the person and not for what the sentence is about."""
    for job, expression, weight in TIED:
        for match in expression.finditer(line.abstract):
            (person,) = line.named(match["p"])
            for title in (name for name in line.named(match["t"]) if name.kind == "T"):
                yield Job(person.value, job, line, weight, person.start, line.words(match), title.value)
    for match in OWNED.finditer(line.abstract):
        (person,), (title,) = line.named(match["p"]), line.named(match["t"])
        job = "director" if match["job"] in ("director", "PD") else "writer"
        yield Job(person.value, job, line, 0.85, person.start, line.words(match), title.value)


def _restricted(line: Line, name: Name, aside: list[str]) -> bool:
    """Whether the words after `name` only tell whose director he is ("director X of A visited")."""
    return bool(aside) and re.match(r"[”\"’']? (?:of|from|behind) ", line.since(name.end)) is not None


def _apart(line: Line, name: Name) -> bool:
    """Whether "by" before `name` credits him with another work as well: "directed by X, who helmed A"."""
    return (
        re.search(
            r"(?i)\b(?:(?:directed|helmed|written|penned|scripted|screenplay|script) by (?:PD |director |writer )?"
            r"|(?:PD|director|writer|screenwriter) is )$",
            line.until(name.start),
        )
        is not None
    )


def findings(analysis: Analysis, crew: tuple[Job, ...]) -> Iterator[Finding]:
    """Credits, each of the drama its sentence is about."""
    for job in crew:
        drama = job.title if job.title and analysis.is_drama(job.title) else None
        weight = job.weight - (0 if job.title else 0.2)
        yield Finding(Credit(drama, job.person, job.job), job.line.span, weight, f"credit-{job.job}", job.cue)


def _placed(analysis: Analysis, job: Job) -> Job:
    """`job` with its work; of a film, or where the sentence does not mean it so, with less confidence."""
    title = job.title or analysis.work_for(job.line, job.at)
    named = _trade.match(analysis.text[job.cue.start : job.cue.end]) is not None
    doubtful = not named and (modality.is_ruled_out(job.line, job.at) or modality.is_unsettled(job.line, _name_at(job)))
    if doubtful or (title and not analysis.is_drama(title)):
        return replace(job, title=title, weight=min(job.weight, modality.CAP))
    return replace(job, title=title)


def _name_at(job: Job) -> Name:
    return next(name for name in job.line.names if name.start == job.at)


def _is_group(form: str) -> bool:
    return form.split()[-1].casefold() in _GROUPS
