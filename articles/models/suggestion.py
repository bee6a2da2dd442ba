from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Record

from .article import Article
from .span import Accepted, Evidence

UNASKED = ("alias", "genre", "video")
"""Kinds of small things: taken where software is sure, else kept without asking anybody."""


TYING = ("of", "start", "end")
"""Parts of a fact that say nothing to a reader: the key of the scene it belongs to, and offsets."""


class SuggestionQuerySet(models.QuerySet["Suggestion"]):
    def waiting(self) -> SuggestionQuerySet:
        """The queue: undecided ones that follow no other and are worth a question, the surest first."""
        asked = self.filter(status=Suggestion.Status.OPEN, follows=None).exclude(kind__in=UNASKED)
        return asked.order_by("-confidence", "pk")

    def free_for(self, user: Any) -> SuggestionQuerySet:
        """Those that nobody else works at, by themselves or with their article."""
        from .claim import Claim

        taken = Claim.objects.of_others(user)
        proposals = taken.filter(suggestion__isnull=False).values("suggestion")
        articles = taken.filter(article__isnull=False).values("article")
        return self.exclude(pk__in=proposals).exclude(article__in=articles)


class Suggestion(models.Model):
    """A finding put before an editor. `key` is the finding's identity within the article, `data` its fact;
    a decided one is kept, so that a second import neither asks nor applies it again."""

    class Status(models.TextChoices):
        OPEN = "open", _("waiting")
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="suggestions")
    kind = models.CharField(max_length=12)
    key = models.CharField(max_length=64)
    """`kind` and SHA-256 of the finding's identity: of fixed length, whatever the text says."""
    sense = models.CharField(max_length=64, blank=True)
    """The same as `key`, but equal for all usual spellings of the names in it."""
    data = models.JSONField()
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="suggestions")
    confidence = models.FloatField()
    sensitive = models.BooleanField(default=False)
    """Its sentence speaks of somebody's private life or of a rumour: software never accepts it."""
    rule = models.CharField(max_length=80, blank=True)
    status = models.CharField(max_length=8, choices=Status, default=Status.OPEN)
    accepted_by = models.CharField(max_length=8, choices=Accepted, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="decisions"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    follows = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="followers", db_index=False
    )
    """The proposal that is asked instead, and whose decision decides this one."""
    problem = models.CharField(max_length=300, blank=True)
    """Why software did not accept it, though it was sure enough."""
    record = models.ForeignKey(Record, on_delete=models.PROTECT, null=True, blank=True, related_name="proposed_as")
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("proposal")
        constraints = [
            models.CheckConstraint(condition=~Q(kind="") & ~Q(key=""), name="suggestion_has_kind_and_key"),
            models.UniqueConstraint(fields=["article", "kind", "key"], name="suggestion_identity"),
            models.CheckConstraint(condition=Q(confidence__gte=0, confidence__lte=1), name="suggestion_confidence"),
            models.CheckConstraint(
                condition=Q(status="open", decided_at__isnull=True, accepted_by="")
                | Q(status="accepted", decided_at__isnull=False, accepted_by__in=["editor", "software"])
                | Q(status="rejected", decided_at__isnull=False, accepted_by=""),
                name="suggestion_decision",
            ),
        ]
        indexes = [
            models.Index(
                fields=["-confidence", "id"], condition=Q(status="open", follows=None), name="suggestion_waiting"
            ),
            models.Index(
                fields=["kind", "-confidence"],
                condition=Q(status="open", follows=None),
                name="suggestion_waiting_kind",
            ),
            models.Index(fields=["id"], condition=Q(status="open", follows=None), name="suggestion_waiting_oldest"),
            models.Index(
                fields=["article", "-confidence"],
                condition=Q(status="open", follows=None),
                name="suggestion_waiting_article",
            ),
            # Whole, this index would tempt SQLite to walk all that follow nothing instead of those that wait.
            models.Index(fields=["follows"], condition=Q(follows__isnull=False), name="suggestion_followers"),
            models.Index(fields=["sense"], name="suggestion_sense"),
            models.Index(
                fields=["decided_at", "status", "accepted_by"],
                condition=Q(decided_at__isnull=False),
                name="suggestion_decided",
            ),
            # Without the empty ones: a planner that thinks few follow nothing would gather and sort the whole queue.
            models.Index(fields=["follows"], condition=Q(follows__isnull=False), name="suggestion_follows"),
            models.Index(fields=["-id"], condition=Q(status="accepted"), name="suggestion_accepted"),
            models.Index(fields=["-id"], condition=Q(status="rejected"), name="suggestion_rejected"),
        ]

    def __str__(self) -> str:
        said = {name: value for name, value in self.data.items() if name not in TYING}
        shown = (value for value in said.values() if value not in ("", None, False, [], 0))
        words = (", ".join(map(str, value)) if isinstance(value, list) else str(value) for value in shown)
        return f"{self.kind}: {', '.join(words)}"
