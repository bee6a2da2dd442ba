from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from .actor import Actor
from .drama import Drama
from .record import Live, Record, RecordQuerySet, record_link


class Song(Live, Record):
    """A song of a drama's soundtrack. `part` is its place there (“Part 1”, “title song”)."""

    record_ptr = record_link("as_song")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="songs")
    title = models.CharField(max_length=200)
    part = models.CharField(max_length=40, blank=True)
    artists = models.ManyToManyField(Actor, blank=True, related_name="songs")

    objects: ClassVar[Any] = RecordQuerySet.as_manager()
    parents = ("drama",)

    class Meta(Live.Meta):
        constraints = [
            models.UniqueConstraint(fields=["drama", "title"], name="song_identity"),
            models.CheckConstraint(condition=~Q(title=""), name="song_has_title"),
        ]

    def make_label(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"{self.drama.get_absolute_url()}#song-{self.pk}"
