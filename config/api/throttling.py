"""So many requests of one client in each window of time."""

from __future__ import annotations

import time
from typing import Any

from django.core.cache import cache
from rest_framework.settings import api_settings
from rest_framework.throttling import BaseThrottle, SimpleRateThrottle

SCOPE = "api"


class Throttle(BaseThrottle):
    """Counts in the cache by user, or by address where nobody is logged in. The windows are fixed, so that the
    headers can say when the next one begins; one counter is one atomic step in every cache."""

    def allow_request(self, request: Any, view: Any) -> bool:
        limit, seconds = rate()
        if limit is None:
            return True
        now = time.time()
        window = int(now // seconds)
        self.left = max(1, int((window + 1) * seconds - now) + 1)
        key = f"throttle:{SCOPE}:{self.client(request)}:{seconds}:{window}"
        used = count(key, seconds * 2)
        request.rate_limit = {
            "X-RateLimit-Limit": limit,
            "X-RateLimit-Remaining": max(0, limit - used),
            "X-RateLimit-Reset": self.left,
        }
        return used <= limit

    def wait(self) -> float:
        return self.left

    def client(self, request: Any) -> str:
        user = request.user
        return f"user-{user.pk}" if user and user.is_authenticated else f"address-{self.get_ident(request)}"


def count(key: str, seconds: int) -> int:
    """How often it was called with `key` in the last `seconds`; one atomic step in every cache."""
    cache.add(key, 0, timeout=seconds)
    try:
        return int(cache.incr(key))
    except ValueError:  # evicted between the two steps
        return 1


def rate() -> tuple[int | None, int]:
    """Requests and seconds of a window, as the settings say now; no number where there is no limit."""
    limit, seconds = SimpleRateThrottle.parse_rate(None, api_settings.DEFAULT_THROTTLE_RATES.get(SCOPE))  # type: ignore[arg-type]
    return limit, int(seconds or 1)
