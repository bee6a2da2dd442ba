"""What the page carries from the preview of a change to its confirmation."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from django.contrib import messages
from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.translation import gettext as _

HOUR = 3600


class Carried:
    """For model admins."""

    model: Any

    def _salt(self, request: HttpRequest) -> str:
        return f"bulk {self.model._meta.label} {request.user.pk}"

    def _signed(self, request: HttpRequest, what: Any) -> str:
        """Carried by the page from one step to the next, for this editor and kind of record only."""
        return signing.dumps(what, salt=self._salt(request), compress=True)

    def _carried(self, request: HttpRequest, signed: str) -> Any:
        try:
            return signing.loads(signed, salt=self._salt(request), max_age=HOUR)
        except signing.BadSignature:
            messages.error(request, _("The preview has expired: begin anew. Nothing was written."))
            return None


def taken(signed: str) -> bool:
    """Whether this is the first time that it is confirmed: a second click finds it taken."""
    return cache.add(_key(signed), True, HOUR)


def given_back(signed: str) -> None:
    """Nothing came of it: it may be confirmed again."""
    cache.delete(_key(signed))


def _key(signed: str) -> str:
    return f"bulk:{sha256(signed.encode()).hexdigest()}"
