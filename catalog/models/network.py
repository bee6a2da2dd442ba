from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .local import Bilingual
from .record import Live, Record, RecordQuerySet, record_link


class Network(Bilingual, Live, Record):
    """A broadcaster or streaming service that shows dramas."""

    class Kind(models.TextChoices):
        BROADCASTER = "broadcaster", _("broadcaster")
        CABLE = "cable", _("cable channel")
        STREAMING = "streaming", _("streaming service")

    record_ptr = record_link("as_network")
    name = models.CharField(max_length=80)
    native_name = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.BROADCASTER)
    country = models.CharField(max_length=2, default="KR", help_text="ISO 3166-1 alpha-2")
    website = models.URLField(blank=True)

    objects: ClassVar[Any] = RecordQuerySet.as_manager()

    class Meta(Live.Meta):
        constraints = [
            models.UniqueConstraint(fields=["name"], name="network_name"),
            models.CheckConstraint(
                condition=models.Q(kind__in=["broadcaster", "cable", "streaming"]), name="network_kind"
            ),
        ]

    def make_label(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("network", args=[self.pk, self.slug])

    def search_names(self) -> list[tuple[str, str]]:
        return super().search_names() + [(self.native_name, "exact")] * bool(self.native_name)
