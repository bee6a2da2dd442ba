"""A scene under way through the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.extraction import places
from articles.extraction.findings import Scene, Span
from articles.extraction.lines import Line


@dataclass(slots=True)
class Filmed:
    """A scene under way: its kind, actors, and every sentence that tells of it."""

    slug: str
    drama: str | None
    actors: list[str]
    first: Line
    cue: Span
    lines: list[Line] = field(default_factory=list)
    part: str = ""
    number: int = 0
    place: str = ""
    attempted: bool = False
    strong: bool = False

    @property
    def fact(self) -> Scene:
        return Scene(self.drama, self.slug, tuple(self.actors), self.title, "", self.part, self.number)

    @property
    def title(self) -> str:
        kind = self.slug.replace("-", " ").capitalize()
        if self.slug == "elevator":
            kind = "Elevator encounter"
        if self.attempted:
            kind = f"Attempted {kind.lower()}"
        if self.place and self.slug != "elevator":
            return f"{kind} {places.preposition(self.place)} the {self.place}"
        if not self.actors:
            return f"{kind} scene"
        return f"{kind} {'between' if 'fight' in self.slug else 'of'} {' and '.join(self.actors[:2])}"
