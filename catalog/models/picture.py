from __future__ import annotations

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .guard import GuardedQuerySet, Owned
from .record import Record


class PictureQuerySet(GuardedQuerySet):
    def permitted(self) -> Self:
        """Those whose permission has not run out, the oldest first."""
        today = timezone.localdate()
        return self.filter(Q(permitted_until__isnull=True) | Q(permitted_until__gte=today)).order_by("pk")


class Picture(Owned):
    """A picture of a record with what its use requires. The focal point is a fraction of width and height."""

    class Licence(models.TextChoices):
        OWN = "own", _("own")
        CC = "cc", _("Creative Commons")
        PRESS = "press", _("press kit")
        PERMISSION = "permission", _("permission until a date")
        QUOTATION = "quotation", _("quotation")

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="pictures")
    file = models.ImageField(upload_to="pictures/%Y/%m/", width_field="width", height_field="height")
    width = models.PositiveIntegerField(editable=False, default=0)
    height = models.PositiveIntegerField(editable=False, default=0)
    alternative_text = models.CharField(max_length=250)
    credit = models.CharField(max_length=120)
    source = models.URLField(blank=True)
    licence = models.CharField(max_length=10, choices=Licence)
    permitted_until = models.DateField(null=True, blank=True)
    focal_x = models.FloatField(default=0.5)
    focal_y = models.FloatField(default=0.4)

    objects: ClassVar[Any] = PictureQuerySet.as_manager()

    identity = ("file",)

    class Meta(Owned.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(focal_x__gte=0, focal_x__lte=1, focal_y__gte=0, focal_y__lte=1), name="picture_focal_point"
            ),
            models.CheckConstraint(
                condition=~Q(licence="permission") | Q(permitted_until__isnull=False), name="picture_permission_until"
            ),
            models.CheckConstraint(
                condition=Q(licence__in=["own", "cc", "press", "permission", "quotation"]), name="picture_licence"
            ),
            models.UniqueConstraint(fields=["record", "file"], name="picture_identity"),
        ]

    def __str__(self) -> str:
        return self.alternative_text
