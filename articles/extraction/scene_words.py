"""Where a sentence names a kind of scene: "the slap scene", "their first kiss", "the scene where she burns them"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from articles.extraction import scene_kinds, scene_nouns
from articles.extraction.findings import Span
from articles.extraction.lines import Line
from articles.extraction.scene_nouns import SIGN
from articles.extraction.tokens import Token

GENERAL = 0.3
"""What a word weighs at most that means scenes of a kind in general: "dream kisses"."""
_EVERY = frozenset(["every", "each", "all", "any", "such", "many", "most", "several", "countless", "no", "more"])
_POINTING = re.compile(
    r"(?i)\b(?:the|this|that|those|these|one|a|whole|same) (?:\w+ )?(?:scene|sequence)s?\b"
    r"|\bthe one(?= (?:where|when|in which))"
)
_CLAUSE = re.compile(
    r",? (?:where|when|in which|of|that|with|between|involving|showing|depicting|inside|in|at|on)\b"
    r"(?P<clause>[^.;!?]{3,140})"
)
_OF = re.compile(
    r" (?:of|inside|in|at|on) (?:the |a |an |his |her |their )?"
    r"(?P<kind>(?:[a-z][a-z-]+ )?(?P<noun>[a-z][a-z-]+))"
    r"(?=[,.;:?!]| (?:where|in|at|with|to|has|was|is|and|on|from|that|the|a|he|she|they|it)\b| [\U000F0000-\U0010FFFF])"
)
_DOING = re.compile(
    r"(?i)\b(?:kissing|kissed|to kiss(?: again)?|kisses (?:him|her)|(?:first|just) kiss (?:him|her|you)"
    r"|lock(?:s|ed|ing)? lips"
    r"|slapping|(?:getting|got|get|was|were|being|been|be|gets) (?:\w+ )?(?:slapped|punched|hugged)"
    r"|(?:slap(?:s|ped)?|punche[sd]|hug(?:s|ged)) (?:him|her|me|each other))"
)
"""Words for doing what a scene is called by."""
_OBJECT = re.compile(
    r" (?:the|a|an|his|her|their|some) (?:[a-z-]+ )??(?P<noun>[a-z-]{3,}?)s?"
    r"(?=[,.;!?]| (?:of|from|to|in|on|at|and|until|while|for|with|that|by|before|after)\b|$)"
)
_HEADED = frozenset({"the", "that", "their", "a", "an"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A kind of scene named in a sentence: its slug, the words of the text for it, where, how surely one filmed scene
    is meant, and by which construction."""

    slug: str
    words: str
    cue: Span
    weight: float
    rule: str


def find(line: Line, kinds: Mapping[str, str]) -> list[Mention]:
    """The kinds that `line` names, in order; `kinds` gives the slugs of known words."""
    tokens = scene_nouns.plain(line)
    found: list[Mention] = []
    for mention in (*_before_scene(line, tokens, kinds), *_clauses(line, kinds), *_bare(line, tokens, kinds)):
        if not any(_same(mention, other) for other in found):
            found.append(mention)
    if not found and line.sentence.heading and line.sentence.block and line.all("T"):
        found += _heads(tokens, kinds)
    return sorted(found, key=lambda mention: mention.cue.start)


def _same(one: Mention, other: Mention) -> bool:
    return one.words == other.words or (one.cue.start < other.cue.end and other.cue.start < one.cue.end)


def points(line: Line) -> bool:
    """Whether `line` speaks of a scene without naming its kind: "the scene"."""
    return _POINTING.search(line.abstract) is not None and "behind the scenes" not in line.abstract.casefold()


def told_by_verbs(line: Line, kinds: Mapping[str, str]) -> Mention | None:
    """The kind of scene whose plot `line` tells, for a text that speaks of "the scene" alone."""
    verb = scene_kinds.VERBS.search(line.abstract)
    if verb is None:
        return None
    kind = scene_kinds.by_verb(verb)
    return Mention(kinds.get(kind, kind), kind, line.words(verb), 0.4, "scene-by-plot")


