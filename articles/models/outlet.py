from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.models.plain_json import validate_words


class Outlet(models.Model):
    """Where articles come from. `trusted` marks one whose facts an editor takes without a second source."""

    class Kind(models.TextChoices):
        OFFICIAL = "official", _("official")
        PRESS = "press", _("press")
        AGGREGATOR = "aggregator", _("aggregator")
        FAN = "fan", _("fan site")

    name = models.CharField(max_length=120, unique=True)
    other_names = models.JSONField(
        default=list, blank=True, validators=[validate_words], help_text='such as ["Netflix Korea"]'
    )
    website = models.URLField(blank=True)
    language = models.CharField(max_length=8, default="en")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.PRESS)
    trusted = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="outlet_has_name"),
            models.CheckConstraint(
                condition=Q(kind__in=["official", "press", "aggregator", "fan"]), name="outlet_kind"
            ),
        ]

    def __str__(self) -> str:
        return self.name
