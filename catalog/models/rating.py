from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q

from .drama import Drama
from .partial_date import PartialDateField
from .record import Live, Record, RecordQuerySet, record_link
from .release import Release


class Rating(Live, Record):
    """A viewership share: `value` in `unit` (per cent), by region and day."""

    record_ptr = record_link("as_rating")
    drama = models.ForeignKey(Drama, on_delete=models.PROTECT, related_name="ratings")
    release = models.ForeignKey(Release, on_delete=models.PROTECT, null=True, blank=True, related_name="ratings")
    episode = models.PositiveSmallIntegerField(null=True, blank=True)
    value = models.DecimalField(max_digits=6, decimal_places=3)
    unit = models.CharField(max_length=2, default="%", editable=False)
    region = models.CharField(max_length=40, blank=True)
    day = PartialDateField()
    measured_by = models.CharField(max_length=80, blank=True)

    objects: ClassVar[Any] = RecordQuerySet.as_manager()
    parents = ("drama",)

    class Meta(Live.Meta):
        indexes = [*Live.Meta.indexes, models.Index(fields=["day_first", "record_ptr"], name="rating_day")]
        constraints = [
            models.UniqueConstraint(fields=["drama", "region", "day", "value"], name="rating_identity"),
            models.CheckConstraint(condition=Q(value__gte=0, value__lte=100), name="rating_value"),
            models.CheckConstraint(
                condition=Q(episode__isnull=True) | Q(episode__gte=1, episode__lte=9999), name="rating_episode"
            ),
            models.CheckConstraint(
                condition=Q(day_first__lte=F("day_last")) | Q(day_first__isnull=True), name="rating_day_range"
            ),
        ]

    @property
    def shown_value(self) -> str:
        """The value without trailing zeros, with its unit."""
        return f"{self.value.normalize():f} {self.unit}"

    def prepare(self) -> None:
        field: Any = self._meta.get_field("value")
        self.value = field.clean(self.value, self)
        super().prepare()

    def make_label(self) -> str:
        return f"{self.drama.title}: {self.shown_value} {self.region}".strip()

    def get_absolute_url(self) -> str:
        return f"{self.drama.get_absolute_url()}#rating-{self.pk}"
