"""Shared fixtures: the folders of seeds, and servers that a test needs."""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_SEEDS = ROOT.parent / "shared" / "seeds"


def need(there: bool, what: str) -> None:
    """Skip the test by the name of what is missing; fail where the environment promises it."""
    if there:
        return
    if os.environ.get("REQUIRE_SERVICES") == "1":
        pytest.fail(f"REQUIRE_SERVICES=1, but there is no {what}.")
    pytest.skip(f"no {what} here")


def answers(url: str, port: int) -> bool:
    address = urlsplit(url)
    try:
        with socket.create_connection((address.hostname or "127.0.0.1", address.port or port), timeout=2):
            return True
    except OSError:
        return False


@pytest.fixture
def postgres_url() -> str:
    url = os.environ.get("POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")
    need(answers(url, 5432), "PostgreSQL (POSTGRES_URL)")
    return url


@pytest.fixture
def redis_url() -> str:
    url = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/15")
    need(answers(url, 6379), "Redis (REDIS_URL)")
    return url


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    need(bool(found), "Chromium")
    return found


@pytest.fixture
def shared_seeds() -> Path:
    """Real articles, which are not ours to keep in the project."""
    if not SHARED_SEEDS.is_dir():
        pytest.skip("no ../shared/seeds here")
    return SHARED_SEEDS


@pytest.fixture
def seeds() -> Path:
    return ROOT / "seeds"
