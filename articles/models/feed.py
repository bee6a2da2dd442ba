from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .article import Article
from .outlet import Outlet


class Feed(models.Model):
    """An outlet's RSS or Atom feed that is followed. `etag` and `last_modified` are what its server said last."""

    outlet = models.ForeignKey(Outlet, on_delete=models.CASCADE, related_name="feeds", verbose_name=_("outlet"))
    address = models.URLField(_("address of the feed"), max_length=500, unique=True)
    active = models.BooleanField(
        _("followed"), default=True, help_text=_("Off: nobody looks, and what came stays as it is.")
    )
    rights = models.CharField(_("rights"), max_length=8, choices=Article.Rights.choices, default=Article.Rights.QUOTES)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    """In whose name and with whose permissions its articles are imported."""
    etag = models.CharField(max_length=300, blank=True, editable=False)
    last_modified = models.CharField(max_length=60, blank=True, editable=False)
    looked = models.DateTimeField(_("last looked"), null=True, blank=True, editable=False)
    next_look = models.DateTimeField(_("next look"), default=timezone.now, editable=False)
    failures = models.PositiveSmallIntegerField(_("failures in a row"), default=0, editable=False)
    error = models.CharField(_("last error"), max_length=300, blank=True, editable=False)

    class Meta:
        ordering = ["outlet__name", "pk"]
        verbose_name = _("feed")
        verbose_name_plural = _("feeds")
        constraints = [
            models.CheckConstraint(condition=~Q(address=""), name="feed_has_address"),
            models.CheckConstraint(condition=Q(rights__in=["own", "licensed", "quotes"]), name="feed_rights"),
        ]
        indexes = [models.Index(fields=["next_look"], condition=Q(active=True), name="feed_due")]

    def __str__(self) -> str:
        return self.address
