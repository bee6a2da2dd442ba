from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .guard import Owned
from .record import Record

ACTIONS = ["create", "update", "publish", "transition", "withdraw", "restore", "merge", "unmerge"]


class Revision(Owned):
    """One applied or pending version of a record: history, diff, restore, pending edit and change feed in one.

    `data` is `{"fields": {name: value}, "owned": {reverse name: [row]}}`, keys of other records as numbers.
    An applied revision has the `number` of the version that it made; a pending one has none, and `base` tells
    the version it was written on. Each edit of a pending one replaces it by a new one, and so does its approval;
    `data["decision"]` says who decided it, when and why."""

    class Action(models.TextChoices):
        CREATE = "create", _("created")
        UPDATE = "update", _("changed")
        PUBLISH = "publish", _("published")
        TRANSITION = "transition", _("moved on")
        WITHDRAW = "withdraw", _("withdrawn")
        RESTORE = "restore", _("restored")
        MERGE = "merge", _("merged")
        UNMERGE = "unmerge", _("unmerged")

    class State(models.TextChoices):
        APPLIED = "applied", _("applied")
        PENDING = "pending", _("pending")
        REJECTED = "rejected", _("rejected")
        REPLACED = "replaced", _("replaced")

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(null=True, blank=True)
    base = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=8, choices=State, default=State.APPLIED)
    action = models.CharField(max_length=10, choices=Action)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="revisions"
    )
    reason = models.CharField(max_length=300, blank=True)
    public = models.BooleanField(default=False)
    """Whether the record was public before or after: what the change feed shows."""
    data = models.JSONField(default=dict)

    class Meta(Owned.Meta):
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["applied", "pending", "rejected", "replaced"]), name="revision_state"
            ),
            models.CheckConstraint(condition=Q(action__in=ACTIONS), name="revision_action"),
            models.UniqueConstraint(fields=["record", "number"], name="revision_number"),
            models.UniqueConstraint(fields=["record"], condition=Q(state="pending"), name="revision_one_pending"),
            models.CheckConstraint(
                condition=Q(state="applied", number__isnull=False, number__gt=0)
                | (~Q(state="applied") & Q(number__isnull=True)),
                name="revision_applied_has_number",
            ),
        ]
        indexes = [
            models.Index(fields=["-id"], condition=Q(public=True), name="revision_feed"),
            models.Index(fields=["-id"], condition=Q(state="pending"), name="revision_pending"),
            models.Index(fields=["action", "-id"], name="revision_action_id"),
            models.Index(fields=["at"], name="revision_at"),
        ]

    def __str__(self) -> str:
        return f"{self.record_id} v{self.number or '?'} {self.action}"
