"""What is told of a scene's making, as short phrases, with its takes, place and day of broadcast."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction.analysis import Analysis
from articles.extraction.casting.subjects import Subjects
from articles.extraction.filming import making, phrases, takes
from articles.extraction.filming.filmed import Filmed
from articles.extraction.findings import Aired, Finding, Note, Place, Quote, Span, Takes, key_of
from articles.extraction.text.lines import Line
from articles.extraction.text.words import SPEECH

VAGUE = 0.45
"""For sentences that tell nothing of the making: an editor may want them, readers do not."""

_episode = re.compile(r"(?i)\b(?:episode|ep\.?) (?P<a>\d{1,3})\b|\b(?P<b>\d{1,3})(?:st|nd|rd|th) episode\b")
_intro = re.compile(
    r"(?i)\b(?:draw|gain|attract|receiv|captur)(?:s|e|es|ed|ing|n)? (?:[\w-]+ ){0,3}(?:attention|interest|buzz|views)\b"
    r"|\b(?:has|have|had|was|were)(?: just| been| also| now| finally){1,3} (?:released|dropped|unveiled|published"
    r"|uploaded)\b"
    r"|\bdiscuss(?:es|ed|ing)? (?:various |the )?\w*(?:ing)? ?scenes?\b|\bwidely[- ]discussed\b|\bhot topic\b"
    r"|\b(?:opened up|spoke|asked|tell us|talk\w*|heard|read|discussed) (?:\w+ )?(?:about|for the one)\b"
    r"|\b(?:netizens?|fans?|viewers?|many|users?|people|comments?) (?:\w+ ){0,2}(?:said|wrote|left|commented|reacted"
    r"|pointed)\b|\bmessage boards?\b"
    r"|\b(?:is|was) an? (?:[\w-]+ ){0,4}(?:thriller|romance|drama|series|comedy) (?:about|in which|that|set)\b"
    r"|\b(?:revealed|released|shared|put|dropped|unveiled|uploaded) (?:out )?(?:a|an|the|nine|\d+) (?:[\w-]+ ){0,3}"
    r"(?:minutes?|film|video|clip|footage|site|commentary|look)\b"
    r"|^(?:Not all|No [\w -]{3,30} is complete|Those are|These are|Let's|Here are|Here is|Here's) "
    r"|\bpicked the [\w -]{3,30} as\b"
    r"|\b(?:getting|drew|drawing) attention\b|\blet viewers peek\b|\bcame about\b|^[^,“\"]{0,30}\bis when many\b"
    r"|\bsat (?:down|together)\b|\btalk(?:ed)? about\b|\btwo scenes\b"
    r"|\b(?:fans?|fandom|viewers|netizens|audiences?)\b.{0,40}\b(?:laugh|swoon|scream|melt|squeal|gush|wild|excited)\w*"
    r"|\b(?:hilarious|funny|fun|BTS|interesting"
    r"|behind-the-scenes) (?:behind-the-scenes )?stor(?:y|ies) of\b"
    r"|\bhas an? (?:[\w-]+ )*story\b|\brevealed (?:his|her|their) experiences?\b"
    r"|\blook back at\b"
    r"|\b(?:revealed|released|unveiled|published|put out|dropped|shared"
    r"|uploaded) an? (?:new )?(?:behind-the-scenes|making|behind)[\w -]* (?:video|clip|footage"
    r"|film)"
)
_cue = re.compile(
    r"(?i)\b(?:takes?|one[- ]take|shots?|shoot(?:s|ing)?|shown|film(?:ed|ing)|set|cameras?|cameram[ae]n|monitor"
    r"|practi[sc]\w+|rehears\w+|bloopers?|NGs?|ad[- ]?lib\w*|improvis\w+|crew|staff|director|PD|co-?stars?"
    r"|timing|timed|count(?:ed|ing)?|nervous|blush\w*|burst\w*|laugh\w*|giggl\w*|grin\w*|smil\w+|cried|tears"
    r"|distract\w*|focus\w*|lost|scared|afraid|worried|awkward|embarrass\w+|sorry|refus\w+|declin\w+|agreed?|agrees"
    r"|promis\w+|suggest\w*|ask(?:s|ed)|slap\w*|eyes closed|immersed|stunts?|wires?|doubles?|script|hand-?held"
    r"|favou?rites?|satisf\w+|happy with|proud|detail|brief\w*|blink|episodes?|long time|hours|minutes|one more time"
    r"|heavy|bruis\w+|injur\w+|felt|point(?:s|ed)? out)\b"
)
"""Words that tell of the making and not of the plot, nor merely that there is a scene or a video of it."""
_speech = re.compile(rf"(?i)\b(?!shar\w+ (?:an?|the|their|his|her)\b)(?:{SPEECH})\b")
_pronoun = re.compile(r"^(?:He|She)\b")


def find(analysis: Analysis, scenes: list[Filmed], subjects: Subjects, said: Sequence[Finding]) -> Iterator[Finding]:
    """The findings about each scene, and the scene's own; `said` are the article's quotes."""
    for scene in scenes:
        fact = scene.fact
        of = key_of(fact)
        yield Finding(fact, _best(scene).span, scene.weight, scene.named.rule, scene.named.cue)
        for line in scene.lines:
            yield from _of_line(analysis, scene, line, of)
            if not line.sentence.heading:
                yield from _note(analysis, scene, line, of, subjects, said)


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
    weight = scene.weight
    taken = takes.find(line.text)
    if taken:
        yield Finding(Takes(of, taken[0], taken[1]), span, weight, "takes", line.words(taken[2]))
    if scene.place and scene.place in line.text.casefold():
        yield Finding(Place(of, scene.place), span, weight - 0.05, "place", scene.named.cue)
    day = next((name for name in line.all("D") if len(name.value) == 10), None)
    episode = _episode.search(line.text)
    if (day and re.search(r"(?i)\bair(?:ed|s)\b|\bbroadcast\b", line.text)) or (episode and not line.sentence.heading):
        inferred = day.start in analysis.inferred if day else False
        number = int(episode["a"] or episode["b"]) if episode else None
        yield Finding(
            Aired(of, day.value if day else "", inferred, number),
            span,
            weight,
            "aired",
            day.span if day else scene.named.cue,
        )


def _note(
    analysis: Analysis, scene: Filmed, line: Line, of: str, subjects: Subjects, said: Sequence[Finding]
) -> Iterator[Finding]:
    told = making.score(line)
    weight = scene.weight - (0.05 if told >= 1 else 0.15 if told >= 0.5 else 0.25)
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
    if _introduces(line) or (quote is None and not _tells(scene, line, said)):
        weight = min(weight, VAGUE)
    if quote is None:
        phrase, span = phrases.condense(analysis, line, subjects, said), _with_referent(analysis, line)
    elif isinstance(quote.fact, Quote) and quote.fact.speaker and len(line.text.split()) > 3:
        words = analysis.text[max(quote.fact.start, line.sentence.start) : min(quote.fact.end, line.sentence.end)]
        phrase = phrases.spoken(quote.fact.speaker, words)
        span = (
            Span(quote.evidence.start, max(quote.evidence.end, line.sentence.end))
            if line.sentence.start <= quote.evidence.end
            else line.span
        )
    else:
        return
    if phrase:
        yield Finding(Note(of, phrase), span, weight, "making", scene.named.cue)


def _tells(scene: Filmed, line: Line, said: Sequence[Finding]) -> bool:
    """Whether the sentence tells of the making: by a word for it, or because an actor of the scene speaks."""
    people = {name.value for name in line.all("P")}
    speaks = _speech.search(line.text) is not None and (not people or bool(people & set(scene.actors)))
    return (
        speaks
        or _pronoun.match(line.text) is not None
        or _cue.search(line.text) is not None
        or phrases.speaker(line, said) in people
    )


def _introduces(line: Line) -> bool:
    """Whether the sentence only leads up to a video or a talk, or asks a question, and tells nothing of the making."""
    return line.text.rstrip().endswith("?") or _intro.search(line.text) is not None or making.is_other(line)


def _with_referent(analysis: Analysis, line: Line) -> Span:
    """The sentence, with the one before it where a pronoun opens it."""
    before = analysis.lines[line.number - 1] if line.number else None
    if before and _pronoun.match(line.text) and before.sentence.block == line.sentence.block:
        return Span(before.sentence.start, line.sentence.end)
    return line.span
