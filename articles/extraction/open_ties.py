"""The constructions that tie two names and leave open which of `one` and `two` is the actor: brackets, dashes, rows of
a cast list."""

from __future__ import annotations

from articles.extraction.lines import pattern
from articles.extraction.role_phrases import FILL

BRACKET = pattern(
    r"(?P<one>{A})[”\"']?(?:'s)?(?P<by>,? [a-z][a-z' -]{1,40}?)? ?\((?!with |and |by |not |voiced |also )"
    r"(?P<fill>[Tt]he |(?:[a-z][a-z' -]{0,40} |[A-Z][a-z]+ (?:[A-Z][a-z]+ )?)(?<!by )[‘“\"']?)?"
    r"(?P<two>{A})(?:,? (?:in|from|of|role)\b[^()]{0,40}|[.,;!] ?[^()]{0,60})?(?:\)|[.!]?$)"
)
EITHER = (
    ("cast-line", pattern(r"^\W*(?:\d+\. )?(?P<one>{A})(?: \([^()]{1,40}\))? ?(?:[-–—:|=→/]|\.{2,}|…)+ ?"
                          rf"(?P<fill>{FILL})(?P<two>{{A}})(?=\W*$|[,;(–—-]| \w)")),
    ("dash", pattern(r"(?P<one>{A}) [–—-] (?P<two>{A})(?=,? | ?[–—-]|[,.;]|$)")),
    ("cast-row", pattern(r"^\W*(?P<one>{A})(?: \([^()]{1,40}\))? as (?P<two>{A})")),
)  # fmt: skip
