"""The door of the desk: so many wrong passwords, then it stays shut for a while."""

from __future__ import annotations

import logging
from hashlib import sha256
from typing import Any

from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from rest_framework.throttling import BaseThrottle

from config.api.throttling import count

MOST_FROM_ONE, MOST_FROM_ALL = 10, 100
"""Wrong passwords for one account from one address, and from all of them: whoever guesses must not shut others out at
once."""
MINUTES = 15
log = logging.getLogger(__name__)


class LoginForm(AdminAuthenticationForm):
    def clean(self) -> Any:
        name = str(self.cleaned_data.get("username", ""))
        request: Any = self.request
        address = str(BaseThrottle().get_ident(request))
        limits = {_key(name, address): MOST_FROM_ONE, _key(name, ""): MOST_FROM_ALL}
        if any(cache.get(key, 0) >= most for key, most in limits.items()):
            said = _("Too many wrong passwords for this account. Try again in %d minutes.") % MINUTES
            raise ValidationError(said, code="too_many")
        try:
            cleaned = super().clean()
        except ValidationError:
            log.warning("wrong password for %r from %s", name, address)
            for key in limits:
                count(key, MINUTES * 60)
            raise
        cache.delete(_key(name, address))
        return cleaned


def _key(name: str, address: str) -> str:
    return f"login:{sha256(f'{name.casefold()} {address}'.encode()).hexdigest()}"
