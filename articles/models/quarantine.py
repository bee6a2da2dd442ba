from __future__ import annotations

from django.db import models
from django.utils import timezone


class QuarantinedFile(models.Model):
    """A file that could not be imported, and why."""

    source_ref = models.CharField(max_length=300, unique=True)
    reason = models.CharField(max_length=300)
    size = models.PositiveBigIntegerField("size in bytes", null=True)
    seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-seen_at"]
        indexes = [models.Index(fields=["seen_at"], name="quarantine_seen")]

    def __str__(self) -> str:
        return f"{self.source_ref}: {self.reason}"
