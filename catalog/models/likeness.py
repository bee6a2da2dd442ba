from __future__ import annotations

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .record import Record, Status


class LikenessQuerySet(models.QuerySet["Likeness"]):
    def open(self) -> Self:
        """The pairs to be looked at, the likeliest first; none of them was withdrawn or merged away."""
        asked = self.filter(apart=False).exclude(one__status=Status.WITHDRAWN).exclude(other__status=Status.WITHDRAWN)
        return asked.order_by("-score", "-pk")

    def after(self, score: int, pk: int) -> Self:
        """What follows this place in the order of `open`."""
        return self.filter(score__lte=score).filter(Q(score__lt=score) | Q(pk__lt=pk))

    def of(self, *keys: int) -> Self:
        """Pairs with any of these records."""
        return self.filter(Q(one__in=keys) | Q(other__in=keys))


class Likeness(models.Model):
    """Two records that may be one, with what speaks for it: `evidence` is `[[code, detail], …]`. With `apart` an
    editor has decided that they are two, and why; they are never asked about again. Worked out from the records, so
    all that nobody decided can be dropped and found anew."""

    type = models.CharField(max_length=12)
    one = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="+")
    score = models.PositiveSmallIntegerField()
    """0 to 100."""
    evidence = models.JSONField(default=list)
    apart = models.BooleanField(default=False)
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects: Any = LikenessQuerySet.as_manager()
    stays_on_merge = True

    class Meta:
        default_permissions = ()
        verbose_name = _("probable duplicate")
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="likeness_identity"),
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="likeness_order"),
            models.CheckConstraint(condition=Q(apart=False) | ~Q(reason=""), name="likeness_apart_has_reason"),
        ]
        indexes = [
            models.Index(fields=["-score", "-id"], condition=Q(apart=False), name="likeness_open"),
            models.Index(fields=["type", "-score", "-id"], condition=Q(apart=False), name="likeness_open_type"),
        ]

    def __str__(self) -> str:
        return f"{self.one_id} ~ {self.other_id}"


class LikenessScan(models.Model):
    """Up to which revision likenesses were looked for: one row."""

    last_revision = models.PositiveBigIntegerField(default=0)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.last_revision)
