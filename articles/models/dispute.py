"""What editors have to settle about sources, kept so that no list has to look for it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Record

from .span import Evidence


class Dispute(models.Model):
    """One field of one record of which sources say what cannot all be so. Kept by `articles.review.disputes`."""

    stays_on_merge = True

    class State(models.TextChoices):
        OPEN = "open", _("open")
        SETTLED = "settled", _("settled")

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="disputes")
    field = models.CharField(max_length=60, blank=True)
    state = models.CharField(max_length=7, choices=State, default=State.OPEN)
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["record", "field"], name="dispute_identity"),
            models.CheckConstraint(condition=Q(state__in=["open", "settled"]), name="dispute_state"),
        ]
        indexes = [models.Index(fields=["state", "-id"], name="dispute_board")]

    def __str__(self) -> str:
        return f"{self.field or 'record'} ({self.get_state_display()})"


class RemovedCitation(models.Model):
    """A source that an editor took away, and why. `data` holds its own columns, so that it can come back."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="removed_citations")
    evidence = models.ForeignKey(Evidence, on_delete=models.CASCADE, related_name="removed_citations")
    data = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    reason = models.CharField(max_length=300)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.data['field'] or 'record'} = {self.data['value']}"


class Postponement(models.Model):
    """“Not yet”: a forecast of which nothing is to be asked before a day."""

    stays_on_merge = True

    record = models.OneToOneField(Record, on_delete=models.CASCADE, primary_key=True, related_name="postponed")
    until = models.DateField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.record_id}: {self.until}"
