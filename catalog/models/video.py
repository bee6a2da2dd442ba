from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .drama import Drama
from .partial_date import PartialDateField
from .record import Live, Record, RecordQuerySet, record_link
from .scene import Scene


class Video(Live, Record):
    """A link card for a video elsewhere; never an embed. `url` is empty where no source gives it."""

    class Kind(models.TextChoices):
        MAKING = "making", _("behind the scenes")
        TRAILER = "trailer", _("trailer")
        TEASER = "teaser", _("teaser")
        INTERVIEW = "interview", _("interview")
        CLIP = "clip", _("clip")
        OTHER = "other", _("other")

    record_ptr = record_link("as_video")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="videos")
    scene = models.ForeignKey(Scene, on_delete=models.PROTECT, null=True, blank=True, related_name="videos")
    kind = models.CharField(max_length=9, choices=Kind, default=Kind.OTHER)
    title = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=500, blank=True)
    channel = models.CharField(max_length=80, blank=True)
    published = PartialDateField()

    objects: ClassVar[Any] = RecordQuerySet.as_manager()
    parents = ("drama",)

    class Meta(Live.Meta):
        indexes = [*Live.Meta.indexes, models.Index(fields=["published_first", "record_ptr"], name="video_published")]
        constraints = [
            models.UniqueConstraint(fields=["drama", "kind", "published", "channel", "url"], name="video_identity"),
            models.CheckConstraint(
                condition=Q(kind__in=["making", "trailer", "teaser", "interview", "clip", "other"]), name="video_kind"
            ),
            models.CheckConstraint(
                condition=Q(published_first__lte=F("published_last")) | Q(published_first__isnull=True),
                name="video_published_range",
            ),
        ]

    def make_label(self) -> str:
        return self.title or f"{self.drama.title}: {self.get_kind_display()}"

    def get_absolute_url(self) -> str:
        return f"{self.drama.get_absolute_url()}#video-{self.pk}"
