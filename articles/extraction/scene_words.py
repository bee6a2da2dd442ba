"""Words for kinds of scene in a sentence, and whether they speak of a scene of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.findings import Span
from articles.extraction.lines import Line
from articles.extraction.tokens import Token, tokenise

_FILMED = re.compile(r"(?i)\b(?:shot|filmed|filming|takes?|rehears\w+|cameras?|on set)\b")
_GENERAL = frozenset(["every", "each", "all", "any", "such", "many", "most", "several", "countless", "no"])
"""Before the word for a kind: no one scene is meant."""
ALWAYS = frozenset({"kiss", "hug", "elevator"})


def eligible(analysis: Analysis, *, behind: bool) -> frozenset[str]:
    """Kinds whose word alone (without "scene" after it) may speak of a scene of this article."""
    strong = {slug for line in analysis.lines for slug, _, sure in _kinds(analysis, line) if sure}
    return frozenset(strong | (ALWAYS if behind else frozenset()))


def _kinds(analysis: Analysis, line: Line) -> Iterator[tuple[str, Token, bool]]:
    """Kind words in `line`: slug, where in the abstract sentence, whether "scene" follows."""
    tokens = tokenise(line.abstract)
    for first, last, word in analysis.vocabulary.scene_words.all(tokens):
        if first and tokens[first - 1].lower in _GENERAL:
            continue
        after = tokens[last].lower if last < len(tokens) else ""
        yield analysis.vocabulary.scenes[word], tokens[first], after in ("scene", "scenes", "sequence")


def triggers(analysis: Analysis, line: Line, eligible: frozenset[str]) -> Iterator[tuple[str, str, bool, Span]]:
    """`(slug, segment, strong, cue)`: a sentence with two scenes ("when … and when …") gives a segment for each."""
    cuts = (
        [0]
        + [match.start() for match in re.finditer(r"(?: and|,|;| –| -) when |; ", line.abstract)]
        + [len(line.abstract)]
    )
    seen: set[tuple[str, int]] = set()
    for slug, word, strong in _kinds(analysis, line):
        if not strong and slug not in eligible:
            continue
        if not strong and slug not in ALWAYS and not _FILMED.search(line.text):
            continue
        place = next(i for i in range(1, len(cuts)) if word.start < cuts[i] or i == len(cuts) - 1)
        if (slug, place) in seen:
            continue
        seen.add((slug, place))
        yield (
            slug,
            line.abstract[cuts[place - 1] : cuts[place]],
            strong,
            Span(line.offset(word.start), line.offset(word.end)),
        )
