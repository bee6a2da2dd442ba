"""Where a scene plays: "frozen lake" for "in the middle of a frozen lake"."""

from __future__ import annotations

import re

_PLACES = (
    r"fields?|lake|beach|rooftop|roof|park|hospital|street|forest|island|caf[eé]|restaurant|bridge|mountain|river|alley"
    r"|pool|library|classroom|church|cathedral|car|garden|stop|station|terminal|kitchen|bedroom|bathroom|bathtub|office"
    r"|palace|temple|cave|ship|boat|ferry|deck|train|subway|airport|gym|hallway|corridor|staircase|stairs|greenhouse"
    r"|cemetery|market|playground|sea|pier|tunnel|overpass|platform|lounge|hotel|depot|ward|mansion|hall|paddy|pan"
    r"|laundromat|laundry|bathhouse|bath|mall|elevator|lift|garage|storeroom|warehouse|parking lot|theat(?:er|re)"
    r"|courtyard|breakwater|harbou?r|port|village|farm|bar|pub|shop|store|bakery|valley|waterfall|tree|vault|bench|balcony"
    r"|reservoir|pond|cliff|ridge|hill|tower|cabin|tent|booth|barn|square|stadium|court|courtroom|auditorium"
)
_WHERE = re.compile(
    rf"(?i)\b(?:in|at|inside|on|onto|into|by|near|under|off|behind|aboard) (?:the middle of )?(?:an?|the|this|that) "
    rf"(?P<place>(?:(?!same |way |scene )[a-z-]+ ){{0,2}}?(?:{_PLACES})(?: of (?:an? |the )?[a-z]+)?)\b"
    r"(?! (?:scene|kiss|on set))"
)
_HAPPENS = re.compile(
    r"(?i)\b(?:film\w*|shot|shoot\w*|kiss\w*|hug\w*|scenes?|sequence|duel|fights?|takes place|confess\w+)\b"
)
_KIND = re.compile(rf"(?i)^(?P<place>(?:[a-z-]+ )?(?:{_PLACES}))\b(?= \w)")
_PLACE = re.compile(rf"(?i)(?:[a-z-]+ )?(?:{_PLACES}|rain|snow|water|storm|fire|well|underwater|room|house)")
_LAST = re.compile(rf"(?:{_PLACES})$")
_on = re.compile(r"(?:rooftop|bridge|beach|street|island|stairs|staircase|boat|ship|train|subway|playground)$")
_leading = re.compile(r"^(?:same|whole|very|famous|beautiful|entire|new|of|the|a|an|in|this|that)\s")


def find(text: str, kind: str) -> str:
    """The place that `text` gives a scene of `kind`, lower case, or ``: a place told or one that the scene is called
    by ("parking lot fight")."""
    match = (_WHERE.search(text) if _HAPPENS.search(text) else None) or _KIND.search(kind)
    return _leading.sub("", match["place"].lower()) if match else ""


def is_place(words: str) -> bool:
    """Whether `words` are those of a place and of nothing else."""
    return _PLACE.fullmatch(words) is not None


def short(place: str) -> str:
    """`place` as it goes before the noun for a scene: "lake" for "frozen lake in winter"."""
    found = _LAST.search(place.split(" of ", 1)[0])
    return found.group() if found else ""


def preposition(place: str) -> str:
    """The word that goes before "the" and `place`."""
    return "on" if _on.search(place) else "in"
