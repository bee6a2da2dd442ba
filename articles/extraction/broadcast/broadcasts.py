"""Which network shows a drama, no date stated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.broadcast import channels
from articles.extraction.findings import Broadcast, Finding
from articles.extraction.text.lines import Line, Name, pattern

_shows = (
    (pattern(r"(?P<n>{N})'s? (?:(?:[a-z0-9'-]+|{X}),? ){0,7}?[“\"‘']?(?P<t>{T})"), 0.9),
    (
        pattern(
            r"(?P<n>{N}) (?:(?:[a-z0-9'-]+),? ){0,6}?(?:[Oo]riginal|[Kk]-?[Dd]rama|[Kk]drama|[Dd]rama"
            r"|[Ss]eries|[Ss]how|sitcom|thriller)(?: [Ss]eries)?,? [“\"‘']?(?P<t>{T})"
        ),
        0.9,
    ),
    (
        pattern(
            r"(?P<t>{T})[^\U000F0000-\U0010FFFF]{0,60}\b(?:on|via|through"
            r"|over) (?:the )?(?:[a-z]+ ){0,3}(?P<n>{N})"
        ),
        0.85,
    ),
    (
        pattern(
            r"\b(?:air|airs|aired|stream|streams|streamed|streaming|premiere|premieres|premiered"
            r"|available|broadcast|released|arrives|ended"
            r"|debuted)\b[^\U000F0000-\U000FBFFF]{0,50}\b(?:on|via|through) (?P<n>{N})"
        ),
        0.85,
    ),
    (
        pattern(
            r"\b(?:the|new|this|latest|upcoming|recent) (?P<n>{N}) (?:[a-z-]+ ){0,3}(?:K-?drama|Kdrama"
            r"|drama|series|show|original|romance|thriller|sageuk|sitcom|comedy|melodrama|hit)"
        ),
        0.75,
    ),
    (pattern(r"(?P<n>{N})'s? (?:[a-z-]+ ){0,4}(?:drama|series|hit|K-drama)"), 0.7),
)
_turns = re.compile(r"^(?!\W*(?:which|that)\b).*(?:,|\b(?:and|but|will|is|was)\b)", re.DOTALL)


def find(analysis: Analysis) -> Iterator[Finding]:
    """Broadcasts: the drama that the words bind a network to; a network that they bind to none, with less confidence,
    to the drama at hand, since a text on dramas names networks for what they show."""
    for line in analysis.lines:
        bound: set[str] = set()
        for finding in _bound(analysis, line):
            bound.add(finding.fact.network)  # type: ignore[attr-defined]
            yield finding
        for name in line.all("N"):
            if name.value not in bound and channels.shows_dramas(analysis, line, name):
                yield Finding(
                    Broadcast(_at_hand(analysis, line, name), name.value), line.span, 0.55, "network-of-text", name.span
                )


def _at_hand(analysis: Analysis, line: Line, network: Name) -> str | None:
    """The drama that an unbound network may show: the nearest one in its sentence, or the only one."""
    here = [name for name in line.all("T") if analysis.is_drama(name.value)]
    if here:
        return min(here, key=lambda name: abs(name.start - network.start)).value
    main = analysis.main()
    sole = main and analysis.is_sole and not line.sentence.heading
    return main.name if main and sole and analysis.is_drama(main.name) else None


def _bound(analysis: Analysis, line: Line) -> Iterator[Finding]:
    seen: set[tuple[str | None, str]] = set()
    for expression, weight in _shows:
        for match in expression.finditer(line.abstract):
            (network,) = line.named(match["n"])
            titles = line.named(match.groupdict().get("t"))
            if titles and not analysis.is_drama(titles[0].value):
                continue
            between = analysis.text[titles[0].end : network.start] if titles else ""
            apart = titles and titles[0].start in line.passing and _turns.match(between)
            if apart and analysis.drama_for(line, network.start) != titles[0].value:
                titles = []
            nearest = [
                name
                for name in line.all("T")
                if analysis.is_drama(name.value) and name.end <= network.start and name.start not in line.passing
            ]
            drama = (
                titles[0].value if titles else nearest[-1].value if nearest else analysis.drama_for(line, network.start)
            )
            if (drama, network.value) in seen or not channels.shows_dramas(analysis, line, network):
                continue
            if not titles and any(network.value == known for _, known in seen):
                continue
            seen.add((drama, network.value))
            weight = weight if drama else 0.6
            yield Finding(Broadcast(drama, network.value), line.span, weight, "shown-on", line.words(match))
