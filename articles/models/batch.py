from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .article import Article
from .feed import Feed

GRACE = timedelta(seconds=20)


class Batch(models.Model):
    """Arrivals that are imported in the background, one by one. Whoever works on it holds it as `worker` until
    `lease`; a batch whose lease ran out was left lying, and anybody may go on with it."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(_("made"), default=timezone.now)
    feed = models.ForeignKey(Feed, on_delete=models.SET_NULL, null=True, blank=True, related_name="batches")
    rights = models.CharField(max_length=8, choices=Article.Rights.choices, default=Article.Rights.QUOTES)
    publish = models.BooleanField(default=True)
    accept = models.BooleanField(default=True)
    """Whether software may accept what it is sure of."""
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.WAITING)
    worker = models.CharField(max_length=32, blank=True, editable=False)
    lease = models.DateTimeField(null=True, blank=True, editable=False)
    finished = models.DateTimeField(_("finished"), null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("batch")
        verbose_name_plural = _("batches")
        constraints = [
            models.CheckConstraint(condition=Q(state__in=["waiting", "running", "done"]), name="batch_state"),
        ]
        indexes = [models.Index(fields=["lease", "id"], condition=~Q(state="done"), name="batch_undone")]

    def __str__(self) -> str:
        return f"batch {self.pk}"

    @property
    def is_lying(self) -> bool:
        """Whether nobody works on it, though there is work, and it has not only just been made."""
        held = self.lease or self.at + GRACE
        return self.state != self.State.DONE and held < timezone.now()
