"""Years that stand beside a title: "X (2017)", "X (OCN, 2017)", "the 2017 OCN thriller X"."""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.analysis import Analysis
from articles.extraction.broadcast.networks import VIDEO_SITES
from articles.extraction.findings import Finding, Release
from articles.extraction.text.lines import Line, pattern

_years = (
    pattern(r"(?P<t>{T})[”\"’']?,? \((?:[a-z ]{0,12}(?P<n>{N}),? )?(?P<d>{D})[)–—;, -]"),
    pattern(
        r"\b(?:the|his|her|their) (?P<d>{D})"
        r" (?:(?P<n>{N}) |(?!(?:and|with|as|for|in|of|by|who|on|to) )[a-z-]+ ){0,5}[“\"‘']?(?P<t>{T})"
    ),
)


def find(analysis: Analysis, line: Line) -> Iterator[Finding]:
    """Dramas whose year stands in brackets after the title, or before it ("the 2017 OCN thriller X")."""
    for expression in _years:
        for match in expression.finditer(line.abstract):
            (title,), (day,) = line.named(match["t"]), line.named(match["d"])
            if len(day.value) != 4 or not analysis.is_drama(title.value):
                continue
            networks = [name.value for name in line.named(match["n"]) if name.value not in VIDEO_SITES]
            network = networks[0] if networks else None
            yield Finding(
                Release(title.value, "run", 1, day.value, False, network),
                line.span,
                0.8,
                "year-beside",
                line.words(match),
            )
