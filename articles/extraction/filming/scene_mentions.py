"""A place in the text that names a kind of scene, and by which construction."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.findings import Span

GENERAL = 0.3
"""What a word weighs at most that means scenes of a kind in general: "dream kisses"."""
DEED = "scene-deed"
"""The rule of mentions by a verb that scenes are not called by: other words for the same scene go before it."""
BY_PLOT = "scene-by-plot"
"""The rule of mentions by the verbs of a plot that nothing calls a scene of a kind."""
PLACE = "scene-place"
"""The rule of mentions by the place: "the scene in the kitchen"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A kind of scene named in a sentence: its slug, the words of the text for it, where, how surely one filmed scene
    is meant, and by which construction."""

    slug: str
    words: str
    cue: Span
    weight: float
    rule: str
