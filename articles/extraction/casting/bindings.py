"""Which work of several in one sentence a statement about a person belongs to."""

from __future__ import annotations

import re
from collections.abc import Collection

from articles.extraction.analysis import Analysis
from articles.extraction.text.lines import Line, Name, pattern

_SHOWS = ("drama", "web", "film", "variety")
_FAR = 200
"""How many sentences back a drama is looked for that nothing names."""
_TRADES = r"(?:(?:actor|actress|star|lead|director|PD|writer|screenwriter|creator) )*"
_possessor = pattern(rf"(?P<t>{{T}})(?:[”\"’']?'s|’) {_TRADES}$")
_relative = pattern(
    r"^,? (?:who |where (?:he|she) )(?:also )?(?:play|portray|star|appear|act)|^,? (?:portray|play)ing\b|^ \("
)
_within = pattern(
    r"^(?:'s)?,?[^\U000F0000-\U0010FFFF.;]{0,40}?\b(?:in|on|of|for|from) (?:(?!(?:after|since|following|before|unlike"
    r"|than|who|but|years?)\b)[a-z0-9'-]+,? |{N}(?:'s)? |{X}(?:'s)? ){0,8}?"
    r"[“\"‘']?(?P<t>{T})"
)
_told_by = pattern(
    r", (?:(?:who (?:is|was) )?(?:best |well |also )?(?:known|familiar|famous|last seen|fresh off)|(?:the"
    r"|an?) [a-z -]{1,40} (?:of|from|in))\b"
    r"[^\U000F4000-\U000F7FFF,.;]{0,80}[“\"‘']?(?P<t>{T})[”\"’']*,"
)
"""An aside that tells by an earlier work who somebody is."""
_since = pattern(
    r"\b(?:return(?:s|ed|ing)?|comeback|back|first|next|new|latest|role|drama|project|work|appearance)\b"
    r"(?:(?!\b(?:as|who)\b)[a-z -]|{N}){0,40} (?:after|since|following) (?:[a-z]+ ){0,3}[“\"‘']?(?P<t>{T})"
)
_who = pattern(
    r"{P}(?: \([^()]{1,60}\))?, (?:who|whose|fresh|last|best|better|known|most|previously|also)\b"
    r"(?P<t>[^\U000F0000-\U000F3FFF.;]{1,200}?), (?:will|would|is|was|has|plays?|takes?|joins?|portrays?|transforms?"
    r"|stars?|appears?|returns?|steps?|makes?|brings?)\b"
)
_who_starts = re.compile(r",? who\b")
_earlier = re.compile(
    r"\b(?:previously|formerly|earlier|known|remembered|famous|fame|debut\w*|last seen|following|since|years? "
    r"after|from|directed|wrote"
    r"|penned|(?<!the )behind(?!.the.scene)|such as|famously|filmography"
    r"|works? include|starred|appeared|acted|stole|hits?|won)\b[^.;]{0,60}$"
)

_NEW = re.compile(r"\b(?:the|this|his|her|their) (?:new|upcoming|forthcoming) (?:[a-z-]+ )?(?:drama|series|show)\b")
_THE_DRAMA = re.compile(r"(?:In|On|Throughout|For) (?:the|this) (?:[a-z-]+ )?(?:drama|series|show|sitcom|thriller)\b")
"""How a paragraph begins that goes on about the drama which the one before came to."""


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
    beyond = _relative_end(line, actor, character)
    after = _within.match(line.since(max(actor.end, character.end)))
    if after and line.named(after["t"])[0].start < beyond:
        name = line.named(after["t"])[0].value
        work = analysis.work(name)
        if work and work.work in _SHOWS:
            return name
    asides = _asides(line)
    before = [
        name
        for name in line.all("T")
        if name.end <= max(actor.start, character.start)
        and name.start not in line.passing | asides
        and not _aside(line, actor, name, character)
    ]
    works = [work for work in (analysis.work(name.value) for name in before) if work]
    if works and works[-1].work in _SHOWS:
        return works[-1].name
    others = [name for name in line.all("T") if name.start not in asides and name.start < beyond]
    if any(not (_in_passing(line, name) or _aside(line, actor, name, character)) for name in others):
        return analysis.work_for(line, actor.start)
    return around(analysis, line)


def _aside(line: Line, actor: Name, title: Name, character: Name) -> bool:
    """Whether `title` stands in an aside after `actor` that only tells who he is: "A, of X, plays B"."""
    if title.start < actor.start or title.start > character.start:
        return False
    between = line.until(title.start)[len(line.until(actor.end)) :]
    after = line.until(character.start)[len(line.until(title.end)) :]
    return between.startswith((",", " (")) and re.search(r"[,)]", after) is not None


def _relative_end(line: Line, actor: Name, character: Name) -> int:
    """Where the clause ends that tells of `character`, if it is one beside the sentence's own: "A, who plays B, is
    now filming T"."""
    if actor.end > character.start or not _who_starts.match(line.since(actor.end)):
        return line.sentence.end
    comma = line.since(character.end).find(",")
    return line.sentence.end if comma < 0 else line.offset(len(line.until(character.end)) + comma)


def _asides(line: Line) -> set[int]:
    """Where the titles stand by which the sentence tells who somebody is, or what he did before."""
    found = (match["t"] for told in (_told_by, _since, _who) for match in told.finditer(line.abstract))
    return {name.start for titles in found for name in line.named(titles) if name.kind == "T"}


def _in_passing(line: Line, title: Name) -> bool:
    """Whether a sentence names `title` as somebody's earlier work."""
    return title.start in line.passing or _earlier.search(line.until(title.start)) is not None


def around(analysis: Analysis, line: Line, besides: Collection[str] = ()) -> str | None:
    """The work that a sentence without a title (but for those `besides` which it is) is about: the one that the heading
    above names, the main one where the paragraph has named it, else the one the paragraph named last, else the main
    one."""
    main = analysis.main()
    here = [name.value for name in line.all("T") if name.value not in besides and name.start not in line.passing]
    if besides and here:
        return main.name if main and main.name in here else here[0]
    section = analysis.section(line)
    if main and _NEW.search(line.abstract):
        return main.name
    leading = _THE_DRAMA.match(line.abstract) is not None
    named: list[str] = []
    for there in reversed(analysis.lines[max(0, line.number - 40) : line.number]):
        apart = line.sentence.block - there.sentence.block
        if apart > 1 or (apart and (named or not leading or section)):
            break
        asides = _asides(there)
        firm = [name for name in there.all("T") if name.start not in asides and not _in_passing(there, name)]
        named += [name.value for name in reversed(firm)]
        if apart and named:
            break
    works = [work.name for work in map(analysis.work, named) if work and work.work in _SHOWS]
    for name in (section, main.name if main else None):
        if name and (not works or name in works):
            return name
    return works[0] if works else _last_drama(analysis, line)


def _last_drama(analysis: Analysis, line: Line) -> str | None:
    """The drama named last before `line`."""
    before = (
        name
        for there in reversed(analysis.lines[max(0, line.number - _FAR) : line.number])
        for name in reversed(there.all("T"))
    )
    return next((name.value for name in before if analysis.is_drama(name.value)), None)
