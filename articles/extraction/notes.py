"""What is told of a scene's making, as short phrases, with its takes, place and day of broadcast."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction import takes
from articles.extraction.analysis import Analysis
from articles.extraction.filmed import Filmed
from articles.extraction.findings import Aired, Finding, Note, Place, Quote, Span, Takes, key_of
from articles.extraction.lines import Line
from articles.extraction.scenes import MAKING
from articles.extraction.subjects import Subjects

LIMIT = 160
_opening = re.compile(
    r"(?i)^(?:(?:in (?:the|this|another|a|that) (?:[\w-]+ ){0,3}(?:video|clip|footage|scene"
    r"|interview)|in the (?:first|second|third|other|latter|former)|the (?:first"
    r"|second) is the [\w-]+ scene, in which|on this|however|as a result|in addition|finally"
    r"|moreover|meanwhile|also|furthermore|then|and|but"
    r"|later|afterwards|elsewhere|here|recently|interestingly|luckily"
    r"|according to (?:the actor|the actress|them|the leading man)|reacting to [^,]{1,60}"
    r"|on the set|after that),? )+"
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
_aired = re.compile(r"(?i)\b(?:air(?:ed|s)|broadcast|episode|shown)\b")
_episode = re.compile(r"(?i)\b(?:episode|ep\.?) (?P<a>\d{1,3})\b|\b(?P<b>\d{1,3})(?:st|nd|rd|th) episode\b")
_intro = re.compile(
    r"(?i)\bdrawing attention\b|\bjust been dropped\b|\bdiscuss(?:es|ed|ing)? (?:various "
    r"|the )?\w*(?:ing)? ?scenes?\b|-discussed\b|\bsat (?:down|together)\b|\bfandom\b"
    r"|\btalk(?:ed)? about\b|\btwo scenes\b"
    r"|\b(?:hilarious|funny|fun|BTS|interesting"
    r"|behind-the-scenes) (?:behind-the-scenes )?stor(?:y|ies) of\b"
    r"|\bhas an? (?:[\w-]+ )*story\b|\brevealed (?:his|her|their) experiences?\b"
    r"|\blook back at\b"
    r"|\b(?:revealed|released|unveiled|published|put out|dropped|shared"
    r"|uploaded) an? (?:new )?(?:behind-the-scenes|making|behind)[\w -]* (?:video|clip|footage"
    r"|film)"
)
_pronoun = re.compile(r"^(?:He|She)\b")


def find(analysis: Analysis, scenes: list[Filmed], subjects: Subjects, said: Sequence[Finding]) -> Iterator[Finding]:
    """The findings about each scene, and the scene's own; `said` are the article's quotes."""
    for scene in scenes:
        fact = scene.fact
        of = key_of(fact)
        yield Finding(fact, _best(scene).span, _weight(scene), "scene-kind")
        for line in scene.lines:
            yield from _of_line(analysis, scene, line, of)
            if not line.sentence.heading:
                yield from _note(analysis, scene, line, of, subjects, said)


def _weight(scene: Filmed) -> float:
    weight = 0.5 + 0.1 * scene.strong + 0.1 * (len(scene.actors) > 1) + 0.04 * min(4, len(scene.lines))
    return min(0.9, weight) if scene.actors and scene.drama else 0.45


def _best(scene: Filmed) -> Line:
    """The sentence that shows the scene best: one that names most of its people, and in full."""
    return max(
        scene.lines,
        key=lambda line: (
            not line.sentence.heading,
            len({name.value for name in line.all("P")}) > 1,
            sum(actor in line.text for actor in scene.actors[:2]),
            -line.number,
        ),
    )


def _of_line(analysis: Analysis, scene: Filmed, line: Line, of: str) -> Iterator[Finding]:
    span = line.span
    weight = _weight(scene)
    taken = takes.find(line.text)
    if taken:
        yield Finding(Takes(of, taken[0], taken[1]), span, weight, "takes")
    if scene.place and scene.place in line.text.casefold():
        yield Finding(Place(of, scene.place), span, weight - 0.05, "place")
    day = next((name for name in line.all("D") if len(name.value) == 10), None)
    episode = _episode.search(line.text)
    if (day and re.search(r"(?i)\bair(?:ed|s)\b|\bbroadcast\b", line.text)) or (episode and not line.sentence.heading):
        inferred = day.start in analysis.inferred if day else False
        number = int(episode["a"] or episode["b"]) if episode else None
        yield Finding(Aired(of, day.value if day else "", inferred, number), span, weight, "aired")


def _note(
    analysis: Analysis, scene: Filmed, line: Line, of: str, subjects: Subjects, said: Sequence[Finding]
) -> Iterator[Finding]:
    weight = 0.45 if _introduces(line) else _weight(scene) - (0.05 if MAKING.search(line.text) else 0.2)
    quote = next(
        (
            f
            for f in said
            if isinstance(f.fact, Quote)
            and f.fact.start <= line.sentence.start + 1
            and f.fact.end > line.sentence.start + 1
        ),
        None,
    )
    if quote is None:
        phrase, span = condense(analysis, line, subjects), _with_referent(analysis, line)
    elif isinstance(quote.fact, Quote) and quote.fact.speaker and len(line.text.split()) > 5:
        words = analysis.text[max(quote.fact.start, line.sentence.start) : min(quote.fact.end, line.sentence.end)]
        phrase = f"{quote.fact.speaker}: “{_shortened(words.rstrip(' .'))}”"
        span = (
            Span(quote.evidence.start, max(quote.evidence.end, line.sentence.end))
            if line.sentence.start <= quote.evidence.end
            else line.span
        )
    else:
        return
    if phrase:
        yield Finding(Note(of, phrase), span, weight, "making")


def _introduces(line: Line) -> bool:
    """Whether the sentence only leads up to a video or a talk, or asks a question, and tells nothing of the making."""
    return line.text.rstrip().endswith("?") or _intro.search(line.text) is not None


def _with_referent(analysis: Analysis, line: Line) -> Span:
    """The sentence, with the one before it where a pronoun opens it."""
    before = analysis.lines[line.number - 1] if line.number else None
    if before and _pronoun.match(line.text) and before.sentence.block == line.sentence.block:
        return Span(before.sentence.start, line.sentence.end)
    return line.span


def condense(analysis: Analysis, line: Line, subjects: Subjects) -> str:
    """The sentence as a phrase: canonical names, no lead-in, at most `LIMIT` characters, cut at a clause."""
    pieces: list[str] = []
    at = line.sentence.start
    for name in line.names:
        pieces.append(analysis.text[at : name.start])
        pieces.append(name.value if name.kind in "PT" else name.form)
        at = name.end
    text = "".join(pieces) + analysis.text[at : line.sentence.end]
    text = _frame.sub("", _opening.sub("", text.strip()))
    text = _tail.sub("", _opening.sub("", text).rstrip(" .!"))
    subject = subjects.of[line.number]
    if subject:
        text = re.sub(r"^(?:[Hh]e|[Ss]he)\b(?!')", subject, text, count=1)
    text = _shortened(text)
    if text.count("“") > text.count("”"):
        text += "”"
    elif text.count('"') % 2:
        text += '"'
    return text[:1].upper() + text[1:] if len(text.split()) >= 3 else ""


def _shortened(text: str) -> str:
    if len(text) <= LIMIT:
        return text
    cuts = [
        match.start() for match in re.finditer(r", |; | – | but | while | and (?=\w+ \w+)| where | when ", text[:LIMIT])
    ]
    end = next((cut for cut in reversed(cuts) if cut > 50), None)
    return text[:end].rstrip(" ,;–") if end else text[: LIMIT - 1].rsplit(" ", 1)[0] + "…"
