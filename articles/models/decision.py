"""What editors decided of proposals, and all that came of it, so that it can be taken back."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Record

from .article import Article
from .suggestion import Suggestion


class Decision(models.Model):
    """One decision of an editor with what it did. `links` are the records that the editor chose, `data` the fact where
    it was edited. `proposals` holds the state before and after of every proposal it moved, `sources` and `quotes` the
    keys of rows it made; `DecidedRecord` has the records."""

    class Verdict(models.TextChoices):
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")
        SETTLED = "settled", _("settled by software after a batch")

    suggestion = models.ForeignKey(
        Suggestion, on_delete=models.SET_NULL, null=True, related_name="decisions", verbose_name=_("proposal")
    )
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="decisions")
    said = models.CharField(_("statement"), max_length=300)
    verdict = models.CharField(max_length=8, choices=Verdict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="proposals_decided")
    at = models.DateTimeField(default=timezone.now)
    batch = models.UUIDField(null=True, blank=True)
    links = models.JSONField(default=dict)
    data = models.JSONField(null=True)
    proposals = models.JSONField(default=list)
    sources = models.JSONField(default=list)
    quotes = models.JSONField(default=list)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-pk"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                condition=Q(verdict__in=["accepted", "rejected", "settled"]), name="decision_verdict"
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=True, undone_by__isnull=True)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="decision_undone",
            ),
        ]
        indexes = [
            models.Index(fields=["by", "-id"], name="decision_of_editor"),
            models.Index(fields=["batch"], condition=Q(batch__isnull=False), name="decision_batch"),
        ]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()}: {self.said}"


class DecidedRecord(models.Model):
    """A record that a decision made or changed: `versions` are the numbers of the revisions that it left. `withdrawn`
    is the version at which undoing took back one that it had made."""

    stays_on_merge = True

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="records")
    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="decided")
    created = models.BooleanField()
    versions = models.JSONField()
    withdrawn = models.PositiveIntegerField(null=True)

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["decision", "record"], name="decidedrecord_identity")]

    def __str__(self) -> str:
        return f"{self.record_id}: {self.versions}"
