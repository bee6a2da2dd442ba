"""Words that begin, join or end a run of words with capitals that may be a title."""

from __future__ import annotations

from articles.extraction.text.words import CALENDAR


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOINS = _words(
    """
of the to a an at my de for in on is with from by over into under
"""
)
"""Little words that may stand inside a title without a capital."""
LOOSE = _words(
    """
at for in on is with from by to over into under
"""
)
"""Those of `JOINS` at which one name may end and another begin."""
STOPS = _words(
    """
season seasons episode episodes ep eps part ost pd nielsen agb kst also read watch exclusive update starring led helmed
stars star actor actress actors director writer drama dramas series k-drama kdrama k-dramas tv sns video photo
photos vs korea stills still teaser poster trailer
"""
)
"""Words with a capital that belong to no title."""
CLOSERS = _words("season star stars korea vs trailer writer director drama")
"""Those of `STOPS` with which a title may end."""
STARTERS = _words(
    """
his her their its another every two three both while as but and in on at for with after before since although
though if also then meanwhile however finally recently according following by to this that watch ask hit popular
upcoming from new during when rival elsewhere catch through once until unlike like because so or despite over
besides currently previously finished finishing watching rewatching ever loved enjoyed
"""
)
"""Words that may only open a sentence."""
OPENERS_OF_TITLES = _words("while because another every two three")
"""Those of `STARTERS` with which a title may begin."""
CROWDS = _words(
    """
fans viewers lovers cast episode team makers
"""
)
"""Those who are "of" a title."""
NAMING = _words(
    """
called titled named entitled
"""
)
"""Words right before a single title."""
CALLS = _words(
    """
hello please sorry oh dear good run sir help i yes hey goodbye bye hi welcome farewell wait thank thanks
mister mr honey objection encore cheer excuse congratulations love good
"""
)
"""Words with which a title speaks to somebody, who is named behind a comma or "!"."""
BEFORE_PERSON = _words(
    """
please becoming saving finding dear hello goodbye strong secret i my who call catch run the attorney lawyer
doctor divorce
"""
)
"""Words with which a title begins that ends with a person's name."""
ABBREVIATED = _words(
    """
mr mrs ms dr st no vol vs
"""
)
"""Words that a full stop shortens."""
CLIPPED = _words(
    """
t re ll ve m d
"""
)
"""What an apostrophe parts from its word: "Doesn’t", "We’re"."""
NO_START = STOPS | CALENDAR
