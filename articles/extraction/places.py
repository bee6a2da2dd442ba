"""Where a scene plays: "frozen lake" for "in the middle of a frozen lake"."""

from __future__ import annotations

import re

_PLACES = (
    r"field|fields|lake|beach|rooftop|park|hospital|street|forest|island|caf[eé]|restaurant"
    r"|bridge|mountain|river|alley|pool|library|classroom"
    r"|church|car|garden|bus stop|station|rain|snow|kitchen|bedroom|bathtub|office|palace"
    r"|temple|cave|ship|boat|train|subway|airport|gym|hallway|corridor|staircase|swimming pool"
    r"|greenhouse|cemetery|market|playground|stairs|sea"
)
_WHERE = (
    rf"(?:in|at|inside|on|into|by|near|under) (?:the middle of )?(?:an?|the|this|that) (?:[a-z-]+ ){{0,2}}?"
    rf"(?P<place>(?:[a-z][a-z-]+ )?(?:{_PLACES})(?: of [a-z]+)?)\b"
)
_made = re.compile(
    rf"(?i)\b(?:filmed|shot|made|filming|shooting|kiss\w*|hug\w*|scenes?|sequence|duel|fight)\b[^.;]{{0,40}}? {_WHERE}"
)
_noun_place = re.compile(
    r"(?i)\b(?P<place>(?:[a-z]+ )?(?:field|lake|beach|rooftop|bridge|forest|bus stop|library|roof|pier|tunnel|ferry))"
    r" (?:kiss|hug|fight|confession|scene)\b"
)
_on = re.compile(r"(?:rooftop|bridge|beach|street|island|stairs|staircase|boat|ship|train|subway|playground)$")
_leading = re.compile(r"^(?:same|whole|very|famous|beautiful|entire|new|of|the|a|an|in|this|that)\s")


def find(text: str, kind: str) -> str:
    """The place that `text` gives a scene of `kind`, lower case, or ``."""
    match = _made.search(text) or _noun_place.search(text)
    place = _leading.sub("", match["place"].lower()) if match else ""
    return "" if place == kind else place


def preposition(place: str) -> str:
    """The word that goes before "the" and `place`."""
    return "on" if _on.search(place) else "in"
