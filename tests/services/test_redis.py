"""Several processes share one cache."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
import redis

from tests.services.process import manage, serving, settings, status


@pytest.fixture
def environment(tmp_path):
    environment = settings(DATABASE_URL=f"sqlite:///{tmp_path / 'a.sqlite3'}", API_RATE="2/min")
    manage("migrate", "--verbosity", "0", environment=environment)
    return environment


def test_a_rate_limit_counts_across_processes(redis_url, environment):
    redis.Redis.from_url(redis_url).flushdb()
    environment["CACHE_URL"] = urlsplit(redis_url)._replace(scheme="rediscache").geturl()
    with serving(environment) as one, serving(environment) as other:
        assert status(f"{one}/readyz") == 200
        asked = [status(f"{address}/api/v1/dramas/") for address in (one, other, one, other)]
    assert asked == [200, 200, 429, 429]


def test_without_its_cache_a_site_is_not_ready_and_still_alive(environment):
    environment["CACHE_URL"] = "rediscache://127.0.0.1:1/0"
    with serving(environment) as site:
        assert status(f"{site}/healthz") == 200
        assert status(f"{site}/readyz") == 503
