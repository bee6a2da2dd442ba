from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.imaging import Rendition, planned

from .guard import GuardedQuerySet, Owned
from .picture_file import PictureFileField, original_name
from .record import Record

REQUIRED = ("alternative_text", "credit", "source", "licence")
"""What a picture needs before its record is public."""
CARDS = {"actor": 4 / 5}
CARD = 2 / 3
"""Width by height of a card, as the drawn ones have it."""


class PictureQuerySet(GuardedQuerySet):
    def permitted(self) -> Self:
        """Those whose permission has not run out, the oldest first."""
        today = timezone.localdate()
        return self.filter(Q(permitted_until__isnull=True) | Q(permitted_until__gte=today)).order_by("pk")

    def expired(self) -> Self:
        return self.filter(permitted_until__lt=timezone.localdate())

    def expiring(self, days: int) -> Self:
        """Those whose permission ends today or within so many days."""
        today = timezone.localdate()
        return self.filter(permitted_until__range=(today, today + timedelta(days=days)))

    def lacking(self) -> Self:
        """Those that lack something they need before their record is public."""
        found = Q()
        for name in REQUIRED:
            found |= Q(**{name: ""})
        return self.filter(found)


def shown_pictures(path: str = "") -> models.Prefetch:
    """Loads the pictures that cards show, as `shown_pictures`, of a record or of what it points at by `path`."""
    return models.Prefetch(f"{path}pictures", Picture.objects.permitted(), to_attr="shown_pictures")


class Picture(Owned):
    """A picture of a record with what its use requires. The focal point is a fraction of width and height.

    `file` is what was uploaded, encoded anew; pages show the renditions made of it alone."""

    class Licence(models.TextChoices):
        OWN = "own", _("own")
        CC = "cc", _("Creative Commons")
        PRESS = "press", _("press kit")
        PERMISSION = "permission", _("permission until a date")
        QUOTATION = "quotation", _("quotation")

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="pictures")
    file = PictureFileField(upload_to=original_name, width_field="width", height_field="height")
    width = models.PositiveIntegerField(editable=False, default=0)
    height = models.PositiveIntegerField(editable=False, default=0)
    alternative_text = models.CharField(
        max_length=250, blank=True, help_text=_("What the picture shows, for those who cannot see it.")
    )
    credit = models.CharField(
        max_length=120, blank=True, help_text=_("Photographer or agency, as they want to be named.")
    )
    source = models.CharField(
        max_length=300, blank=True, help_text=_("The address it is from; of our own, where and when it was taken.")
    )
    licence = models.CharField(max_length=10, choices=Licence, blank=True)
    permitted_until = models.DateField(
        null=True, blank=True, help_text=_("The last day on which it may be shown; required for a permission.")
    )
    focal_x = models.FloatField(_("focal point, from the left"), default=0.5)
    focal_y = models.FloatField(_("focal point, from the top"), default=0.4)

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
                condition=Q(licence__in=["", "own", "cc", "press", "permission", "quotation"]), name="picture_licence"
            ),
            models.UniqueConstraint(fields=["record", "file"], name="picture_identity"),
        ]
        indexes = [
            models.Index(
                fields=["permitted_until"],
                condition=Q(permitted_until__isnull=False),
                name="picture_permitted_until",
            )
        ]

    def __str__(self) -> str:
        return self.alternative_text or str(self.file.name).rpartition("/")[2]

    @property
    def is_permitted(self) -> bool:
        return self.permitted_until is None or self.permitted_until >= timezone.localdate()

    @property
    def missing(self) -> list[str]:
        """Names of the fields that it needs before its record is public and has not."""
        return [name for name in REQUIRED if not str(getattr(self, name)).strip()]

    @property
    def folder(self) -> str:
        """Where its renditions lie; another focal point, another folder, so that no cache shows the old cut."""
        told = f"{self.file.name} {self.focal_x:.4f} {self.focal_y:.4f}"
        return f"pictures/{sha256(told.encode()).hexdigest()[:32]}"

    def renditions(self, *uses: str) -> list[Rendition]:
        """Those made of it, for some uses or for all. Asks for the record's type."""
        return planned(
            width=self.width,
            height=self.height,
            focal_x=self.focal_x,
            focal_y=self.focal_y,
            card=CARDS.get(self.record.type, CARD),
            **({"uses": uses} if uses else {}),
        )

    def address(self, rendition: Rendition) -> str:
        """The address under which it is served."""
        return str(self.file.storage.url(f"{self.folder}/{rendition.name}"))
