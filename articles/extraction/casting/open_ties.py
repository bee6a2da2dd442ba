"""The constructions that tie two names and leave open which of `one` and `two` is the actor: brackets, dashes, rows of
a cast list."""

from __future__ import annotations

from articles.extraction.casting.role_phrases import FILL
from articles.extraction.text.lines import pattern

BRACKET = pattern(
    r"(?P<one>{A})[”\"']?(?:'s)?(?P<by>,? [a-z][a-z' -]{1,40}?)?,? ?[(\[](?!with |and |by |not |voiced |also )"
    r"(?P<fill>(?:[Tt]he |[a-z][a-z' -]{0,40},? |(?:[a-z-]+ ){0,2}{A}(?:'s?)? (?:[a-z-]+,? ){1,3}|"
    r"(?:[a-z-]+ ){0,2}{A}'s? |[A-Z][a-z]+ (?:[A-Z][a-z]+ )?)"
    r"{0,2}(?<!by )[‘“\"']?)?"
    r"(?P<two>{A})[”\"’']?(?: ?[분역])?(?:,? (?:in|from|of|role|who|whose)\b[^()]{0,60}|[.,;!] ?[^()]{0,60})?"
    r"(?:[)\]]|[.!]?$)"
)
_START = r"^[^\w\U000F0000-\U0010FFFF]*"
_NOTE = r"(?: \([^()]{1,40}\))?"
EITHER = (
    ("table-row", pattern(rf"{_START}(?P<one>{{A}}){_NOTE} ?[|\t] ?(?P<two>{{A}}){_NOTE} ?(?=\W*$|[|\t])")),
    ("cast-line", pattern(rf"{_START}(?:\d+\. )?(?P<one>{{A}}){_NOTE} ?(?:[-–—:|=→/]|\.{{2,}}|…)+ ?"
                          rf"(?P<fill>{FILL})(?P<two>{{A}})(?=\W*$|[,;(–—-]|: (?:an?|the|his|her) | \w)")),
    ("dash", pattern(r"(?P<one>{A}) [–—-] (?P<two>{A})(?=,? | ?[–—-]|[,.;]|$)")),
    ("cast-row", pattern(rf"{_START}(?P<one>{{A}}){_NOTE} as (?P<two>{{A}})")),
)  # fmt: skip
