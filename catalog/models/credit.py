from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .actor import Actor
from .drama import Drama
from .record import Live, Record, RecordQuerySet, record_link

JOBS = ["director", "writer", "producer", "cinematographer", "music", "original_author", "other"]


class Credit(Live, Record):
    """A person's work on a drama behind the camera."""

    class Job(models.TextChoices):
        DIRECTOR = "director", _("director")
        WRITER = "writer", _("writer")
        PRODUCER = "producer", _("producer")
        CINEMATOGRAPHER = "cinematographer", _("cinematographer")
        MUSIC = "music", _("music")
        ORIGINAL_AUTHOR = "original_author", _("original author")
        OTHER = "other", _("other")

    record_ptr = record_link("as_credit")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="credits")
    person = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="credits")
    job = models.CharField(max_length=16, choices=Job)

    objects: ClassVar[Any] = RecordQuerySet.as_manager()
    parents = ("drama", "person")

    class Meta(Live.Meta):
        constraints = [
            models.UniqueConstraint(fields=["drama", "person", "job"], name="credit_identity"),
            models.CheckConstraint(
                condition=Q(job__in=JOBS),
                name="credit_job",
            ),
        ]

    def make_label(self) -> str:
        return f"{self.person.label}, {self.get_job_display()} of {self.drama.title}"

    def get_absolute_url(self) -> str:
        return f"{self.drama.get_absolute_url()}#credit-{self.pk}"
