"""Which work of several in one sentence a statement about a person belongs to."""

from __future__ import annotations

from articles.extraction.analysis import Analysis
from articles.extraction.lines import Line, Name, pattern

_TRADES = r"(?:(?:actor|actress|star|lead|director|PD|writer|screenwriter|creator) )*"
_possessor = pattern(rf"(?P<t>{{T}})(?:[”\"’']?'s|’) {_TRADES}$")
_relative = pattern(
    r"^,? (?:who |where (?:he|she) )(?:also )?(?:play|portray|star|appear|act)|^,? (?:portray|play)ing\b|^ \("
)
_within = pattern(
    r"^(?:'s)?,?[^\U000F0000-\U0010FFFF.;]{0,40}?\b(?:in|on|of|for) (?:[a-z0-9'-]+,? |{N}(?:'s)? |{X}(?:'s)? ){0,8}?"
    r"[“\"‘']?(?P<t>{T})"
)


def possessor(line: Line, person: Name) -> str | None:
    """ "Salt Road's Kim Do Ha": the work that stands before `person` in the possessive."""
    match = _possessor.search(line.until(person.start))
    return line.named(match["t"])[0].value if match else None


def title_of(analysis: Analysis, line: Line, actor: Name, character: Name) -> str | None:
    """The work in which `actor` plays `character`: the one whose possessive the actor stands in, one named right after
    the two, the last one named before them, else the one that the sentence is about."""
    own = possessor(line, actor)
    if own and _relative.match(line.since(actor.end)):
        return own
    after = _within.match(line.since(max(actor.end, character.end)))
    if after:
        name = line.named(after["t"])[0].value
        work = analysis.work(name)
        if work and work.work in ("drama", "web", "film", "variety"):
            return name
    before = [
        name
        for name in line.all("T")
        if name.end <= min(actor.start, character.start) and name.start not in line.passing
    ]
    works = [work for work in (analysis.work(name.value) for name in before) if work]
    if works and works[-1].work in ("drama", "web", "film", "variety"):
        return works[-1].name
    return analysis.work_for(line, actor.start)
