from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import PartialDateField

from .article import Article
from .batch import Batch
from .feed import Feed


class Arrival(models.Model):
    """A text on its way in: as pasted, uploaded or fetched, with what is known about it, before and after it becomes
    an article. What is given here wins over what the text says of itself. `ref` keys the import."""

    class Way(models.TextChoices):
        PASTE = "paste", _("pasted")
        FILE = "file", _("file")
        PAGE = "page", _("address")
        FEED = "feed", _("feed")

    class State(models.TextChoices):
        WAITING = "waiting", _("to be looked at")
        QUEUED = "queued", _("queued")
        CREATED = "created", _("created")
        UPDATED = "updated", _("updated")
        UNCHANGED = "unchanged", _("unchanged")
        QUARANTINED = "quarantined", _("quarantined")
        DISCARDED = "discarded", _("discarded")

    way = models.CharField(_("came as"), max_length=8, choices=Way.choices)
    state = models.CharField(_("state"), max_length=12, choices=State.choices, default=State.WAITING)
    ref = models.CharField(_("reference"), max_length=300, db_index=True)
    text = models.TextField(_("text"), blank=True)
    sha256 = models.CharField(max_length=64, blank=True, db_index=True, editable=False)
    url = models.URLField(_("address"), max_length=500, blank=True)
    title = models.CharField(_("title"), max_length=300, blank=True)
    author = models.CharField(_("author"), max_length=120, blank=True)
    outlet_name = models.CharField(_("outlet"), max_length=120, blank=True)
    language = models.CharField(_("language"), max_length=8, blank=True)
    dated = PartialDateField(_("date"))
    dateless = models.BooleanField(_("no date is known"), default=False)
    rights = models.CharField(_("rights"), max_length=8, choices=Article.Rights.choices, default=Article.Rights.QUOTES)
    detail = models.CharField(_("what became of it"), max_length=300, blank=True)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, null=True, blank=True, related_name="arrivals")
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, blank=True, related_name="arrivals")
    feed = models.ForeignKey(Feed, on_delete=models.SET_NULL, null=True, blank=True, related_name="arrivals")
    entry = models.CharField(max_length=64, blank=True, editable=False)
    """SHA-256 of the feed's own key of the entry."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(_("came"), default=timezone.now)

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("arrival")
        verbose_name_plural = _("arrivals")
        constraints = [
            models.UniqueConstraint(fields=["feed", "entry"], condition=~Q(entry=""), name="arrival_entry_once"),
            models.CheckConstraint(condition=~Q(ref=""), name="arrival_has_ref"),
            models.CheckConstraint(condition=Q(rights__in=["own", "licensed", "quotes"]), name="arrival_rights"),
        ]
        indexes = [
            models.Index(fields=["by", "-id"], condition=Q(state="waiting"), name="arrival_waiting"),
            models.Index(fields=["batch", "state", "id"], name="arrival_batch"),
        ]

    def __str__(self) -> str:
        return self.title or self.url or self.ref

    @property
    def is_open(self) -> bool:
        return self.state == self.State.WAITING
