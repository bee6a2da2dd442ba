from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Record

from .span import Accepted, Evidence


class CitationQuerySet(models.QuerySet["Citation"]):
    def with_source(self) -> Self:
        """With sentence, article and outlet, without the article's long columns."""
        related = self.select_related("evidence__article__outlet")
        return related.defer(*(f"evidence__article__{name}" for name in ("raw", "body", "text")))

    def public(self) -> Self:
        """Those whose article readers may see."""
        return self.filter(evidence__article__live_from__lte=timezone.now())


class Citation(models.Model):
    """A source: evidence for one `field` of one record, with the `value` that it states. `field` is empty where
    the evidence supports that the record exists at all."""

    class Stance(models.TextChoices):
        SUPPORTS = "supports", _("supports")
        DENIES = "denies", _("denies")

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="citations")
    field = models.CharField(max_length=60, blank=True)
    value = models.CharField(max_length=500, blank=True)
    stance = models.CharField(max_length=8, choices=Stance, default=Stance.SUPPORTS)
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="citations")
    accepted_by = models.CharField(max_length=8, choices=Accepted)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    preferred = models.BooleanField(default=False)
    preferred_at = models.DateTimeField(null=True, blank=True, editable=False)
    """When an editor preferred it: what differs and came later reopens the question."""
    reason = models.CharField(max_length=300, blank=True)

    objects = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["evidence", "record", "field", "value"], name="citation_identity"),
            models.UniqueConstraint(
                fields=["record", "field"], condition=Q(preferred=True), name="citation_one_preferred"
            ),
            models.CheckConstraint(condition=Q(stance__in=["supports", "denies"]), name="citation_stance"),
            models.CheckConstraint(condition=Q(accepted_by__in=["editor", "software"]), name="citation_accepted_by"),
            models.CheckConstraint(condition=Q(preferred=False) | ~Q(reason=""), name="citation_preferred_has_reason"),
        ]
        indexes = [
            models.Index(fields=["record", "field"], name="citation_record_field"),
            models.Index(fields=["stance", "-id"], name="citation_stance_id"),
            models.Index(fields=["accepted_by", "-id"], name="citation_accepted_id"),
            models.Index(fields=["-id"], condition=Q(preferred=True), name="citation_preferred"),
        ]

    def __str__(self) -> str:
        return f"{self.field or 'record'} = {self.value}" if self.value else self.field or "record"
