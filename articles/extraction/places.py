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
_place = re.compile(
    rf"(?i)\b(?:in|at|inside|on|into|by|near|under) (?:the middle of )?(?P<article>an?"
    rf"|the) (?P<place>(?:[a-z][a-z-]+ ){{0,2}}?(?:{_PLACES})(?: of [a-z]+)?)\b"
)
_noun_place = re.compile(
    r"(?i)\b(?P<place>(?:[a-z]+ )?(?:field|lake|beach|rooftop|bridge|forest|bus stop"
    r"|library)) (?:kiss|hug|fight|confession)\b"
)
_on = re.compile(r"(?:rooftop|bridge|beach|street|island|stairs|staircase|boat|ship|train|subway|playground)$")
_leading = re.compile(r"^(?:same|whole|very|famous|beautiful|entire|new|of|the|a|an|in|this|that)\s")


def find(text: str) -> str:
    """The place that `text` gives a scene, lower case, or ``."""
    match = _place.search(text) or _noun_place.search(text)
    return _leading.sub("", match["place"].lower()) if match else ""


def preposition(place: str) -> str:
    """The word that goes before "the" and `place`."""
    return "on" if _on.search(place) else "in"
