from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .drama import Drama
from .network import Network
from .partial_date import PartialDateField
from .record import Live, Record, RecordQuerySet, record_link


class ReleaseQuerySet(RecordQuerySet):
    def ahead(self) -> Self:
        """Public announcements whose day may still come, the next first."""
        coming = Q(premiere_last__isnull=True) | Q(premiere_last__gte=timezone.localdate())
        announced = self.visible().filter(coming, state=Release.State.ANNOUNCED)
        return announced.order_by(F("premiere_first").asc(nulls_last=True), "pk")


class Release(Live, Record):
    """A season or part of a drama, or its whole run, with its premiere and networks."""

    class Part(models.TextChoices):
        RUN = "run", _("run")
        SEASON = "season", _("season")
        PART = "part", _("part")

    class State(models.TextChoices):
        AIRED = "aired", _("aired")
        ANNOUNCED = "announced", _("announced")

    record_ptr = record_link("as_release")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="releases")
    part = models.CharField(max_length=6, choices=Part, default=Part.RUN)
    number = models.PositiveSmallIntegerField(default=1)
    premiere = PartialDateField()
    state = models.CharField(max_length=9, choices=State, default=State.AIRED)
    networks = models.ManyToManyField(Network, blank=True, related_name="releases")
    setting = models.CharField(max_length=200, blank=True)

    objects: ClassVar[Any] = ReleaseQuerySet.as_manager()
    parents = ("drama",)

    class Meta(Live.Meta):
        constraints = [
            models.UniqueConstraint(fields=["drama", "part", "number"], name="release_identity"),
            models.CheckConstraint(condition=Q(number__gte=1, number__lte=999), name="release_number"),
            models.CheckConstraint(condition=Q(part__in=["run", "season", "part"]), name="release_part"),
            models.CheckConstraint(
                condition=Q(premiere_first__lte=F("premiere_last")) | Q(premiere_first__isnull=True),
                name="release_premiere_range",
            ),
        ]
        indexes = [
            *Live.Meta.indexes,
            models.Index(fields=["premiere_first"], name="release_premiere"),
            models.Index(fields=["premiere"], name="release_day"),
            models.Index(fields=["premiere_last"], condition=Q(state="announced"), name="release_announced"),
        ]

    @property
    def name(self) -> str:
        """“Season 2”, “Part 1”; of a whole run, nothing."""
        return "" if self.part == self.Part.RUN else f"{self.get_part_display().capitalize()} {self.number}"

    @property
    def local_label(self) -> str:
        return f"{self.drama.local_name}, {self.name.lower()}" if self.name else self.drama.local_name

    def make_label(self) -> str:
        return f"{self.drama.title}, {self.name.lower()}" if self.name else self.drama.title

    def get_absolute_url(self) -> str:
        return f"{self.drama.get_absolute_url()}#release-{self.pk}"
