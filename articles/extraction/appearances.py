"""Who acts in what, without a word on the character: "starring A and B", "the X star A", "A was seen in X with B"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.analysis import Analysis, Line, Name, pattern

_TRADE = r"(?:(?:Korean |South Korean |popular |veteran |rookie |fellow |main |lead |leading |male |female |top |actor |actress |actors |actresses |star |stars |co-star |co-stars |leads |the likes of |names like |like |such as |including )*)"
_RULES = (
    ("title-star", pattern(rf"(?P<t>{{T}})(?:'s|')? (?:stars?|actors?|actress(?:es)?|leads?|cast|lead actors?|co-stars?) {_TRADE}(?P<p>{{PS}})"), 0.9),
    ("seen-in", pattern(r"(?P<p>{PS}),? (?:who |that )?(?:(?:was|were|is|are|has|have|had|also|been|last|best|recently|previously|most|will|widely|well)[, ]+)*(?:seen|known|starr?(?:s|ed|ing)?|appear(?:s|ed|ing)?|acted|act(?:s|ing)?|featured?s?|led|leads|headline[sd]?|return(?:s|ed)?)(?: [a-z-]+){0,3}? (?:in|for|from|with|to)(?: [a-z0-9'-]+){0,10},? [“\"‘']?(?P<t>{T})"), 0.85),
    ("see-in", pattern(r"\b(?:see|saw|watch(?:ed)?|spot(?:ted)?|catch|caught) (?P<p>{PS})[^\U000F0000-\U0010FFFF.]{0,40} in (?:[a-z'-]+ ){0,8}[“\"‘']?(?P<t>{T})"), 0.8),
    ("with-in", pattern(r"(?P<t>{T})[”\"’']?,? (?:along with|alongside|together with|with|opposite|co-starring|starring|featuring|where (?:he|she|they) [a-z ]{1,40}with) " + _TRADE + r"(?P<p>{PS})"), 0.8),
    ("bracket-title", pattern(r"(?P<p>{P}) \([“\"‘']?(?P<t>{T})[”\"’']?(?:, [“\"‘']?{T}[”\"’']?)*\)"), 0.75),
    ("starring", pattern(rf"\b(?:starring|headlined by|fronted by|led by) {_TRADE}(?P<p>{{PS}})"), 0.9),
    ("star-in", pattern(r"(?P<p>{PS}),? (?:who )?(?:will |will be |are set to |is set to |also |both )?(?:co-?)?(?:star|stars|starred|starring|starrer)\b(?! as)"), 0.88),
    ("show-stars", pattern(rf"\b(?:show|series|drama|it|which|that|season) (?:also |will |has )?(?:stars?|starred|features?|featured|starring) {_TRADE}(?P<p>{{PS}})"), 0.88),
    ("cast-of", pattern(rf"\b(?:[Cc]ast|line-?up)(?: members?)?,? (?:including|of|like|consists of|features|such as|includes|comprising|members|with) {_TRADE}(?P<p>{{PS}})"), 0.75),
    ("joins", pattern(r"(?P<p>{PS}),? (?:(?:was|were|is|are|has|have|been|will|be|confirmed to|officially|also|set to) )*(?:cast|join(?:s|ed|ing)?|headline[sd]?|play(?:s|ed)? (?:the |a |an )?(?:\w+ ){0,3}(?:lead|leads|role|couple|student|character)s?)\b"), 0.75),
    ("actor", pattern(rf"\b(?:[Aa]ctors?|[Aa]ctress(?:es)?|[Ll]eads?|co-?stars?|leading (?:man|lady)) {_TRADE}(?P<p>{{PS}})"), 0.8),
    ("apposed-actor", pattern(r"(?P<p>{P}), (?:the |a |an )(?:[A-Za-z-]+ |{X} ){0,5}(?:actor|actress|star|lead|idol-actor)\b"), 0.8),
    ("beside", pattern(rf"\b(?:alongside|opposite|co-?starring|acting with|partner(?:ed|ing) with) {_TRADE}(?P<p>{{PS}})"), 0.75),
    ("rival", pattern(r"\b(?:arch-?rival|rival|love interest|antagonist|villain|partner|nemesis|on-screen \w+)(?: in the (?:drama|series|show))?,? (?P<p>{P})"), 0.8),
    ("rival-after", pattern(r"(?P<p>{P}), (?:the |his |her |their )?(?:arch-?rival|rival|love interest|antagonist|villain|nemesis|co-?star)\b"), 0.8),
    ("scene-of", pattern(rf"\b(?:scenes?|chemistry|romance|love line|encounter|kiss|bloopers) (?:of|between|with|from|by|featuring|starring) {_TRADE}(?P<p>{{PS}})"), 0.75),
    ("their-scene", pattern(r"(?P<p>{PS})(?:'s|')? (?:[a-z-]+ ){0,3}?(?:scenes?|chemistry|kiss|bloopers)\b"), 0.75),
    ("scene-partner", pattern(r"(?P<p>{P})[^\U000F0000-\U0010FFFF.]{1,80}\b(?:scenes?|chemistry|kiss) (?:with|opposite) {P}"), 0.7),
    ("pose", pattern(r"\b(?:poster|stills?|teaser|trailer|drama|series)s? (?:also )?(?:features?|shows?|captures?|sees?|of|with|depicts?) (?P<p>{PS})"), 0.7),
)  # fmt: skip
_THE_ACTOR = pattern(r"\b[Tt]he [“\"‘']?(?P<t>{T})[”\"’']? (?:actor|actress|star|alum|lead)\b(?! {P})")


@dataclass(frozen=True, slots=True)
class Appearance:
    """`person` is in `title` (None where the sentence names none), by the rule and words of `line`."""

    person: Name
    title: str | None
    line: Line
    rule: str
    weight: float
    first: Line | None = None
    """The sentence before `line`, where it is needed to know who is meant."""


def find(analysis: Analysis) -> Iterator[Appearance]:
    """All appearances, in order of the text."""
    for line in analysis.lines:
        for rule, expression, weight in _RULES:
            for match in expression.finditer(line.abstract):
                named = line.named(match.groupdict().get("t"))
                for person in line.named(match["p"]):
                    yield Appearance(person, named[0].value if named else None, line, rule, weight)
        yield from _the_actor(analysis, line)


def _the_actor(analysis: Analysis, line: Line) -> Iterator[Appearance]:
    """ "The X star was nervous": whoever the sentence before, or the one at hand, spoke of."""
    for match in _THE_ACTOR.finditer(line.abstract):
        (title,) = line.named(match["t"])
        here = [name for name in line.all("P") if name.end < title.start]
        before = analysis.lines[line.number - 1] if line.number else None
        there = before.all("P") if before and before.sentence.block == line.sentence.block else []
        if here:
            yield Appearance(here[-1], title.value, line, "the-actor", 0.75)
        elif there and before and len({name.value for name in there}) == 1:
            yield Appearance(there[0], title.value, line, "the-actor", 0.7, before)
