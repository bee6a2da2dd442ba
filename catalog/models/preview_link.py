from __future__ import annotations

from typing import Any, Self

from django.conf import settings
from django.core import signing
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .record import Record
from .revision import Revision

SALT = "scenebook.preview"


class PreviewLinkQuerySet(models.QuerySet["PreviewLink"]):
    def valid(self) -> Self:
        """Those that still open, the last made first."""
        return self.filter(revoked_at__isnull=True, expires__gt=timezone.now()).order_by("-pk")

    def signed(self, token: str) -> PreviewLink | None:
        """The valid link of this token; None where the token is not ours, has expired or was revoked."""
        try:
            key = signing.loads(token, salt=SALT)
        except signing.BadSignature:
            return None
        return self.valid().select_related("record", "revision").filter(pk=key).first()


class PreviewLink(models.Model):
    """Lets whoever has the link see what is not public: the record as it stands, or as a pending revision has it."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="preview_links")
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    expires = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects: Any = PreviewLinkQuerySet.as_manager()
    stays_on_merge = True

    class Meta:
        default_permissions = ()
        verbose_name = _("preview link")
        constraints = [models.CheckConstraint(condition=Q(expires__gt=F("made_at")), name="preview_link_expires")]

    def __str__(self) -> str:
        return f"{self.record_id} until {self.expires:%Y-%m-%d %H:%M}"

    @property
    def token(self) -> str:
        return signing.dumps(self.pk, salt=SALT)