def _before_scene(line: Line, tokens: Sequence[Token], kinds: Mapping[str, str]) -> Iterator[Mention]:
    """ "X scene", "X sequence", and "kiss god" of translated news."""
    for at, token in enumerate(tokens):
        if token.lower not in scene_kinds.SCENE and not (token.lower == "god" and at and tokens[at - 1].lower in kinds):
            continue
        first = scene_nouns.named_from(tokens, at)
        if first == at or tokens[at - 1].lower in scene_kinds.NOT_KINDS | scene_kinds.OTHER:
            continue
        if not first or tokens[first - 1].lower not in _EVERY:
            plural = token.lower in ("scenes", "sequences")
            many = GENERAL if line.sentence.heading else 0.5
            yield _mention(tokens[first:at], kinds, many if plural else 1.0, "scene-named")


def _bare(line: Line, tokens: Sequence[Token], kinds: Mapping[str, str]) -> Iterator[Mention]:
    """Nouns that stand for a scene by themselves: "the bus stop kiss", "a tearful goodbye"."""
    for at, token in enumerate(tokens):
        noun = _singular(token.lower)
        if noun not in scene_kinds.BARE or scene_nouns.is_attribute(tokens, at):
            continue
        if (at and tokens[at - 1].lower in _EVERY) or (
            noun in scene_kinds.NEED_NOUN and not scene_nouns.is_noun(tokens, at)
        ):
            continue
        first = scene_nouns.named_from(tokens, at)
        yield _mention(tokens[first : at + 1], kinds, 0.6 if noun == token.lower else 0.2, "scene-noun")
    for match in _DOING.finditer(line.text):
        verb = scene_kinds.VERBS.search(match.group())
        kind = scene_kinds.by_verb(verb) if verb else "kiss"
        yield Mention(kinds.get(kind, kind), kind, line.words(match), 0.5, "scene-verb")


def _singular(word: str) -> str:
    if word in scene_kinds.BARE or not word.endswith("s"):
        return word
    return word[:-2] if word.endswith("sses") else word[:-1]


def _clauses(line: Line, kinds: Mapping[str, str]) -> Iterator[Mention]:
    """ "the scene where …": the kind by the verb of the clause; "the scene in the elevator": by its noun."""
    for match in _POINTING.finditer(line.abstract):
        clause = _CLAUSE.match(line.abstract, match.end())
        place = _OF.match(line.abstract, match.end())
        verb = scene_kinds.VERBS.search(clause["clause"]) if clause else None
        if place and place["noun"] not in scene_kinds.OTHER and not place["noun"].endswith("ing"):
            kind = place["kind"].casefold()
        elif verb:
            kind = _with_object(scene_kinds.by_verb(verb), verb)
        else:
            continue
        slug = next((kinds[word] for word in (kind, *kind.split()[::-1]) if word in kinds), kind.replace(" ", "-"))
        yield Mention(slug, kind, line.words(match), 0.8, "scene-clause")


def _with_object(kind: str, verb: re.Match[str]) -> str:
    """ "letter burning" for "burns the letters"."""
    thing = _OBJECT.match(verb.string, verb.end()) if kind.endswith("ing") else None
    return f"{thing['noun']} {kind}" if thing else kind


def _heads(tokens: Sequence[Token], kinds: Mapping[str, str]) -> Iterator[Mention]:
    """The kind that the heading of an entry names: "The letter, ‘Salt Road’"."""
    begin = next((at for at, token in enumerate(tokens[:4]) if token.lower in _HEADED), None)
    if begin is None:
        return
    last = begin + 1
    while last < len(tokens) and tokens[last].word and tokens[last].lower not in scene_kinds.STOP:
        last += 1
    first = scene_nouns.unpraised(tokens, begin + 1, last - 1)
    if first < last <= begin + 4 and any(token.text == SIGN for token in tokens[last : last + 5]):
        yield _mention(tokens[first:last], kinds, 0.4, "scene-heading")


def _mention(words: Sequence[Token], kinds: Mapping[str, str], weight: float, rule: str) -> Mention:
    """The mention that `words` make: the slug of the longest known ending, else the last words themselves."""
    said = [token.lower for token in words]
    endings = (" ".join(said[at:]) for at in range(len(said)))
    slug = next((kinds[ending] for ending in endings if ending in kinds), "-".join(said[-2:]))
    inflected = said[-1].endswith(("ing", "ed", "es", "s")) and said[-1][:4] == slug[:4]
    if slug == "kiss" or inflected:
        said[-1] = slug
    return Mention(slug, " ".join(said), Span(words[0].start, words[-1].end), weight, rule)
