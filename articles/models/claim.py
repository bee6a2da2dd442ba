"""Who works at what: soft, so that nobody waits for one who went home."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from .article import Article
from .suggestion import Suggestion

LASTS = timedelta(minutes=20)


class ClaimQuerySet(models.QuerySet["Claim"]):
    def holding(self) -> Self:
        """Those that have not run out."""
        return self.filter(until__gt=timezone.now())

    def of_others(self, user: Any) -> Self:
        return self.holding().exclude(by=user)


class Claim(models.Model):
    """An article or a proposal that an editor works at, until a time that each decision moves on."""

    suggestion = models.OneToOneField(
        Suggestion, on_delete=models.CASCADE, null=True, blank=True, related_name="claim", verbose_name="proposal"
    )
    article = models.OneToOneField(Article, on_delete=models.CASCADE, null=True, blank=True, related_name="claim")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    until = models.DateTimeField()
    passing = models.BooleanField(default=False)
    """Made by looking at a proposal in the queue; given up with the next one."""

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        default_permissions = ("add", "view")
        constraints = [
            models.CheckConstraint(
                condition=Q(suggestion__isnull=True, article__isnull=False)
                | Q(suggestion__isnull=False, article__isnull=True),
                name="claim_of_one_thing",
            )
        ]

    def __str__(self) -> str:
        return f"{self.suggestion or self.article}: {self.by}"
