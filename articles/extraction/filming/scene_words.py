"""Where a sentence names a kind of scene: "the slap scene", "their first kiss", "the scene where she burns them"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from articles.extraction.filming import scene_clauses, scene_kinds, scene_nouns
from articles.extraction.filming.scene_mentions import GENERAL, Mention
from articles.extraction.filming.scene_nouns import SIGN
from articles.extraction.findings import Span
from articles.extraction.text.lines import Line
from articles.extraction.text.tokens import Token

_EVERY = frozenset(["every", "each", "all", "any", "such", "many", "most", "several", "countless", "no", "more"])
_OF_THESE = frozenset(
    ["the", "their", "his", "her", "these", "those", "'s", "s", "of", "two", "three", "both", "our", "my", SIGN]
)
"""What stands before scenes in the plural that are particular ones."""
_A_KIND = frozenset(["a", "an", "another", "previous"])
_AROUND = frozenset(["after", "before", "like", "than"])
"""What stands before scenes that another scene is told to be near or like."""
_DOING = re.compile(
    r"(?i)\b(?:kissing|kissed|to kiss(?: again)?|kisses (?:him|her)|(?:first|just) kiss (?:him|her|you)"
    r"|lock(?:s|ed|ing)? lips"
    r"|slapping|(?:getting|got|get|was|were|being|been|be|gets) (?:\w+ )?(?:slapped|punched|hugged)"
    r"|(?:slap(?:s|ped)?|punche[sd]|hug(?:s|ged)) (?:him|her|me|each other))"
)
"""Words for doing what a scene is called by."""
_HEADED = frozenset({"the", "that", "their", "a", "an"})


def find(line: Line, kinds: Mapping[str, str]) -> list[Mention]:
    """The kinds that `line` names, in order; `kinds` gives the slugs of known words."""
    tokens = scene_nouns.plain(line)
    found: list[Mention] = []
    for mention in (*_before_scene(line, tokens, kinds), *scene_clauses.find(line, kinds), *_bare(line, tokens, kinds)):
        if not any(_same(mention, other) for other in found):
            found.append(mention)
    if not found and line.sentence.heading and line.sentence.block and line.all("T"):
        found += _heads(tokens, kinds)
    return sorted(found, key=lambda mention: mention.cue.start)


def _same(one: Mention, other: Mention) -> bool:
    return one.words == other.words or (one.cue.start < other.cue.end and other.cue.start < one.cue.end)


def _before_scene(line: Line, tokens: Sequence[Token], kinds: Mapping[str, str]) -> Iterator[Mention]:
    """ "X scene", "X sequence", and "kiss god" of translated news."""
    for at, token in enumerate(tokens):
        if token.lower not in scene_kinds.SCENE and not (token.lower == "god" and at and tokens[at - 1].lower in kinds):
            continue
        first = scene_nouns.named_from(tokens, at)
        if first == at or tokens[at - 1].lower in scene_kinds.NOT_KINDS | scene_kinds.OTHER:
            continue
        before = tokens[first - 1].lower if first else ""
        if before not in _EVERY:
            weight = 1.0
            if token.lower in ("scenes", "sequences"):
                weight = 0.5 if before in _OF_THESE and not line.sentence.heading else GENERAL
            elif first > 1 and before in _A_KIND and tokens[first - 2].lower in _AROUND:
                weight = GENERAL
            yield _mention(tokens[first:at], kinds, weight, "scene-named")


def _bare(line: Line, tokens: Sequence[Token], kinds: Mapping[str, str]) -> Iterator[Mention]:
    """Nouns that stand for a scene by themselves: "the bus stop kiss", "a tearful goodbye"."""
    for at, token in enumerate(tokens):
        noun = _singular(token.lower)
        if noun not in scene_kinds.BARE or scene_nouns.is_attribute(tokens, at):
            continue
        if (
            (at and tokens[at - 1].lower in _EVERY)
            or _is_quarrel(tokens, at)
            or (noun in scene_kinds.NEED_NOUN and not scene_nouns.is_noun(tokens, at))
        ):
            continue
        first = scene_nouns.named_from(tokens, at)
        yield _mention(
            tokens[first : at + 1], kinds, 0.6 if noun == token.lower or _one_of(tokens, first) else 0.2, "scene-noun"
        )
    for match in _DOING.finditer(line.text):
        verb = scene_kinds.VERBS.search(match.group())
        kind = scene_kinds.by_verb(verb) if verb else "kiss"
        yield Mention(kinds.get(kind, kind), kind, line.words(match), 0.5, "scene-verb")


def _is_quarrel(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` is no deed: "a fight about money", "the battle for ratings"."""
    after = [token.lower for token in tokens[at + 1 : at + 3]]
    return (tokens[at].lower, *after[:1]) in {
        ("fight", "about"),
        ("fight", "over"),
        ("battle", "over"),
        ("battle", "for"),
    }


def _one_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one of the best" stands before the noun at `at`."""
    return any(token.lower == "one" for token in tokens[max(0, at - 4) : at])


def _singular(word: str) -> str:
    if word in scene_kinds.BARE or not word.endswith("s"):
        return word
    return word[:-2] if word.endswith("sses") else word[:-1]


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
    inflected = said[-1].endswith(("ing", "ed", "es", "s")) and said[-1][:4] == slug[:4] and len(slug) < len(said[-1])
    if slug == "kiss" or inflected or said[-1] == f"{slug}s":
        said[-1] = slug
    return Mention(slug, " ".join(said), Span(words[0].start, words[-1].end), weight, rule)
