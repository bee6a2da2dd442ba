"""The kind of scene by what the text says of it: "the scene where she burns the letters", "the scene in the lift"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from articles.extraction.filming import scene_kinds, scene_plots
from articles.extraction.filming.scene_mentions import BY_PLOT, DEED, PLACE, Mention
from articles.extraction.findings import Span
from articles.extraction.text.lines import Line

_POINTING = re.compile(
    r"(?i)\b(?:the|this|that|those|these|one|a|whole|same) (?:\w+ )?(?:scene|sequence)s?\b"
    r"|\bthe one(?= (?:where|when|in which))"
)
_CLAUSE = re.compile(
    r",? (?:where|when|in which|of|that|with|between|involving|showing|depicting|inside|in|at|on)\b"
    r"(?P<clause>[^.;!?]{3,140})"
)
_OF = re.compile(
    r" (?:(?P<of>of)|inside|in|at|on) (?:the |a |an |his |her |their )?"
    r"(?P<kind>(?:[a-z][a-z-]+ )?(?P<noun>[a-z][a-z-]+))"
    r"(?=[,.;:?!]| (?:where|in|at|with|to|has|was|is|and|on|from|that|the|a|he|she|they|it)\b| [\U000F0000-\U0010FFFF])"
)


def find(line: Line, kinds: Mapping[str, str]) -> Iterator[Mention]:
    """ "the scene where …": the kind by the verb of the clause; "the scene in the elevator": by its noun."""
    for match in _POINTING.finditer(line.abstract):
        clause = _CLAUSE.match(line.abstract, match.end())
        place = _OF.match(line.abstract, match.end())
        plot = scene_plots.kind_of(clause.group()) if clause else None
        doing = place is not None and place["noun"].endswith("ing")
        if place and not {*place["kind"].split()} & (scene_kinds.OTHER | scene_kinds.STOP) and not (doing and plot):
            rule = "scene-clause" if place["of"] else PLACE
            yield _plotted(place["kind"].casefold(), line.words(match), 0.8, rule, kinds)
        elif plot:
            weight, rule = (0.8, "scene-clause") if plot[2] else (0.6, DEED)
            yield _plotted(plot[0], line.words(match), weight, rule, kinds)


def points(line: Line) -> bool:
    """Whether `line` speaks of a scene without naming its kind: "the scene"."""
    return _POINTING.search(line.abstract) is not None and "behind the scenes" not in line.abstract.casefold()


def told_by_verbs(line: Line, kinds: Mapping[str, str], *, any_verb: bool = False) -> Mention | None:
    """The kind of scene whose plot `line` tells, for a text that speaks of "the scene" alone: by verbs that scenes are
    called by, or `any_verb`."""
    found = scene_plots.kind_of(line.abstract)
    return _plotted(found[0], line.words(found[1]), 0.4, BY_PLOT, kinds) if found and (found[2] or any_verb) else None


def _plotted(kind: str, cue: Span, weight: float, rule: str, kinds: Mapping[str, str]) -> Mention:
    """The mention of a kind that words of the plot tell."""
    slug = next((kinds[word] for word in (kind, *kind.split()[::-1]) if word in kinds), kind.replace(" ", "-"))
    return Mention(slug, kind, cue, weight, rule)
