from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .guard import Owned
from .record import Record


class Alias(Owned):
    """Another name of a record."""

    class Kind(models.TextChoices):
        NATIVE = "native", _("native")
        STAGE = "stage", _("stage name")
        ROMANISATION = "romanisation", _("romanisation")
        SHORT = "short", _("short form")
        MISSPELLING = "misspelling", _("misspelling")

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.ROMANISATION)

    identity = ("name",)

    class Meta(Owned.Meta):
        verbose_name_plural = "aliases"
        ordering = ["kind", "name"]
        constraints = [
            models.UniqueConstraint(fields=["record", "name"], name="alias_identity"),
            models.CheckConstraint(condition=~Q(name=""), name="alias_has_name"),
            models.CheckConstraint(
                condition=Q(kind__in=["native", "stage", "romanisation", "short", "misspelling"]), name="alias_kind"
            ),
        ]

    def __str__(self) -> str:
        return self.name
