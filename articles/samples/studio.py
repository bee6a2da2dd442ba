"""What all parts of the generator work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from catalog import writes
from catalog.models import Actor, Drama, Genre, Network, Role, SceneKind
from catalog.writes.create import R

from .chances import Chance
from .said import Statement

REASON = "Sample"


@dataclass
class Production:
    """A drama in the making, with all that sentences are to say of it."""

    drama: Drama
    premiere: date
    public: datetime
    releases: list[Any] = field(default_factory=list)
    cast: list[Role] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    people: list[Actor] = field(default_factory=list)
    """Those who act in it or worked on it."""


class Studio:
    """Reference data, people and titles; `today` is the day that the catalogue is made for."""

    def __init__(self, chance: Chance, today: date) -> None:
        self.chance, self.today = chance, today
        self.genres = list(Genre.objects.order_by("pk"))
        self.kinds = list(SceneKind.objects.order_by("pk"))
        self.networks = list(Network.objects.public().order_by("pk"))
        self.people: list[Actor] = []
        self.productions: list[Production] = []

    def make(self, model: type[R], at: datetime, **values: Any) -> R:
        """A record, public since `at`; one in forty is not yet, or no more."""
        publish = issubclass(model, Actor | Drama) or not self.chance.happens(0.025)
        given: dict[str, Any] = {"publish": True, "publish_at": at} if publish else {"status": self._hidden()}
        return writes.create(model=model, reason=REASON, **given, **values)

    def moment(self, day: date) -> datetime:
        """A time of the day that is past already."""
        return min(self.chance.moment(day), timezone.now())

    def _hidden(self) -> str:
        return self.chance.among(draft=4, in_review=2, withdrawn=1)
