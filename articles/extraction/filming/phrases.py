"""A sentence as a note for readers: canonical names, no lead-in, whoever speaks named, a full stop at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.casting.subjects import Subjects
from articles.extraction.findings import Finding, Quote
from articles.extraction.text.lines import Line
from articles.extraction.text.words import SPEECH

LIMIT = 300
_opening = re.compile(
    r"(?i)^(?:(?:in (?:the|this|another|a|that|an) (?:[\w-]+ ){0,3}(?:video|clip|footage|scene"
    r"|interview)|in the (?:first|second|third|other|latter|former)|on (?:this|that|the set)|to this|as a result"
    r"|in addition|finally|moreover|meanwhile|furthermore|later|afterwards|elsewhere|here|recently|interestingly"
    r"|luckily|according to (?:the actor|the actress|them|the leading man)|reacting to [^,]{1,60}|after that)"
    r"(?:, | (?=(?:one|you|we|viewers|fans) can |(?:he|she|they|both|it) ))|the (?:first|second) is the [\w-]+ scene, "
    r"in which |(?:however|also|then|and|but|so),? )+"
)
_frame = re.compile(
    r"(?i)^(?:(?:one|you|we|viewers|fans) can see |(?:[\w’'.-]+ ){1,6}(?:recently |also "
    r"|then )?(?:revealed|said|added|shared|explained|confessed|admitted|stated|recalled"
    r"|expressed|mentioned|noted|told)(?: (?:us|them|reporters))? that )"
)
_tail = re.compile(
    r"(?i),? (?:he|she|they|the actor|the actress"
    r"|[A-Z][\w-]+(?: [A-Z][\w-]+){1,2}) (?:has now told us|explained|recalled|said|added"
    r"|admitted)$"
)
_bare_quote = re.compile(r"(?i)^(?:It|This|That|They|He|She|Which)\b[^“”\"]{0,40}[“\"](?P<words>[^“”\"]+)[”\"]?$")
_pronoun_speaks = re.compile(rf"\b(?:[Hh]e|[Ss]he)(?= (?:{SPEECH})\b)")
_closing = "”’\"')]"


def condense(analysis: Analysis, line: Line, subjects: Subjects, said: Sequence[Finding] = ()) -> str:
    """`line` as a note of at most `LIMIT` characters or so, or `` where it is too short to tell anything. `said` are
    the article's quotes: whoever speaks in the sentence is named, though the sentence leave it to a pronoun."""
    whole = _with_names(analysis, line)
    opened = _opening.sub("", whole)
    text = _frame.sub("", opened)
    framed = text != opened
    text = _tail.sub("", _opening.sub("", text).rstrip(" .!"))
    subject, who = subjects.of[line.number], speaker(line, said)
    if subject:
        text = re.sub(r"^(?:[Hh]e|[Ss]he)\b(?!')", subject, text, count=1)
    if who and who not in text:
        bare = _bare_quote.match(text)
        if bare:
            return spoken(who, bare["words"])
        named = _pronoun_speaks.sub(who, text, count=1)
        if named != text:
            text = named
        elif framed:
            text = f"{who}: {text}"
    text = finished(text)
    return text[:1].upper() + text[1:] if len(text.split()) >= 3 else ""


def spoken(speaker: str, words: str) -> str:
    """`Name: “words.”`"""
    return f"{speaker}: “{finished(words)}”"


def finished(text: str) -> str:
    """`text` no longer than a note may be, its quotation marks in pairs, with a full stop."""
    text = _shortened(text.strip())
    if text.count("“") > text.count("”"):
        text += "”"
    elif text.count("”") > text.count("“"):
        text = text.replace("”", "", 1)
    if text.count('"') % 2:
        text += '"'
    bare = text.rstrip(_closing)
    closing = text[len(bare) :]
    bare = bare.rstrip(" ,;")
    if not bare or bare[-1] in ".!?…":
        return bare + closing
    outside = closing.rstrip('”"')
    return f"{bare}{outside}.{closing[len(outside) :]}"


def _with_names(analysis: Analysis, line: Line) -> str:
    """The sentence with canonical names, but for those that stand in somebody's own words."""
    pieces: list[str] = []
    at = line.sentence.start
    for name in line.names:
        work = analysis.work(name.value) if name.kind == "T" else None
        spoken_of = any(quoted.start <= name.start < quoted.end for quoted in analysis.line_quotes(name.start))
        plain = not spoken_of and (name.kind == "P" or (work is not None and name.form not in work.parts))
        pieces += [analysis.text[at : name.start], name.value if plain else name.form]
        at = name.end
    return ("".join(pieces) + analysis.text[at : line.sentence.end]).strip()


def speaker(line: Line, said: Sequence[Finding]) -> str | None:
    """Who speaks the words quoted inside `line`, where that is one person."""
    start, end = line.sentence.start, line.sentence.end
    who = {f.fact.speaker for f in said if isinstance(f.fact, Quote) and start <= f.fact.start < end}
    return who.pop() if len(who) == 1 else None


def _shortened(text: str) -> str:
    """`text` up to the last end of a sentence within `LIMIT`, else up to a word and an ellipsis."""
    if len(text) <= LIMIT:
        return text
    ends = [match.end() for match in re.finditer(r"[.!?][”\"’')]*(?= )", text[:LIMIT])]
    return text[: ends[-1]] if ends else text[: LIMIT - 1].rsplit(" ", 1)[0].rstrip(" ,;–-") + "…"
